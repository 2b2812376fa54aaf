package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class GatheredResponseTest {

  private static final String TAG = "<li>";

  private final StringWriter sent = new StringWriter();
  private final PrintWriter container = new PrintWriter(sent);
  private final GatheredResponse response = new GatheredResponse(containers());

  @Test
  void what_a_page_writes_waits_until_it_is_handed_on() throws IOException {
    response.getWriter().write(TAG);
    assertThat(sent.toString()).isEmpty();

    response.handOn();
    assertThat(sent.toString()).isEqualTo(TAG);
  }

  @Test
  void a_page_of_many_pieces_arrives_whole_and_in_order() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int row = 0; row < 5000; row++) {
      response.getWriter().write(TAG + row);
      all.append(TAG).append(row);
    }
    response.getWriter().close();

    assertThat(sent.toString()).isEqualTo(all.toString());
  }

  @Test
  void a_buffer_that_is_sent_takes_along_what_was_gathered() throws IOException {
    response.getWriter().write(TAG);
    response.flushBuffer();

    assertThat(sent.toString()).isEqualTo(TAG);
  }

  @Test
  void a_reset_buffer_forgets_what_was_gathered_and_the_page_writes_on() throws IOException {
    PrintWriter page = response.getWriter();
    page.write("half a page");
    response.resetBuffer();
    page.write("another page");
    response.handOn();

    assertThat(sent.toString()).isEqualTo("another page");
  }

  @Test
  void after_a_reset_the_answer_begins_anew() throws IOException {
    response.getWriter().write("half a page");
    response.reset();
    response.getWriter().write("an error page");
    response.handOn();

    assertThat(sent.toString()).isEqualTo("an error page");
  }

  /** The container's answer: a writer, and buffers that these tests find empty. */
  private HttpServletResponse containers() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            HttpServletResponse.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (self, method, arguments) -> method.getName().equals("getWriter") ? container : null);
  }
}
