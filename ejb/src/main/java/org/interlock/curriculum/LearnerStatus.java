package org.interlock.curriculum;

/** How a person stands towards a module, as the catalogue shows and filters it. */
public enum LearnerStatus {
  NOT_STARTED,
  ACTIVE,
  WITHDRAWN,
  COMPLETED
}
