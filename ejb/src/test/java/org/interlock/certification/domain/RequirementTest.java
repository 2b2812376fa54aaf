package org.interlock.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.certification.EvidenceKind;
import org.interlock.certification.EvidenceRow;
import org.interlock.certification.Judgement;
import org.interlock.content.LocalisedText;
import org.junit.jupiter.api.Test;

class RequirementTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

  @Test
  void a_module_is_met_by_its_completion_and_names_it() {
    EvidenceRow completion = piece(EvidenceKind.MODULE, "F01", "1", MARCH);

    Judgement judgement = new ModuleRequirement("F01").judge(file(JUNE, completion));

    assertThat(judgement).isInstanceOf(Judgement.Met.class);
    assertThat(judgement.evidence()).containsExactly(completion);
  }

  @Test
  void another_module_does_not_stand_in_for_it() {
    Judgement judgement =
        new ModuleRequirement("F04")
            .judge(file(JUNE, piece(EvidenceKind.MODULE, "F01", "1", MARCH)));

    assertThat(judgement)
        .isEqualTo(new Judgement.NotYet(List.of(), "module.missing", List.of("F04")));
  }

  @Test
  void the_same_case_twice_counts_once() {
    CountRequirement twoCases = new CountRequirement(EvidenceKind.CASE_STUDY, 2);
    EvidenceRow first = piece(EvidenceKind.CASE_STUDY, "C01", "1", MARCH);
    EvidenceRow again = piece(EvidenceKind.CASE_STUDY, "C01", "1", JUNE);
    EvidenceRow other = piece(EvidenceKind.CASE_STUDY, "C02", "1", JUNE);

    assertThat(twoCases.judge(file(JUNE, first, again)))
        .isInstanceOf(Judgement.NotYet.class)
        .extracting(Judgement::arguments)
        .isEqualTo(List.of(1, 2));
    assertThat(twoCases.judge(file(JUNE, first, again, other))).isInstanceOf(Judgement.Met.class);
  }

  @Test
  void months_of_several_posts_add_up() {
    MonthsRequirement halfAYear = new MonthsRequirement(EvidenceKind.EXPERIENCE, 6);
    EvidenceRow desk = piece(EvidenceKind.EXPERIENCE, "desk", "4.5", MARCH);
    EvidenceRow office = piece(EvidenceKind.EXPERIENCE, "office", "1.5", JUNE);

    assertThat(halfAYear.judge(file(JUNE, desk))).isInstanceOf(Judgement.NotYet.class);
    assertThat(halfAYear.judge(file(JUNE, desk, office))).isInstanceOf(Judgement.Met.class);
  }

  @Test
  void what_came_later_does_not_count_for_a_past_day() {
    EvidenceRow completion = piece(EvidenceKind.MODULE, "F01", "1", JUNE);

    assertThat(new ModuleRequirement("F01").judge(file(MARCH, completion)))
        .isInstanceOf(Judgement.NotYet.class);
    assertThat(new ModuleRequirement("F01").judge(file(JUNE, completion)))
        .isInstanceOf(Judgement.Met.class);
  }

  private static EvidenceFile file(Instant asOf, EvidenceRow... rows) {
    return new EvidenceFile(List.of(rows), asOf);
  }

  private static EvidenceRow piece(EvidenceKind kind, String subject, String quantity, Instant at) {
    LocalisedText title = new LocalisedText(subject, subject, subject);
    return new EvidenceRow(
        UUID.randomUUID(),
        kind,
        subject,
        title,
        new BigDecimal(quantity),
        null,
        at,
        UUID.randomUUID());
  }
}
