package org.interlock.deploy.launch;

/** The product cannot be started; the message tells a person why and what to do. */
public final class LaunchFailedException extends RuntimeException {

  /** A failure whose cause is fully said in the message. */
  public LaunchFailedException(String message) {
    super(message);
  }

  /** A failure that a technical fault lies under. */
  public LaunchFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
