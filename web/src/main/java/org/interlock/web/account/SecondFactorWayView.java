package org.interlock.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlock.people.Roles;
import org.interlock.web.security.LocalPath;
import org.interlock.web.shell.ActiveUser;
import org.omnifaces.cdi.Param;

/** What led a person to the page of the second factor, and where they go on from it. */
@Named("secondFactorWay")
@RequestScoped
public class SecondFactorWayView {

  @Inject @Param private String to;

  @Inject private ActiveUser user;

  /** Whether they were led here because their role asks for it. */
  public boolean isAskedFor() {
    return user.holds(Roles.WITHOUT_SECOND_FACTOR);
  }

  /** The page they were on their way to. */
  public String getTo() {
    return to == null && !isAskedFor() ? "/profile" : LocalPath.pageOrHome(to);
  }
}
