package org.interlock.assessment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interlock.assessment.AttemptClosedException;
import org.interlock.assessment.AttemptRow;
import org.interlock.common.NotFoundException;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;

/**
 * One person's sitting of a form. It opens with its items drawn; answers come as steps until it is
 * submitted or the server's clock closes it; then each slot is marked once and the attempt never
 * changes again.
 *
 * <p>Only its person answers and submits; the clock closes it for everybody.
 */
@Entity
@Table(name = "attempt")
@PersonalData(
    value = PersonalData.Kind.PSEUDONYMOUS,
    kept = "as long as a certification may rest on it; seven years after the last")
public class Attempt {

  /**
   * How late an answer may arrive that was given in time: what a slow network needs, and no time to
   * think. A product rule.
   */
  public static final Duration GRACE = Duration.ofSeconds(5);

  /** Where an attempt is in its life. */
  public enum State {
    /** Answers are taken. */
    OPEN,
    /** Closed by the person. */
    SUBMITTED,
    /** Closed by the clock, with the answers saved until then. */
    TIMED_OUT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt")
  @SequenceGenerator(name = "attempt", sequenceName = "attempt_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;

  @Column(name = "enrolment_id")
  private long enrolmentId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "form_id")
  private long formId;

  private int number;

  @Column(name = "started_at")
  private Instant startedAt;

  private Instant deadline;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private BigDecimal scaled;
  private Boolean passed;

  @Version private int version;

  @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<AttemptSlot> slots = new ArrayList<>();

  /** For the persistence provider. */
  protected Attempt() {}

  /**
   * Opens an attempt.
   *
   * @param sitter who sits it, for which enrolment, the how manieth time
   * @param form what is sat
   * @param now when it starts
   */
  public Attempt(Sitter sitter, AssessmentForm form, Instant now) {
    Instant started = now.truncatedTo(ChronoUnit.MICROS);
    this.uuid = Uuid7.next(started);
    this.enrolmentId = sitter.enrolmentId();
    this.personId = sitter.personId();
    this.number = sitter.number();
    this.formId = form.id();
    this.startedAt = started;
    this.deadline = form.deadline(started);
    this.state = State.OPEN;
  }

  /**
   * Who sits an attempt.
   *
   * @param personId inner id of the person
   * @param enrolmentId inner id of the enrolment
   * @param number 1 for the first attempt of the enrolment
   */
  public record Sitter(long personId, long enrolmentId, int number) {}

  /**
   * Adds the next question.
   *
   * @param item what is asked
   * @param arrangement ids of its offered parts as they are shown
   */
  public void ask(PublishedItem item, List<String> arrangement) {
    requireOpen();
    slots.add(new AttemptSlot(this, slots.size() + 1, item.id(), arrangement));
  }

  /**
   * The slot that may be answered now.
   *
   * @throws AttemptClosedException when the attempt is closed, or its time and grace are over
   * @throws NotFoundException when there is no slot of that number
   */
  public AttemptSlot answerable(int slotNumber, Instant now) {
    if (state != State.OPEN || hasRunOut(now)) {
      throw new AttemptClosedException(state == State.OPEN ? deadline : closedAt);
    }
    return slot(slotNumber);
  }

  /**
   * The slot of that number, whether or not it may be answered.
   *
   * @throws NotFoundException when there is none
   */
  public AttemptSlot slot(int slotNumber) {
    return slots.stream()
        .filter(slot -> slot.number() == slotNumber)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("question", slotNumber));
  }

  /** Whether its time and grace are over. */
  public boolean hasRunOut(Instant now) {
    return now.isAfter(deadline.plus(GRACE));
  }

  /**
   * Marks its slots and closes it for ever.
   *
   * @param form the form that was sat
   * @param worth what the last answer in a slot is worth, 0 to 1
   * @param now when; past its deadline it counts as closed by the clock, at the deadline
   * @throws AttemptClosedException when it is closed already
   */
  public void close(AssessmentForm form, Function<AttemptSlot, BigDecimal> worth, Instant now) {
    requireOpen();
    slots.forEach(slot -> slot.mark(worth.apply(slot)));
    boolean late = hasRunOut(now);
    state = late ? State.TIMED_OUT : State.SUBMITTED;
    closedAt = late ? deadline : now.truncatedTo(ChronoUnit.MICROS);
    scaled = total();
    passed = form.passes(scaled);
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new AttemptClosedException(closedAt);
    }
  }

  /** This attempt in the list of its enrolment. */
  public AttemptRow row() {
    return new AttemptRow(uuid, number, startedAt, closedAt, scaled, Boolean.TRUE.equals(passed));
  }

  private BigDecimal total() {
    BigDecimal sum =
        slots.stream().map(AttemptSlot::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(slots.size()), 4, RoundingMode.HALF_UP);
  }

  /** Inner id, null before it is kept. */
  public Long id() {
    return id;
  }

  /** Public id. */
  public UUID uuid() {
    return uuid;
  }

  /** Inner id of the enrolment it belongs to. */
  public long enrolmentId() {
    return enrolmentId;
  }

  /** Inner id of the person who sits it. */
  public long personId() {
    return personId;
  }

  /** Inner id of the form that is sat. */
  public long formId() {
    return formId;
  }

  /** 1 for the first attempt of the enrolment. */
  public int number() {
    return number;
  }

  /** When it started. */
  public Instant startedAt() {
    return startedAt;
  }

  /** When its time ends. */
  public Instant deadline() {
    return deadline;
  }

  /** When it was closed, or null. */
  public Instant closedAt() {
    return closedAt;
  }

  /** When it was closed; while the clock has not yet closed it, the moment at which it will. */
  public Instant endedAt() {
    return closedAt == null ? deadline : closedAt;
  }

  /** Where it is in its life. */
  public State state() {
    return state;
  }

  /** Share of marks, 0 to 1, or null while it is open. */
  public BigDecimal scaled() {
    return scaled;
  }

  /** Whether it passed; false while it is open. */
  public boolean isPassed() {
    return Boolean.TRUE.equals(passed);
  }

  /** The questions in order. */
  public List<AttemptSlot> slots() {
    return List.copyOf(slots);
  }
}
