package org.interlock.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessBirthTest {

  private static final String REST =
      " S 1 77 77 0 -1 4194304 5 0 0 0 1 2 3 4 20 0 1 0 987654 8192 512 18446744073709551615";

  @Test
  void the_ticks_are_field_22_of_the_kernels_line() {
    assertThat(ProcessBirth.ticks("77 (java)" + REST)).isEqualTo(987654);
  }

  @Test
  void blanks_and_brackets_in_the_name_count_for_nothing() {
    assertThat(ProcessBirth.ticks("77 (a) b (c 1 2)" + REST)).isEqualTo(987654);
  }

  @Test
  void this_process_has_one_birth_that_stays() {
    long self = ProcessHandle.current().pid();
    assertThat(ProcessBirth.of(self)).isPresent().isEqualTo(ProcessBirth.of(self));
  }

  @Test
  void a_number_that_no_process_has_has_none() {
    assertThat(ProcessBirth.of(Long.MAX_VALUE)).isEqualTo(Optional.empty());
  }
}
