package org.interlock.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

  @Test
  void a_full_slice_points_to_the_next_by_its_last_kept_row() {
    Slice<Integer> slice = Slice.cut(List.of(9, 8, 7), 2, String::valueOf);

    assertThat(slice.items()).containsExactly(9, 8);
    assertThat(slice.next()).isEqualTo("8");
  }

  @Test
  void the_last_slice_has_no_next() {
    assertThat(Slice.cut(List.of(9, 8), 2, String::valueOf).next()).isNull();
    assertThat(Slice.cut(List.<Integer>of(), 2, String::valueOf).next()).isNull();
  }
}
