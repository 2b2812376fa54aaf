package org.interlock.deploy.launch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.function.Predicate;
import org.interlock.people.DemoAccounts;
import org.interlock.people.DemoAccounts.DemoAccount;

/**
 * Address and accounts of a running installation, for a person and for programs that test it.
 *
 * @param baseUrl address of the application, without a slash at its end
 * @param xapiEndpoint address of the learning record store, without a slash at its end
 * @param accounts who can sign in at once; empty without the demonstration world
 * @param firstSignIn somebody who must choose a password at the first sign-in, or null
 * @param lrsClient how an outside xAPI client signs in
 */
public record AccessFile(
    String baseUrl,
    String xapiEndpoint,
    List<Account> accounts,
    @JsonInclude(JsonInclude.Include.NON_NULL) Account firstSignIn,
    LrsClient lrsClient) {

  /** One account that can sign in. */
  public record Account(String role, String nation, String username, String password) {

    String line() {
      return "    %-15s %-3s %-20s %s%n".formatted(role, nation, username, password);
    }
  }

  /** Credentials of an outside xAPI client (HTTP Basic). */
  public record LrsClient(String key, String secret) {}

  static AccessFile of(String baseUrl, Options options, Secrets secrets) {
    List<DemoAccount> people = options.isOn(Option.DEMO) ? DemoAccounts.ALL : List.of();
    Predicate<DemoAccount> newcomer = person -> person.start() == DemoAccounts.Start.FIRST_SIGN_IN;
    return new AccessFile(
        baseUrl,
        baseUrl + "/xapi",
        people.stream()
            .filter(newcomer.negate())
            .map(each -> account(each, secrets.demo()))
            .toList(),
        people.stream()
            .filter(newcomer)
            .map(each -> account(each, secrets.demo()))
            .findFirst()
            .orElse(null),
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
      accounts.forEach(account -> text.append(account.line()));
      text.append("  At the first sign-in a new password is asked for:\n")
          .append(firstSignIn.line());
    }
    return text.toString();
  }
}
