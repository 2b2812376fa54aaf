package org.interlock.curriculum;

import java.util.Map;

/**
 * What the catalogue asks about the person who looks at it.
 *
 * <p>The curriculum knows nothing of enrolments, which stand a floor above it; the feature that
 * does know them implements this face.
 */
public interface LearnerStatuses {

  /**
   * The caller's status for each module that the caller ever enrolled in.
   *
   * @return module codes to statuses; a code that is absent was never started
   */
  Map<String, LearnerStatus> ofCaller();
}
