package org.interlock.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlock.people.Role;
import org.interlock.people.SessionFacts;
import org.interlock.people.Theme;
import org.interlock.web.security.SessionPolicy.Over;
import org.interlock.web.shell.ActiveUser.Course;
import org.junit.jupiter.api.Test;

class SessionPolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final SessionPolicy policy =
      new SessionPolicy(Duration.ofMinutes(15), Duration.ofHours(12));
  private final Course course = new Course(3, NOON.minus(Duration.ofHours(2)), NOON);

  @Test
  void a_used_session_goes_on() {
    assertThat(policy.judge(course, facts(3, true), minutesLater(14))).isEmpty();
  }

  @Test
  void fifteen_idle_minutes_end_it() {
    assertThat(policy.judge(course, facts(3, true), minutesLater(15))).contains(Over.IDLE);
  }

  @Test
  void twelve_hours_end_it_however_busy() {
    Course busy = new Course(3, NOON.minus(Duration.ofHours(12)), NOON);

    assertThat(policy.judge(busy, facts(3, true), NOON)).contains(Over.LIMIT);
  }

  @Test
  void a_new_epoch_ends_it_on_the_next_request() {
    assertThat(policy.judge(course, facts(4, true), NOON)).contains(Over.CHANGED);
  }

  @Test
  void facts_read_before_its_own_change_do_not_end_it() {
    assertThat(policy.judge(course, facts(2, true), NOON)).isEmpty();
  }

  @Test
  void a_disabled_or_vanished_person_has_no_session() {
    assertThat(policy.judge(course, facts(3, false), NOON)).contains(Over.CHANGED);
    assertThat(policy.judge(course, Optional.empty(), NOON)).contains(Over.CHANGED);
  }

  @Test
  void the_end_is_whichever_comes_first() {
    Course late = new Course(3, NOON.minus(Duration.ofMinutes(11 * 60 + 50)), NOON);

    assertThat(policy.endOf(course)).isEqualTo(minutesLater(15));
    assertThat(policy.canExtend(course)).isTrue();
    assertThat(policy.endOf(late)).isEqualTo(minutesLater(10));
    assertThat(policy.canExtend(late)).isFalse();
  }

  private static Instant minutesLater(int minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  private static Optional<SessionFacts> facts(int epoch, boolean active) {
    return Optional.of(
        new SessionFacts(
            7,
            UUID.fromString("01936d5e-0000-7000-8000-000000000007"),
            UUID.fromString("5b0ea5c6-4f0c-4d7e-9a52-2f2f54b4b6b1"),
            active,
            epoch,
            Set.of(Role.TRAINEE),
            false,
            false,
            "Ingrid",
            "Solheim",
            "NO",
            "en",
            "Europe/Oslo",
            Theme.SYSTEM));
  }
}
