package org.interlock.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing a person did, in plain terms.
 *
 * @param statement id of the statement behind it
 * @param verb last word of the verb's IRI: {@code completed}, {@code passed} …
 * @param activity name of what it was done to, in the reader's language where there is one; of a
 *     question the words that were asked, cut short
 * @param language of that name, a BCP 47 tag; null where the statement does not say
 * @param kind last word of the activity's type: {@code module}, {@code lesson}, {@code assessment},
 *     {@code cmi.interaction}; empty if not told
 * @param at when it happened
 * @param scaled score from -1 to 1, or null
 * @param success whether it succeeded, or null
 * @param response the answer that was given, empty where a question was left without one; null
 *     where the statement has none
 */
public record RecordRow(
    UUID statement,
    String verb,
    String activity,
    String language,
    String kind,
    Instant at,
    BigDecimal scaled,
    Boolean success,
    String response) {}
