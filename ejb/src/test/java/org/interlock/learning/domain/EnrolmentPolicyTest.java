package org.interlock.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlock.common.Verdict;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.PrerequisiteRow;
import org.junit.jupiter.api.Test;

class EnrolmentPolicyTest {

  private static final PrerequisiteRow F01 =
      new PrerequisiteRow("F01", new LocalisedText("Why", "Pourquoi", "Навіщо"));
  private static final PrerequisiteRow F03 =
      new PrerequisiteRow("F03", new LocalisedText("Routes", "Voies", "Шляхи"));

  @Test
  void nothing_presupposed_is_allowed() {
    assertThat(EnrolmentPolicy.mayEnrol(List.of(), Set.of(), Locale.ENGLISH).isAllowed()).isTrue();
  }

  @Test
  void every_prerequisite_completed_is_allowed() {
    assertThat(
            EnrolmentPolicy.mayEnrol(List.of(F01, F03), Set.of("F03", "F01"), Locale.ENGLISH)
                .isAllowed())
        .isTrue();
  }

  @Test
  void what_is_missing_is_named_in_the_readers_language() {
    assertThat(EnrolmentPolicy.mayEnrol(List.of(F01, F03), Set.of("F01"), Locale.FRENCH))
        .isEqualTo(Verdict.refused("prerequisitesMissing", 1, "F03 Voies"));
    assertThat(EnrolmentPolicy.mayEnrol(List.of(F01, F03), Set.of(), Locale.ENGLISH))
        .isEqualTo(Verdict.refused("prerequisitesMissing", 2, "F01 Why; F03 Routes"));
  }
}
