package org.interlock.web.security;

/** A username and password from the sign-in page. */
public final class SignInCredential extends DecidedCredential {

  private final String username;
  private final String password;

  public SignInCredential(String username, String password, String address) {
    super(address);
    this.username = username;
    this.password = password;
  }

  public String username() {
    return username;
  }

  public String password() {
    return password;
  }
}
