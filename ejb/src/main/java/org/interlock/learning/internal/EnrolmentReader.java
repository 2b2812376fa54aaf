package org.interlock.learning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.learning.EnrolmentDetail;
import org.interlock.learning.EnrolmentRow;
import org.interlock.learning.domain.EnrolmentRecord;
import org.interlock.people.Caller;

/** The caller's enrolments together with the versions that they keep, as the caller sees them. */
@ApplicationScoped
public class EnrolmentReader {

  @Inject private EnrolmentRepository enrolments;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** An enrolment of the caller, and its version. */
  public record Mine(EnrolmentDetail detail, ModuleDetail module) {}

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

  /** All that are releasable, the latest first. */
  public List<EnrolmentRow> mine() {
    Instant now = clock.instant();
    return enrolments.of(caller.personId()).stream()
        .flatMap(
            each ->
                versions
                    .version(each.enrolment().versionId(), caller.nation())
                    .map(module -> each.row(module, now))
                    .stream())
        .sorted(Comparator.comparing(EnrolmentRow::enrolledAt).reversed())
        .toList();
  }

  /** All of the caller's enrolments with their versions, the latest first. */
  public List<Mine> all() {
    return enrolments.of(caller.personId()).stream()
        .flatMap(each -> seen(each).stream())
        .sorted(Comparator.comparing((Mine each) -> each.detail().enrolledAt()).reversed())
        .toList();
  }

  private Optional<Mine> seen(EnrolmentRecord record) {
    return versions
        .version(record.enrolment().versionId(), caller.nation())
        .map(module -> new Mine(record.detail(module, clock.instant()), module));
  }
}
