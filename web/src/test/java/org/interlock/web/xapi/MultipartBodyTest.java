package org.interlock.web.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interlock.lrs.AttachmentPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** xAPI-Communication 1.5.2. */
class MultipartBodyTest {

  private static final String TYPE = "multipart/mixed; boundary=\"b+1\"";

  private static final String MESSAGE =
      "preamble\r\n--b+1\r\nContent-Type: application/json\r\n\r\n[]\r\n--b+1\r\n"
          + "Content-Type:text/plain\r\nContent-Transfer-Encoding: binary\r\n"
          + "X-Experience-API-Hash: abc\r\n\r\ntwo\r\nlines\r\n--b+1--\r\n";

  @Test
  void statements_and_data_come_apart_byte_for_byte() {
    MultipartBody body = read(TYPE, MESSAGE);
    assertThat(body.statements()).asString().isEqualTo("[]");
    assertThat(body.attachments()).hasSize(1);
    AttachmentPart part = body.attachments().get(0);
    assertThat(part.sha2()).isEqualTo("abc");
    assertThat(part.contentType()).isEqualTo("text/plain");
    assertThat(part.content()).asString().isEqualTo("two\r\nlines");
  }

  @Test
  void an_answer_is_read_back_the_same() {
    byte[] data = {0, '\r', '\n', '-', '-', (byte) 0xFF};
    XapiAnswer answer =
        new MultipartBody("{}".getBytes(), List.of(new AttachmentPart("ff", "image/png", data)))
            .answer();
    MultipartBody back = MultipartBody.read(answer.headers().get("Content-Type"), answer.body());
    assertThat(back.statements()).asString().isEqualTo("{}");
    assertThat(back.attachments().get(0).content()).isEqualTo(data);
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({
    "application/json,text/plain",
    "X-Experience-API-Hash: abc,X-Other: abc",
    "Content-Transfer-Encoding: binary,Content-Transfer-Encoding: base64",
    "--b+1--,--b+2--",
    "--b+1,--b+3"
  })
  void a_message_that_is_not_as_wanted_is_refused(String part, String replacement) {
    assertThatExceptionOfType(XapiRefusal.class)
        .isThrownBy(() -> read(TYPE, MESSAGE.replace(part, replacement)))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  @Test
  void a_message_without_boundary_is_refused() {
    assertThatExceptionOfType(XapiRefusal.class).isThrownBy(() -> read("multipart/mixed", MESSAGE));
  }

  private static MultipartBody read(String type, String message) {
    return MultipartBody.read(type, message.getBytes(StandardCharsets.UTF_8));
  }
}
