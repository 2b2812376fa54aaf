package org.interlock.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.interlock.people.Roles;
import org.interlock.people.SignInOutcome.CodeNeeded;

/**
 * The person signed in to this session, as {@code #{user}}: the one thing the session holds.
 *
 * <p>The session guard refreshes it on each request from what the people feature says, so that a
 * changed role, name or preference acts at once. Nobody is signed in before the first refresh.
 */
@Named("user")
@SessionScoped
public class ActiveUser implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the shell shows of a person. */
  public record Known(
      UUID person,
      String givenName,
      String familyName,
      String nation,
      String language,
      ZoneId zone,
      String theme,
      Set<String> roles)
      implements Serializable {}

  /**
   * The times of one session.
   *
   * @param epoch the account's epoch that it belongs to
   * @param since moment of sign-in
   * @param seen moment of the person's last own request
   */
  public record Course(int epoch, Instant since, Instant seen) implements Serializable {}

  /**
   * A right password that waits for the code of the second factor.
   *
   * @param until when it is worth nothing any more
   */
  public record Pending(CodeNeeded needed, Instant until) implements Serializable {}

  /** How long codes just made are shown once more to who sent their confirmation twice. */
  private static final Duration SHOWN_AGAIN = Duration.ofSeconds(30);

  /**
   * Recovery codes just shown, for the second of two presses on one button.
   *
   * @param answerTo the code that they were the answer to
   * @param until when they are gone
   */
  private record Shown(List<String> codes, String answerTo, Instant until) {}

  private Known known;
  private Course course;
  private Pending pending;
  private String offered = "";
  private transient Shown shown;

  /** A secret of a second factor is offered to this session; told by its page alone. */
  public void offered(String ticket) {
    offered = ticket;
  }

  /** The ticket of the secret that was offered to this session; empty if none was. */
  public String ticket() {
    return offered;
  }

  /** Keeps recovery codes for a moment, in memory alone: a second press must not lose them. */
  public synchronized void showed(List<String> codes, String answerTo, Instant now) {
    shown = new Shown(List.copyOf(codes), answerTo, now.plus(SHOWN_AGAIN));
  }

  /** The codes just shown in answer to this code, once more and then never again; else none. */
  public synchronized List<String> shownAgain(String answerTo, Instant now) {
    boolean again =
        shown != null && now.isBefore(shown.until()) && shown.answerTo().equals(answerTo);
    List<String> codes = again ? shown.codes() : List.of();
    forgetShown(again ? Instant.MAX : now);
    return codes;
  }

  private synchronized void forgetShown(Instant now) {
    if (shown != null && !now.isBefore(shown.until())) {
      shown = null;
    }
  }

  /** A password was right and a code is asked for; told by the authentication alone. */
  public void await(Pending code) {
    pending = code;
  }

  /** The right password that waits for a code at {@code now}; empty if none does. */
  public Optional<CodeNeeded> awaited(Instant now) {
    return Optional.ofNullable(pending)
        .filter(code -> now.isBefore(code.until()))
        .map(Pending::needed);
  }

  /** The session begins; told by the authentication alone. */
  public void enter(Known now, Course begun) {
    known = now;
    course = begun;
    pending = null;
  }

  /** Takes over what is known now; told by the authentication alone. */
  public void refresh(Known now) {
    known = now;
  }

  /** The person did something; told by the authentication alone. */
  public void seen(Instant now) {
    course = new Course(course.epoch(), course.since(), now);
    forgetShown(now);
  }

  /**
   * Makes a change that begins a new epoch of the account, such as another password; this session
   * goes on into it. One change at a time.
   *
   * @param change answers with the new epoch
   */
  public synchronized void change(IntSupplier change) {
    int epoch = change.getAsInt();
    if (course != null) {
      course = new Course(epoch, course.since(), course.seen());
    }
  }

  /** The course once a change under way in this session is made; null when the session is over. */
  public synchronized Course settled() {
    return course;
  }

  /** The session is over; nobody is signed in any more. */
  public void leave() {
    known = null;
    course = null;
    pending = null;
    offered = "";
    shown = null;
  }

  /** When the session began, was last used, and the epoch it belongs to. */
  public Course course() {
    return course;
  }

  /** Whether nothing but the change of an initial password is open to the person. */
  public boolean isNewcomer() {
    return holds(Roles.NEWCOMER);
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return known != null;
  }

  /** The person's outside id. */
  public UUID getPerson() {
    return known.person();
  }

  /** The given name, as the person is greeted. */
  public String getGivenName() {
    return known.givenName();
  }

  /** Given and family name. */
  public String getName() {
    return known.givenName() + " " + known.familyName();
  }

  /** First letters of the names, for the account button. */
  public String getInitials() {
    return firstLetter(known.givenName()) + firstLetter(known.familyName());
  }

  /** The nation's code, ISO 3166-1 alpha-2. */
  public String getNation() {
    return known.nation();
  }

  /** The language tag the person chose. */
  public String getLanguage() {
    return known.language();
  }

  /** The zone the person's times are told in. */
  public ZoneId getZone() {
    return known.zone();
  }

  /** {@code light}, {@code dark} or {@code system}. */
  public String getTheme() {
    return known.theme();
  }

  /** Whether the person holds this role. */
  public boolean holds(String role) {
    return known != null && known.roles().contains(role);
  }

  private static String firstLetter(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
