package org.interlock.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.interlock.certification.domain.EvidenceFile;
import org.interlock.certification.domain.ModuleRequirement;
import org.interlock.certification.domain.Requirement;
import org.interlock.certification.domain.Track;
import org.interlock.certification.internal.CertificationRepository;
import org.interlock.certification.internal.TrackShelf;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.PublishedVersions;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** Judges where a person stands, from their evidence alone, for now or for any past moment. */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandingService {

  @Inject private CertificationRepository repository;
  @Inject private TrackShelf shelf;
  @Inject private PublishedVersions versions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * My standing now on every level of a track, lowest first.
   *
   * @throws NotFoundException when there is no such track
   */
  public List<StandingDetail> mine(String track) {
    return mine(track, clock.instant());
  }

  /**
   * My standing as it was at a moment.
   *
   * @param track code of the track
   * @param asOf evidence that came later is left out
   * @throws NotFoundException when there is no such track
   */
  public List<StandingDetail> mine(String track, Instant asOf) {
    Track judgedBy =
        shelf.all().stream()
            .filter(each -> each.code().equals(track))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("track", track));
    EvidenceFile file = new EvidenceFile(repository.evidence(caller.personId()), asOf);
    Set<String> withheld = versions.withheld(caller.nation());
    return judgedBy.levels().stream()
        .map(level -> standing(judgedBy, level, rule -> shown(judged(rule, file), withheld), asOf))
        .toList();
  }

  private static StandingDetail standing(
      Track track,
      Track.Level level,
      Function<Track.Rule, RequirementStanding> judge,
      Instant asOf) {
    return new StandingDetail(
        track.code(),
        track.name(),
        track.version(),
        level.code(),
        level.name(),
        asOf,
        level.rules().stream().map(judge).toList());
  }

  /** What a reader may see of it: the gate holds for names in rules too. */
  private static RequirementStanding shown(RequirementStanding standing, Set<String> withheld) {
    String module = standing.moduleCode();
    return module != null && withheld.contains(module) ? standing.withheld() : standing;
  }

  private static RequirementStanding judged(Track.Rule rule, EvidenceFile file) {
    return new RequirementStanding(
        rule.code(),
        rule.name(),
        rule.kind(),
        rule.requirement().judge(file),
        moduleOf(rule.requirement()),
        rule.productRule());
  }

  private static String moduleOf(Requirement requirement) {
    return requirement instanceof ModuleRequirement module ? module.module() : null;
  }
}
