package org.interlock.certification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * A piece of evidence as a judgement names it.
 *
 * @param evidence public id
 * @param kind what it shows
 * @param subject what it is about, such as the code of a module
 * @param title the subject's title
 * @param quantity how much it counts: 1 for a piece, months for experience
 * @param scaled share of marks where it was assessed, 0 to 1, else null
 * @param at when it happened
 * @param registration under which the statements that prove it stand in the record store, or null
 */
public record EvidenceRow(
    UUID evidence,
    EvidenceKind kind,
    String subject,
    LocalisedText title,
    BigDecimal quantity,
    BigDecimal scaled,
    Instant at,
    UUID registration) {}
