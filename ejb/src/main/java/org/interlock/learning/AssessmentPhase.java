package org.interlock.learning;

/** Where an enrolment stands with its assessment. */
public enum AssessmentPhase {
  /** An attempt can be started now. */
  OPEN,
  /** An attempt is under way. */
  RUNNING,
  /** The last attempt failed and the next may start only later. */
  WAITING,
  /** Every allowed attempt failed. */
  EXHAUSTED,
  /** Passed. */
  PASSED
}
