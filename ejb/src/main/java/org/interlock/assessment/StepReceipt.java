package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Says that an answer is kept.
 *
 * @param slot the question's place, from 1
 * @param sequence the step's number within the slot, from 1
 * @param number the number as which a numeric answer was read; null for any other
 * @param savedAt when the server took it
 * @param now the server's time
 * @param deadline when the attempt's time ends
 */
public record StepReceipt(
    int slot, int sequence, BigDecimal number, Instant savedAt, Instant now, Instant deadline) {}
