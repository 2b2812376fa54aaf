package org.interlock.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.interlock.people.FreshCodes;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;

/** Recovery codes just made, which the person is shown this once. */
@Named("freshCodes")
@RequestScoped
public class FreshCodesView {

  @Inject
  @Param(name = "code")
  private String typed;

  @Inject private Clock clock;
  @Inject private ActiveUser user;

  private List<String> codes = List.of();

  /** Shows these, and says the epoch that came with them. */
  public int show(FreshCodes fresh) {
    codes = fresh.codes();
    return fresh.epoch();
  }

  /** Keeps those shown for a second press on the button that sent this proof. */
  public void keepFor(String proof) {
    user.showed(codes, withoutBlanks(proof), clock.instant());
  }

  /** Shows again, once, what the first press on the same button brought. */
  public void showAgain() {
    if (codes.isEmpty()) {
      codes = user.shownAgain(withoutBlanks(typed), clock.instant());
    }
  }

  /** The codes; empty where none were just made. */
  public List<String> getCodes() {
    return codes;
  }

  private static String withoutBlanks(String code) {
    return code == null ? "" : code.replaceAll("\\s", "");
  }
}
