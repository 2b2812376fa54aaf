package org.interlock.learning;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
  /** Running: lessons can be read and the assessment taken. */
  ACTIVE,
  /** Left by the person; everything done so far is kept and can be taken up again. */
  WITHDRAWN,
  /** Every lesson read and the assessment passed. */
  COMPLETED
}
