package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final HashParameters FEW = HashParameters.pbkdf2(HashParameters.FEWEST);

  @Test
  void a_hash_knows_its_password_and_no_other() {
    PasswordHash hash = PasswordHash.of("пароль із кирилицею 🚢", FEW);

    assertThat(hash.matches("пароль із кирилицею 🚢")).isTrue();
    assertThat(hash.matches("пароль із кирилицею 🚢 ")).isFalse();
    assertThat(hash.matches("Пароль із кирилицею 🚢")).isFalse();
  }

  @Test
  void nothing_of_a_long_password_is_cut() {
    String long256 = "x".repeat(255) + "y";

    PasswordHash hash = PasswordHash.of(long256, FEW);

    assertThat(hash.matches(long256)).isTrue();
    assertThat(hash.matches("x".repeat(255) + "z")).isFalse();
  }

  @Test
  void an_empty_password_can_be_compared() {
    assertThat(PasswordHash.of("not empty", FEW).matches("")).isFalse();
  }

  @Test
  void the_same_password_is_hashed_differently_each_time() {
    assertThat(PasswordHash.of("same password", FEW).toString())
        .isNotEqualTo(PasswordHash.of("same password", FEW).toString());
  }

  @Test
  void what_is_written_reads_back() {
    PasswordHash hash = PasswordHash.of("there and back", FEW);

    assertThat(PasswordHash.parse(hash.toString()).matches("there and back")).isTrue();
    assertThat(hash.toString()).startsWith("PBKDF2WithHmacSHA512$100000$").hasSizeLessThan(300);
  }

  @Test
  void it_is_plain_pbkdf2_that_another_module_can_verify() throws Exception {
    String[] parts = PasswordHash.of("verify me elsewhere", FEW).toString().split("\\$");
    PBEKeySpec spec =
        new PBEKeySpec(
            "verify me elsewhere".toCharArray(),
            Base64.getDecoder().decode(parts[2]),
            Integer.parseInt(parts[1]),
            512);

    byte[] expected =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();

    assertThat(Base64.getDecoder().decode(parts[3])).isEqualTo(expected);
  }

  @Test
  void a_hash_of_fewer_rounds_is_outdated_once_more_are_asked_for() {
    PasswordHash hash = PasswordHash.of("to be renewed", FEW);

    assertThat(hash.isOutdated(FEW)).isFalse();
    assertThat(hash.isOutdated(HashParameters.pbkdf2(210_000))).isTrue();
  }

  @Test
  void too_few_rounds_are_refused() {
    assertThatThrownBy(() -> HashParameters.pbkdf2(99_999))
        .hasMessageContaining("99999 hash iterations");
  }

  @Test
  void a_torn_hash_is_refused() {
    assertThatThrownBy(() -> PasswordHash.parse("PBKDF2WithHmacSHA512$100000$c2FsdA=="))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
