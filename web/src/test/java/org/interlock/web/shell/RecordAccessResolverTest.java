package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordAccessResolverTest {

  /** A row of a page. */
  public record Row(String title) {

    /** Fails. */
    public String broken() {
      throw new IllegalStateException("no words for " + title);
    }
  }

  private final RecordAccessResolver resolver = new RecordAccessResolver();
  private final ELContext context = new Context();

  @Test
  void a_component_of_a_record_is_read() {
    assertThat(call(new Row("Offsets"), "title")).isEqualTo("Offsets");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void what_a_record_does_not_have_and_what_is_no_record_go_their_usual_way() {
    assertThat(call(new Row("Offsets"), "size")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(call("Offsets", "length")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_failure_keeps_its_cause() {
    assertThatThrownBy(() -> call(new Row("Offsets"), "broken"))
        .isInstanceOf(ELException.class)
        .hasRootCauseMessage("no words for Offsets");
  }

  private Object call(Object base, String method) {
    context.setPropertyResolved(false);
    return resolver.invoke(context, base, method, null, new Object[0]);
  }

  /** A context that knows whether something was resolved, and nothing else. */
  private static final class Context extends ELContext {

    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
