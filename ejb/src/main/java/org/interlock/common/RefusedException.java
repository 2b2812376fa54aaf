package org.interlock.common;

/** A policy refused what was asked; carries the refusal's reason to the person. */
public final class RefusedException extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * @param refusal the verdict that stopped the use case
   */
  public RefusedException(Verdict.Refused refusal) {
    super(refusal.code(), refusal.arguments().toArray());
  }
}
