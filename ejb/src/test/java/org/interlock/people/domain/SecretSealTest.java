package org.interlock.people.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretSealTest {

  private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private final SecretSeal seal = new SecretSeal("a key of more than thirty-two letters");

  @Test
  void what_was_sealed_opens_again_and_never_looks_the_same() {
    byte[] sealed = seal.close(SECRET, 7);
    assertThat(seal.open(sealed, 7)).isEqualTo(SECRET);
    assertThat(sealed).isNotEqualTo(seal.close(SECRET, 7));
    assertThat(new String(sealed, ISO_8859_1)).doesNotContain(new String(SECRET, ISO_8859_1));
  }

  @Test
  void it_opens_with_no_other_key() {
    byte[] sealed = new SecretSeal("another key of more than thirty-two").close(SECRET, 7);
    assertThatThrownBy(() -> seal.open(sealed, 7))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("interlock.secret.key");
  }

  @Test
  void it_opens_for_no_other_account() {
    byte[] sealed = seal.close(SECRET, 7);
    assertThatThrownBy(() -> seal.open(sealed, 8)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_changed_byte_is_noticed() {
    for (int i = 0; i < seal.close(SECRET, 7).length; i++) {
      byte[] sealed = seal.close(SECRET, 7);
      sealed[i] ^= 1;
      assertThatThrownBy(() -> seal.open(sealed, 7)).isInstanceOf(IllegalStateException.class);
    }
  }
}
