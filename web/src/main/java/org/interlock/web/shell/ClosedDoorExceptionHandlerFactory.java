package org.interlock.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ClosedDoorExceptionHandler} before the handler of the platform. */
public class ClosedDoorExceptionHandlerFactory extends ExceptionHandlerFactory {

  /** Wraps the factory of the platform. */
  public ClosedDoorExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ClosedDoorExceptionHandler(getWrapped().getExceptionHandler());
  }
}
