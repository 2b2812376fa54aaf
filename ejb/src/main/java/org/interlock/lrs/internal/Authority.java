package org.interlock.lrs.internal;

import org.interlock.common.Setting;
import org.interlock.lrs.LrsClient;

/**
 * Who vouches for a statement, as an Agent: the client that sent it, or Interlock itself. Set by
 * the store on every statement. Source: xAPI-Data 2.4.9.
 */
public final class Authority {

  private static final String HOME_PAGE = "/authorities";
  private static final String OWN_NAME = "interlock";

  private Authority() {}

  /** The agent that stands for a client. */
  public static String of(LrsClient client) {
    return agent(client.uuid().toString());
  }

  /** The agent that stands for Interlock. */
  public static String ofInterlock() {
    return agent(OWN_NAME);
  }

  private static String agent(String name) {
    return "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\""
        + Setting.XAPI_ACTIVITY_BASE.text()
        + HOME_PAGE
        + "\",\"name\":\""
        + name
        + "\"}}";
  }
}
