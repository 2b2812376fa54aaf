package org.interlock.learning;

import java.util.Optional;
import org.interlock.common.Verdict;
import org.interlock.curriculum.ModuleDetail;

/**
 * A module as the caller takes it, or might.
 *
 * @param module the version of the caller's enrolment, else the one they would get
 * @param enrolment the caller's enrolment that counts, where there is one
 * @param mayEnrol whether the caller may enrol in it, or why not; allowed where they are enrolled
 */
public record Course(ModuleDetail module, Optional<EnrolmentDetail> enrolment, Verdict mayEnrol) {}
