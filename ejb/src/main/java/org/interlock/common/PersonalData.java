package org.interlock.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a table's rows are in the eyes of privacy law: every entity declares it, and a test fails
 * where the declaration is missing. Source: GDPR articles 15 (access), 17 (erasure) and 5(1)(e)
 * (storage limitation).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PersonalData {

  /** Whether a row says something about one person. */
  Kind value();

  /** What becomes of a row when that person is erased. */
  Erasure onErasure() default Erasure.KEPT;

  /** How long a row is kept, in words that a data-protection officer can check. */
  String kept();

  /** Whether, and how, a row is about a person; personal rows are part of that person's export. */
  enum Kind {
    /** About nobody: content, structure, configuration. */
    NONE,
    /** Names, addresses, sign-in: identifies a person by itself. */
    IDENTIFYING,
    /** About a person known here by an opaque id only. */
    PSEUDONYMOUS
  }

  /** What erasing the person does to a row. */
  enum Erasure {
    /** Stays: it identifies nobody once the identifying rows are gone. */
    KEPT,
    /** Its identifying columns are emptied. */
    BLANKED,
    /** The row is deleted. */
    DELETED
  }
}
