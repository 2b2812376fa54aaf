package org.interlock.web.security;

import org.interlock.people.SignInOutcome.CodeNeeded;

/** A code of the second factor, or a recovery code, that is to complete a sign-in. */
public final class CodeCredential extends DecidedCredential {

  private final CodeNeeded pending;
  private final String code;

  /**
   * A code as typed.
   *
   * @param pending what the right password led to in this session
   */
  public CodeCredential(CodeNeeded pending, String code, String address) {
    super(address);
    this.pending = pending;
    this.code = code;
  }

  public CodeNeeded pending() {
    return pending;
  }

  public String code() {
    return code;
  }
}
