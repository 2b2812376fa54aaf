package org.interlock.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The accounts of the demonstration world that the launcher prints. Their passwords are derived
 * from a secret of the installation, so that they are never the same in two installations and never
 * kept in a file of the product.
 *
 * <p>Plain Java: the launcher asks it without a server.
 */
public final class DemoAccounts {

  /**
   * One printed account.
   *
   * @param role the role to show it under
   * @param nation ISO 3166-1 alpha-2 code
   * @param start what its first sign-in is like
   */
  public record DemoAccount(
      Role role,
      String nation,
      String username,
      String givenName,
      String familyName,
      Start start) {}

  /** Whether the password works at once or must be changed first. */
  public enum Start {
    READY,
    FIRST_SIGN_IN
  }

  /** Every printed account. */
  public static final List<DemoAccount> ALL =
      List.of(
          ready(Role.TRAINEE, "US", "maya.whitfield", "Maya", "Whitfield"),
          ready(Role.TRAINEE, "UA", "oksana.kovalenko", "Оксана", "Коваленко"),
          ready(Role.TRAINEE, "NO", "ingrid.solheim", "Ingrid", "Solheim"),
          ready(Role.TRAINEE, "FR", "camille.roussel", "Camille", "Roussel"),
          ready(Role.MENTOR, "GB", "alistair.penrose", "Alistair", "Penrose"),
          ready(Role.MENTOR, "PL", "katarzyna.wolska", "Katarzyna", "Wolska"),
          ready(Role.CAREER_MANAGER, "DE", "henrike.brandt", "Henrike", "Brandt"),
          ready(Role.CAREER_MANAGER, "CA", "daniel.okafor", "Daniel", "Okafor"),
          ready(Role.AUTHOR, "US", "ruth.castellano", "Ruth", "Castellano"),
          ready(Role.ADMINISTRATOR, "US", "owen.delacroix", "Owen", "Delacroix"),
          new DemoAccount(
              Role.TRAINEE, "PL", "piotr.zawadzki", "Piotr", "Zawadzki", Start.FIRST_SIGN_IN));

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 5;
  private static final int GROUP_LENGTH = 4;

  private DemoAccounts() {}

  /**
   * The password of an account: five groups of four easily read characters (31 of them, so 99
   * bits), the same for the same secret and name.
   *
   * @param secret the installation's demo secret, not blank
   * @throws IllegalArgumentException if the secret is blank
   */
  public static String password(String secret, String username) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("the demo secret is blank: expected a random text");
    }
    byte[] random = derive(secret, username);
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(Byte.toUnsignedInt(random[i]) % LETTERS.length()));
    }
    return password.toString();
  }

  private static byte[] derive(String secret, String username) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(("interlock demo account " + username).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no HmacSHA256 in this Java", e);
    }
  }

  private static DemoAccount ready(
      Role role, String nation, String username, String givenName, String familyName) {
    return new DemoAccount(role, nation, username, givenName, familyName, Start.READY);
  }
}
