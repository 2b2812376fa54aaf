package org.interlock.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.interlock.web.shell.Reader;

/** How a person is greeted, by the time of day where they are. */
@Named("greeting")
@RequestScoped
public class GreetingView {

  private static final int NIGHT_ENDS = 5;
  private static final int MORNING_ENDS = 12;
  private static final int AFTERNOON_ENDS = 18;

  @Inject private Reader reader;
  @Inject private Clock clock;

  /** Key of the words. */
  public String getKey() {
    int hour = clock.instant().atZone(reader.getZone()).getHour();
    if (hour < NIGHT_ENDS || hour >= AFTERNOON_ENDS) {
      return "home.evening";
    }
    return hour < MORNING_ENDS ? "home.morning" : "home.afternoon";
  }
}
