package org.interlock.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case whose every call, done or refused, stands in the audit trail.
 *
 * <pre>{@code
 * @Audited(action = "enrol", object = "module")
 * public UUID enrol(@AuditedObject String moduleCode) { … }
 * }</pre>
 *
 * <p>A done call is written in the use case's own transaction: both are kept or neither. A refusal
 * is written in a transaction of its own. Not for reads, nor for the many small steps of one use
 * case (an answer in an attempt has its own append-only step).
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

  /** The verb of the trade: {@code enrol}, {@code changePassword} … */
  @Nonbinding
  String action() default "";

  /** The kind of thing it is done to: {@code module}, {@code attempt}, {@code person} … */
  @Nonbinding
  String object() default "";
}
