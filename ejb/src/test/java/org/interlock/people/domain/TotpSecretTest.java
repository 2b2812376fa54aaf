package org.interlock.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

  private static final TotpSecret OF_THE_RFC =
      TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final long STEP = TotpSecret.stepAt(NOON);

  /** RFC 6238 appendix B, SHA-1; of its eight digits a code of six has the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void the_vectors_of_the_standard_come_out(long seconds, String eightDigits) {
    assertThat(OF_THE_RFC.codeAt(Instant.ofEpochSecond(seconds)))
        .isEqualTo(eightDigits.substring(2));
  }

  /** RFC 4648 clause 10 gives the encoding; this secret is the one of the vectors above. */
  @Test
  void the_secret_is_written_in_base_32() {
    assertThat(OF_THE_RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(TotpSecret.of("foob".getBytes(StandardCharsets.US_ASCII)).base32())
        .isEqualTo("MZXW6YQ");
  }

  @Test
  void two_secrets_are_never_the_same() {
    assertThat(TotpSecret.random().base32()).hasSize(32).isNotEqualTo(TotpSecret.random().base32());
  }

  @Test
  void a_clock_may_be_off_by_one_step_and_no_more() {
    for (int off = -1; off <= 1; off++) {
      String code = OF_THE_RFC.codeAt(NOON.plusSeconds(30L * off));
      assertThat(OF_THE_RFC.stepOf(code, NOON, 0)).as("off by %d", off).hasValue(STEP + off);
    }
    assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeAt(NOON.minusSeconds(60)), NOON, 0)).isEmpty();
    assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.codeAt(NOON.plusSeconds(60)), NOON, 0)).isEmpty();
  }

  @Test
  void a_code_of_a_step_that_was_used_counts_no_more() {
    String code = OF_THE_RFC.codeAt(NOON);
    assertThat(OF_THE_RFC.stepOf(code, NOON, STEP - 1)).hasValue(STEP);
    assertThat(OF_THE_RFC.stepOf(code, NOON, STEP)).isEmpty();
  }

  @Test
  void what_is_no_code_is_refused() {
    assertThat(OF_THE_RFC.stepOf("", NOON, 0)).isEmpty();
    assertThat(OF_THE_RFC.stepOf("abcdef", NOON, 0)).isEmpty();
    assertThat(OF_THE_RFC.stepOf("0" + OF_THE_RFC.codeAt(NOON), NOON, 0)).isEmpty();
  }
}
