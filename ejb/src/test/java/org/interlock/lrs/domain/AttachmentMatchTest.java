package org.interlock.lrs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.interlock.lrs.AttachmentPart;
import org.interlock.lrs.InvalidStatementException;
import org.junit.jupiter.api.Test;

/** xAPI-Communication 1.5.2: data and statements are joined by hash and in no other way. */
class AttachmentMatchTest {

  private static final String HASH =
      "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a";
  private static final AttachmentPart PART =
      new AttachmentPart(
          HASH.toUpperCase(java.util.Locale.ROOT),
          "text/plain",
          "here is a simple attachment".getBytes(StandardCharsets.UTF_8));

  @Test
  void data_joins_the_statement_that_announces_its_hash() {
    List<AcceptedStatement> joined = AttachmentMatch.join(statements(27, ""), List.of(PART));
    assertThat(joined.get(0).data()).hasSize(1);
    assertThat(joined.get(0).data().get(0).sha2()).isEqualTo(HASH);
  }

  @Test
  void an_address_stands_in_for_data() {
    String address = ",\"fileUrl\":\"https://example.org/f\"";
    assertThat(AttachmentMatch.join(statements(27, address), List.of()).get(0).data()).isEmpty();
  }

  @Test
  void an_attachment_with_neither_is_refused() {
    refused(statements(27, ""), List.of());
  }

  @Test
  void data_that_nobody_announces_is_refused() {
    refused(
        StatementBatch.read(
            "{\"actor\":{\"mbox\":\"mailto:a@e.org\"},\"verb\":{\"id\":\"e:v\"},\"object\":{\"id\":\"e:a\"}}",
            "{}",
            Instant.EPOCH),
        List.of(PART));
  }

  @Test
  void data_with_another_hash_is_refused() {
    refused(statements(27, ""), List.of(new AttachmentPart(HASH, "text/plain", new byte[27])));
  }

  @Test
  void the_length_that_is_told_does_not_matter() {
    assertThat(AttachmentMatch.join(statements(54, ""), List.of(PART)).get(0).data()).hasSize(1);
  }

  private static void refused(List<AcceptedStatement> statements, List<AttachmentPart> parts) {
    assertThatExceptionOfType(InvalidStatementException.class)
        .isThrownBy(() -> AttachmentMatch.join(statements, parts));
  }

  private static List<AcceptedStatement> statements(int length, String more) {
    String attachment =
        "{\"usageType\":\"e:u\",\"display\":{},\"contentType\":\"text/plain\",\"length\":"
            + length
            + ",\"sha2\":\""
            + HASH
            + "\""
            + more
            + "}";
    return StatementBatch.read(
        "{\"actor\":{\"mbox\":\"mailto:a@e.org\"},\"verb\":{\"id\":\"e:v\"},\"object\":{\"id\":\"e:a\"},"
            + "\"attachments\":["
            + attachment
            + "]}",
        "{}",
        Instant.EPOCH);
  }
}
