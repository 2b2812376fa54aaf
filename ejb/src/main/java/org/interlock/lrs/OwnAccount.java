package org.interlock.lrs;

import jakarta.json.Json;
import java.util.Set;
import org.interlock.lrs.domain.ActorIdentity;

/**
 * The account under which a person stands in statements, with what is released to that person.
 *
 * @param homePage home page of the account
 * @param name opaque name of the account
 * @param codes release codes that the person may see; never {@code *}
 */
public record OwnAccount(String homePage, String name, Set<String> codes) {

  /**
   * @throws IllegalArgumentException when the codes would show everything
   */
  public OwnAccount {
    codes = Set.copyOf(codes);
    if (codes.contains(LrsClient.EVERYTHING)) {
      throw new IllegalArgumentException("no person sees everything");
    }
  }

  String asAgent() {
    return Json.createObjectBuilder()
        .add("account", Json.createObjectBuilder().add("homePage", homePage).add("name", name))
        .build()
        .toString();
  }

  String identity() {
    return ActorIdentity.account(homePage, name);
  }
}
