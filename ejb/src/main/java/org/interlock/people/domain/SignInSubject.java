package org.interlock.people.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is being guessed at (an account name, known or not) or from (a network address), as a
 * SHA-256 digest: the failure table holds no names.
 */
public final class SignInSubject {

  private final byte[] digest;

  private SignInSubject(String text) {
    try {
      this.digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static SignInSubject account(Username username) {
    return new SignInSubject("account:" + username.text());
  }

  public static SignInSubject address(String address) {
    return new SignInSubject("address:" + address);
  }

  public byte[] digest() {
    return digest.clone();
  }
}
