package org.interlock.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.assessment.Shortfall;
import org.interlock.assessment.ShortfallService;
import org.interlock.certification.StandingDetail;
import org.interlock.certification.StandingService;
import org.interlock.certification.TrackService;
import org.interlock.learning.AssessmentPhase;
import org.interlock.learning.Desk;
import org.interlock.learning.EnrolmentRow;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.learning.NextStep;
import org.interlock.learning.NextStepService;

/** The home page: what do I do next, and when? */
@Named
@RequestScoped
public class HomeView {

  private static final Duration WEEK = Duration.ofDays(7);

  @Inject private Clock clock;
  @Inject private NextStepService nextSteps;
  @Inject private TrackService tracks;
  @Inject private StandingService standings;
  @Inject private ShortfallService shortfalls;

  private NextStep next;
  private List<EnrolmentRow> mine;
  private List<Shortfall> fallen;
  private StandingDetail standing;

  @PostConstruct
  void load() {
    Desk desk = nextSteps.desk();
    next = desk.next();
    mine = desk.enrolments();
    List<StandingDetail> levels = standings.mine(tracks.mine().code());
    standing =
        levels.stream()
            .filter(level -> !level.isComplete())
            .findFirst()
            .orElse(levels.get(levels.size() - 1));
  }

  /** The one next step. */
  public NextStep getNext() {
    return next;
  }

  /** Which kind the next step is: {@code ContinueLesson}, {@code TakeAssessment} and so on. */
  public String getKind() {
    return next.getClass().getSimpleName();
  }

  /** The enrolment that the next step belongs to; null where it starts a new one. */
  public EnrolmentRow getCurrent() {
    UUID registration = registrationOf(next);
    return mine.stream()
        .filter(row -> row.registration().equals(registration))
        .findFirst()
        .orElse(null);
  }

  /** Other modules under way. */
  public List<EnrolmentRow> getOthers() {
    EnrolmentRow current = getCurrent();
    return mine.stream()
        .filter(row -> row.status() == EnrolmentStatus.ACTIVE)
        .filter(row -> current == null || !row.registration().equals(current.registration()))
        .toList();
  }

  /** Retakes that open within a week, soonest first. */
  public List<EnrolmentRow> getDue() {
    Instant weekEnds = clock.instant().plus(WEEK);
    return mine.stream()
        .filter(row -> row.assessment().phase() == AssessmentPhase.WAITING)
        .filter(row -> row.assessment().retakeFrom().isBefore(weekEnds))
        .sorted((a, b) -> a.assessment().retakeFrom().compareTo(b.assessment().retakeFrom()))
        .toList();
  }

  /** What the last attempts fell short of, in the modules under way where they failed. */
  public List<Shortfall> getShortfalls() {
    if (fallen == null) {
      fallen =
          mine.stream()
              .filter(row -> row.status() == EnrolmentStatus.ACTIVE)
              .filter(row -> row.assessment().lastFailed())
              .flatMap(row -> shortfalls.of(row.registration()).stream())
              .toList();
    }
    return fallen;
  }

  /** How the person stands on the first level that is not complete. */
  public StandingDetail getStanding() {
    return standing;
  }

  private static UUID registrationOf(NextStep step) {
    if (step instanceof NextStep.ContinueLesson lesson) {
      return lesson.registration();
    }
    if (step instanceof NextStep.TakeAssessment assessment) {
      return assessment.registration();
    }
    return step instanceof NextStep.WaitToRetake wait ? wait.registration() : null;
  }
}
