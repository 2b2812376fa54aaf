package org.interlock.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.interlock.common.PersonalData;
import org.interlock.learning.LessonState;
import org.interlock.learning.UnknownBlockException;

/**
 * How far a person has read one lesson under an enrolment.
 *
 * <p>Its life: made when the lesson is opened; each sign of reading moves the position and adds to
 * the active time; read to the end once. Part of the enrolment, whose row is locked while the first
 * opening and the reading to the end are written.
 */
@Entity
@Table(name = "lesson_progress")
@PersonalData(value = PersonalData.Kind.PSEUDONYMOUS, kept = "as long as its enrolment")
public class LessonProgress {

  /** A longer gap between two signs of reading counts as this much (product rule). */
  static final Duration LONGEST_GAP = Duration.ofMinutes(2);

  /** What the ids of blocks are made of: {@code b12}, {@code h-why-speed-matters}. */
  private static final Pattern BLOCK = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_progress")
  @SequenceGenerator(name = "lesson_progress", sequenceName = "lesson_progress_seq")
  private Long id;

  @Column(name = "enrolment_id")
  private long enrolmentId;

  @Column(name = "lesson_number")
  private int number;

  private String block;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "active_seconds")
  private int activeSeconds;

  @Column(name = "read_at")
  private Instant readAt;

  /** For the persistence provider. */
  protected LessonProgress() {}

  /** The lesson is opened for the first time. */
  public LessonProgress(long enrolmentId, int number, Instant now) {
    this.enrolmentId = enrolmentId;
    this.number = number;
    this.openedAt = now;
    this.seenAt = now;
  }

  /**
   * A sign of reading.
   *
   * @param at the id of the block at the top of the page, 1 to 100 letters, digits and hyphens;
   *     null keeps the position
   * @throws UnknownBlockException if the id is no id of a block
   */
  public void seen(String at, Instant now) {
    if (at != null) {
      if (!BLOCK.matcher(at).matches()) {
        throw new UnknownBlockException(at);
      }
      this.block = at;
    }
    Duration gap = Duration.between(seenAt, now);
    if (!gap.isNegative()) {
      this.activeSeconds += (int) (gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap).toSeconds();
      this.seenAt = now;
    }
  }

  /**
   * The person read it to its end.
   *
   * @return whether this was the first time
   */
  public boolean read(Instant now) {
    seen(null, now);
    if (readAt != null) {
      return false;
    }
    this.readAt = now;
    return true;
  }

  /** Its place in the module, from 1. */
  public int number() {
    return number;
  }

  /** Time spent reading, as far as the page reported it. */
  public Duration active() {
    return Duration.ofSeconds(activeSeconds);
  }

  /** Whether it was read to its end. */
  public boolean isRead() {
    return readAt != null;
  }

  /** The progress as the person sees it. */
  public LessonState state() {
    return new LessonState(number, block, openedAt, readAt);
  }
}
