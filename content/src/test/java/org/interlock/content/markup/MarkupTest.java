package org.interlock.content.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void texts_and_attributes_are_escaped() {
    assertThat(new Markup().element("p", "a < b & \"c\"", "title", "it's <x>").toString())
        .isEqualTo("<p title=\"it&#39;s &lt;x&gt;\">a &lt; b &amp; &quot;c&quot;</p>");
  }

  @Test
  void an_element_left_open_is_refused() {
    assertThatThrownBy(() -> new Markup().open("p").toString())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("p");
  }
}
