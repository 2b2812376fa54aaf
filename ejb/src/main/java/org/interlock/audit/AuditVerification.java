package org.interlock.audit;

/**
 * What a check of one lane found.
 *
 * @param lane the lane's number
 * @param entries how many entries were read
 * @param firstBroken sequence number of the first entry that does not fit its predecessor, or
 *     {@code -1} when all fit
 */
public record AuditVerification(int lane, long entries, long firstBroken) {

  /** Whether every entry stands as it was written and none is missing. */
  public boolean isWhole() {
    return firstBroken < 0;
  }
}
