package org.interlock.content;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a certificate.
 *
 * @param code unique within the level, for instance {@code experience}
 * @param kind which rule judges it
 * @param name as shown to people
 * @param modules module codes that must be completed; only for {@link Kind#MODULES}
 * @param of the kind of evidence counted, for instance {@code case-study}; absent for {@link
 *     Kind#MODULES}
 * @param amount months for {@link Kind#MONTHS}, pieces of evidence for the other kinds, modules for
 *     {@link Kind#MODULES}
 * @param provenance whether the number is our own choice or taken from a source
 * @param sources ids of the sources; for a product rule, what it leans on
 */
public record RequirementContent(
    String code,
    Kind kind,
    LocalisedText name,
    List<String> modules,
    Optional<String> of,
    int amount,
    Provenance provenance,
    List<String> sources) {

  public RequirementContent {
    modules = List.copyOf(modules);
    sources = List.copyOf(sources);
  }

  /** Which rule judges a requirement. */
  public enum Kind {
    /** Every named module is completed. */
    MODULES,
    /** Months of a kind of experience reach a total. */
    MONTHS,
    /** Accepted pieces of a kind of evidence reach a total. */
    COUNT,
    /** Passed assessments of a kind reach a total. */
    ASSESSMENT
  }

  /** Where the number of a requirement comes from. */
  public enum Provenance {
    /** Our own choice, shown as such. */
    PRODUCT_RULE,
    /** Stated by a source. */
    SOURCED
  }
}
