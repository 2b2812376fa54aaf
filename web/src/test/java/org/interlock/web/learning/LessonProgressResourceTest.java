package org.interlock.web.learning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interlock.learning.UnknownBlockException;
import org.junit.jupiter.api.Test;

class LessonProgressResourceTest {

  @Test
  void a_body_without_a_block_is_refused() {
    assertThatThrownBy(() -> LessonProgressResource.block(null))
        .isInstanceOf(UnknownBlockException.class);
  }
}
