package org.interlock.assessment;

import java.time.Instant;

/**
 * Says that an answer is kept.
 *
 * @param slot the question's place, from 1
 * @param sequence the step's number within the slot, from 1
 * @param savedAt when the server took it
 * @param now the server's time
 * @param deadline when the attempt's time ends
 */
public record StepReceipt(int slot, int sequence, Instant savedAt, Instant now, Instant deadline) {}
