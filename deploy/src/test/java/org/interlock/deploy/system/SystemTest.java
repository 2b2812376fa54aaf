package org.interlock.deploy.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class against the running product, which is started once for all of them.
 *
 * <p>Its methods may take a {@link TestedProduct}. Those that take a {@link Visitor} need a
 * browser; they are left out, loudly, with {@code -Dinterlock.browser=none}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ProductExtension.class, BrowserExtension.class})
public @interface SystemTest {}
