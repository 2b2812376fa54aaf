package org.interlock.deploy.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.interlock.people.DemoAccounts;
import org.interlock.people.DemoAccounts.DemoAccount;

/**
 * Address and accounts of a running installation, for a person and for programs that test it.
 *
 * @param baseUrl address of the application, without a slash at its end
 * @param xapiEndpoint address of the learning record store, with a slash at its end
 * @param accounts who can sign in; empty without the demonstration world
 * @param lrsClient how an outside xAPI client signs in
 */
public record AccessFile(
    String baseUrl, String xapiEndpoint, List<Account> accounts, LrsClient lrsClient) {

  /** One account that can sign in. */
  public record Account(String role, String nation, String username, String password) {}

  /** Credentials of an outside xAPI client (HTTP Basic). */
  public record LrsClient(String key, String secret) {}

  static AccessFile of(String baseUrl, Options options, Secrets secrets) {
    List<Account> accounts =
        options.isOn(Option.DEMO)
            ? DemoAccounts.ALL.stream().map(demo -> account(demo, secrets.demo())).toList()
            : List.of();
    return new AccessFile(
        baseUrl,
        baseUrl + "/xapi/",
        accounts,
        new LrsClient(secrets.lrsKey(), secrets.lrsSecret()));
  }

  private static Account account(DemoAccount demo, String secret) {
    String role = demo.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Account(
        role, demo.nation(), demo.username(), DemoAccounts.password(secret, demo.username()));
  }

  String json() {
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write the access file", e);
    }
  }

  String summary() {
    StringBuilder text = new StringBuilder();
    text.append("\n  Interlock is ready:  ").append(baseUrl).append('\n');
    text.append("  xAPI endpoint:       ").append(xapiEndpoint).append('\n');
    if (!accounts.isEmpty()) {
      text.append("\n  Accounts of the demonstration world (fictitious people):\n");
      for (Account account : accounts) {
        text.append(
            "    %-15s %-3s %-20s %s%n"
                .formatted(
                    account.role(), account.nation(), account.username(), account.password()));
      }
    }
    return text.toString();
  }
}
