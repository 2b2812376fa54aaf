package org.interlock.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionNumbersTest {

  @Test
  void the_authors_number_counts_where_it_goes_forward() {
    assertThat(VersionNumbers.next(0, 1)).isEqualTo(1);
    assertThat(VersionNumbers.next(1, 3)).isEqualTo(3);
  }

  @Test
  void changed_content_with_an_old_number_gets_the_next_one() {
    assertThat(VersionNumbers.next(3, 1)).isEqualTo(4);
    assertThat(VersionNumbers.next(3, 3)).isEqualTo(4);
  }
}
