package org.interlock.learning.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.audit.Audited;
import org.interlock.audit.AuditedObject;
import org.interlock.common.Uuid7;
import org.interlock.common.Verdict;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.ModuleService;
import org.interlock.learning.Enrolled;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.LearningContexts;
import org.interlock.learning.domain.Enrolment;
import org.interlock.learning.domain.EnrolmentPolicy;
import org.interlock.learning.domain.EnrolmentRecord;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * Admits a person to a module in one transaction. When two admissions of one person to one module
 * meet, the schema lets only one through; {@link org.interlock.learning.EnrolmentService} then asks
 * again and finds the other's.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class AdmissionService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private ModuleService modules;
  @Inject private LearningContexts contexts;
  @Inject private Event<Enrolled> enrolled;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The caller's running enrolment in the module; else theirs in the version in force; else new.
   */
  @Audited(action = "enrol", object = "module")
  public UUID admit(@AuditedObject String moduleCode) {
    List<EnrolmentRecord> known = enrolments.of(caller.personId(), moduleCode);
    Optional<Enrolment> running =
        known.stream()
            .map(EnrolmentRecord::enrolment)
            .filter(each -> each.status() == EnrolmentStatus.ACTIVE)
            .findFirst();
    if (running.isPresent()) {
      return running.get().registration();
    }
    ModuleDetail module = modules.module(moduleCode);
    return known.stream()
        .map(EnrolmentRecord::enrolment)
        .filter(each -> each.versionId() == module.versionId())
        .findFirst()
        .map(this::takeUpAgain)
        .orElseGet(() -> enrol(module));
  }

  /** Whether the caller meets what the module presupposes. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Verdict verdict(ModuleDetail module) {
    Set<String> completed =
        module.prerequisites().isEmpty()
            ? Set.of()
            : enrolments.completedModules(caller.personId());
    return EnrolmentPolicy.mayEnrol(module.prerequisites(), completed, caller.locale());
  }

  private UUID takeUpAgain(Enrolment enrolment) {
    enrolment.resume();
    return enrolment.registration();
  }

  private UUID enrol(ModuleDetail module) {
    verdict(module).orThrow();
    Instant now = clock.instant();
    Enrolment enrolment =
        new Enrolment(Uuid7.next(now), caller.personId(), module.code(), module.versionId(), now);
    enrolments.add(enrolment);
    enrolled.fire(new Enrolled(contexts.of(enrolment.id(), now)));
    return enrolment.registration();
  }
}
