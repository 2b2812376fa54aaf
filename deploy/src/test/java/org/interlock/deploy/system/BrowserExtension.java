package org.interlock.deploy.system;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a {@link Visitor} with a browser window of its own. When a test fails, its window is
 * kept as a picture under {@code target/screens}.
 */
final class BrowserExtension implements ParameterResolver, AfterEachCallback, ExecutionCondition {

  private static final ExtensionContext.Namespace WHOLE_RUN =
      ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean wantsBrowser =
        context
            .getTestMethod()
            .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Visitor.class))
            .isPresent();
    if (wantsBrowser && Chromium.isLeftOut()) {
      System.out.printf(
          "%n*** BROWSER TEST LEFT OUT (-D%s=none): %s ***%n",
          Chromium.OPTION, context.getDisplayName());
      return ConditionEvaluationResult.disabled("-D" + Chromium.OPTION + "=none");
    }
    return ConditionEvaluationResult.enabled("needs no browser, or one is wanted");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Chromium chromium =
        context
            .getRoot()
            .getStore(WHOLE_RUN)
            .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
    BrowserContext window = chromium.window();
    Visitor visitor = new Visitor(ProductExtension.product(context), window.newPage());
    context.getStore(WHOLE_RUN).put(Visitor.class, visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitor visitor = context.getStore(WHOLE_RUN).remove(Visitor.class, Visitor.class);
    if (visitor == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
      visitor.keepPicture(
          Path.of("target", "screens", name.replaceAll("[^A-Za-z0-9_-]+", "_") + ".png"));
    }
    visitor.page().context().close();
  }
}
