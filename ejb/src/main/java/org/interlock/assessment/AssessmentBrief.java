package org.interlock.assessment;

import java.util.List;
import org.interlock.common.Verdict;

/**
 * What a person should know before an attempt.
 *
 * @param items how many questions are asked
 * @param minutes how long they have
 * @param passPercent the share of marks that passes, in per cent
 * @param attempts how many attempts are allowed
 * @param used how many are used
 * @param coolingOffHours the wait after a failed attempt
 * @param rows the attempts so far, the newest first
 * @param verdict whether an attempt may start now, and why not
 */
public record AssessmentBrief(
    int items,
    int minutes,
    int passPercent,
    int attempts,
    int used,
    int coolingOffHours,
    List<AttemptRow> rows,
    Verdict verdict) {}
