package org.interlock.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.RequirementStanding;
import org.interlock.certification.StandingDetail;
import org.interlock.certification.StandingService;
import org.interlock.certification.TrackRow;
import org.interlock.certification.TrackService;
import org.interlock.common.NotFoundException;
import org.junit.jupiter.api.Test;

/** Where a person stands follows from what they did, and says on what it rests. */
class CertificationIT extends InServer {

  private static final String TRACK = "T-IND";

  @Inject private TrackService tracks;
  @Inject private StandingService standings;
  @Inject private Learner learner;

  @Test
  void the_tracks_of_the_library_are_published_once() {
    assertThat(stage.as(cast.of("maya.whitfield"), tracks::tracks))
        .extracting(TrackRow::code, TrackRow::version)
        .contains(org.assertj.core.groups.Tuple.tuple(TRACK, 1));
  }

  @Test
  void nothing_done_meets_nothing_and_every_requirement_says_why() {
    UUID person = cast.somebody();
    assertThat(standing(person))
        .allSatisfy(
            level -> {
              assertThat(level.met()).isZero();
              assertThat(level.requirements())
                  .allMatch(requirement -> !requirement.judgement().reason().isBlank());
            });
  }

  @Test
  void a_completed_module_meets_its_requirement_and_is_the_evidence_for_it() {
    UUID person = cast.somebody();
    UUID registration = learner.complete(person, "F01");
    RequirementStanding requirement = foundation(person);
    assertThat(requirement.met()).isTrue();
    assertThat(requirement.evidence())
        .extracting(EvidenceRow::registration)
        .containsExactly(registration);
    assertThat(rows.count("select count(*) from evidence where registration = ?", registration))
        .isEqualTo(1);
  }

  @Test
  void standing_can_be_asked_for_any_past_moment() {
    UUID person = cast.somebody();
    Instant before =
        rows.value(java.time.LocalDateTime.class, "select utc_timestamp(6)")
            .toInstant(java.time.ZoneOffset.UTC);
    learner.complete(person, "F01");
    List<StandingDetail> then = stage.as(person, () -> standings.mine(TRACK, before));
    assertThat(then).allMatch(level -> level.met() == 0);
    assertThat(foundation(person).met()).isTrue();
  }

  @Test
  void what_one_person_did_counts_for_nobody_else() {
    learner.complete(cast.somebody(), "F01");
    assertThat(foundation(cast.somebody()).met()).isFalse();
  }

  @Test
  void a_module_that_is_not_releasable_to_a_person_is_not_named_in_their_standing() {
    UUID person = cast.somebody();
    learner.complete(person, "F01");
    rows.releaseF01("*", "IS");
    try {
      assertThat(standing(person))
          .flatExtracting(StandingDetail::requirements)
          .noneMatch(each -> "F01".equals(each.moduleCode()) || each.code().contains("F01"))
          .noneMatch(each -> each.evidence().stream().anyMatch(row -> row.subject().equals("F01")))
          .anyMatch(each -> each.met() && each.name() == null);
    } finally {
      rows.releaseF01("IS", "*");
    }
    assertThat(foundation(person).met()).isTrue();
  }

  @Test
  void a_track_that_is_not_there_is_said_to_be_not_there() {
    assertThatThrownBy(() -> stage.as(cast.somebody(), () -> standings.mine("T-NONE")))
        .isInstanceOf(NotFoundException.class);
  }

  private List<StandingDetail> standing(UUID person) {
    return stage.as(person, () -> standings.mine(TRACK));
  }

  private RequirementStanding foundation(UUID person) {
    return standing(person).get(0).requirements().stream()
        .filter(requirement -> "F01".equals(requirement.moduleCode()))
        .findFirst()
        .orElseThrow();
  }
}
