package org.interlock.learning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentRow;
import org.interlock.learning.domain.EnrolmentRecord;
import org.interlock.learning.domain.NextStepPolicy;
import org.interlock.people.Caller;

/** The caller's enrolments together with the versions that they keep, as the caller sees them. */
@ApplicationScoped
public class EnrolmentReader {

  @Inject private EnrolmentRepository enrolments;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** An enrolment of the caller, and its version. */
  public record Mine(EnrolmentDetail detail, ModuleDetail module) {

    /** The same for the rules of the next step. */
    public NextStepPolicy.Standing standing() {
      return new NextStepPolicy.Standing(detail, module);
    }

    /** The same as a row of a list. */
    public EnrolmentRow row() {
      return detail.row(module);
    }
  }

  /** The one that counts in a module; empty also while the module is not releasable. */
  public Optional<Mine> mineFor(String moduleCode) {
    return enrolments.of(caller.personId(), moduleCode).stream().findFirst().flatMap(this::seen);
  }

  /**
   * The enrolment with that registration.
   *
   * @throws NotFoundException if there is none, it is another person's, or it is not releasable
   */
  public Mine mine(UUID registration) {
    return seen(enrolments.of(caller.personId(), registration))
        .orElseThrow(() -> new NotFoundException("enrolment", registration));
  }

  /** All that are releasable, the latest first, as rows. */
  public List<EnrolmentRow> rows() {
    return all().stream().map(Mine::row).toList();
  }

  /** All that are releasable, the latest first. */
  public List<Mine> all() {
    Instant now = clock.instant();
    List<EnrolmentRecord> records = enrolments.of(caller.personId());
    Map<Long, ModuleDetail> modules = modules(records);
    return records.stream()
        .filter(each -> modules.containsKey(each.enrolment().versionId()))
        .map(
            each -> {
              ModuleDetail module = modules.get(each.enrolment().versionId());
              return new Mine(each.detail(module, now), module);
            })
        .sorted(Comparator.comparing((Mine each) -> each.detail().enrolledAt()).reversed())
        .toList();
  }

  private Map<Long, ModuleDetail> modules(List<EnrolmentRecord> records) {
    return versions.versions(
        records.stream().map(each -> each.enrolment().versionId()).collect(Collectors.toSet()),
        caller.nation());
  }

  private Optional<Mine> seen(EnrolmentRecord record) {
    return versions
        .version(record.enrolment().versionId(), caller.nation())
        .map(module -> new Mine(record.detail(module, clock.instant()), module));
  }
}
