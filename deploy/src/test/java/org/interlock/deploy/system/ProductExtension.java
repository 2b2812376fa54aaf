package org.interlock.deploy.system;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the running product; starts it for the first and stops it after the last. */
final class ProductExtension implements ParameterResolver {

  private static final ExtensionContext.Namespace WHOLE_RUN =
      ExtensionContext.Namespace.create(ProductExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestedProduct.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return product(context);
  }

  static TestedProduct product(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(WHOLE_RUN)
        .getOrComputeIfAbsent(
            TestedProduct.class,
            key -> {
              Path home = Starts.home("shared");
              return new TestedProduct(Starts.start(Starts.options(home)), home);
            },
            TestedProduct.class);
  }
}
