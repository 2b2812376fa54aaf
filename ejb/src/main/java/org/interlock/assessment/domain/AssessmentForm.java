package org.interlock.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.interlock.common.PersonalData;
import org.interlock.content.AssessmentPlan;

/**
 * How a module version is assessed: how many items are drawn, from which competencies, in what
 * time, how often, to what mark.
 */
@Entity
@Table(name = "assessment_form")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as attempts name it")
public class AssessmentForm {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_form")
  @SequenceGenerator(
      name = "assessment_form",
      sequenceName = "assessment_form_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "module_version_id")
  private long moduleVersionId;

  private int items;

  @Column(name = "pass_percent")
  private int passPercent;

  private int minutes;
  private int attempts;

  @Column(name = "cooling_off_hours")
  private int coolingOffHours;

  private String quotas;

  /** For the persistence provider. */
  protected AssessmentForm() {}

  /**
   * Takes the form over from the content of a module version.
   *
   * @param moduleVersionId the version that brings it
   * @param plan as the author wrote it, already validated
   */
  public AssessmentForm(long moduleVersionId, AssessmentPlan plan) {
    this.moduleVersionId = moduleVersionId;
    this.items = plan.items();
    this.passPercent = plan.passPercent();
    this.minutes = plan.minutes();
    this.attempts = plan.attempts();
    this.coolingOffHours = plan.coolingOffHours();
    StringBuilder written = new StringBuilder();
    new TreeMap<>(plan.perCompetency())
        .forEach(
            (competency, least) ->
                written.append(competency).append('=').append(least).append(' '));
    this.quotas = written.toString().trim();
  }

  /** Inner id, null before it is kept. */
  public Long id() {
    return id;
  }

  /** Inner id of the module version that it assesses. */
  public long moduleVersionId() {
    return moduleVersionId;
  }

  /** How many items an attempt draws. */
  public int items() {
    return items;
  }

  /** The share of marks that passes, in per cent. */
  public int passPercent() {
    return passPercent;
  }

  /** Time for one attempt, in minutes. */
  public int minutes() {
    return minutes;
  }

  /** How many attempts one enrolment may use. */
  public int attempts() {
    return attempts;
  }

  /** The wait after a failed attempt, in hours. */
  public int coolingOffHours() {
    return coolingOffHours;
  }

  /** When an attempt that starts now runs out. */
  public Instant deadline(Instant now) {
    return now.plus(Duration.ofMinutes(minutes));
  }

  /** When the next attempt may start after one that failed. */
  public Instant openAgain(Instant closed) {
    return closed.plus(Duration.ofHours(coolingOffHours));
  }

  /** Whether that share of marks, 0 to 1, passes. */
  public boolean passes(BigDecimal scaled) {
    return scaled.multiply(HUNDRED).compareTo(BigDecimal.valueOf(passPercent)) >= 0;
  }

  /** Least number of items to be drawn of each competency. */
  public Map<String, Integer> quotas() {
    Map<String, Integer> least = new TreeMap<>();
    for (String quota : quotas.split(" ")) {
      int equals = quota.indexOf('=');
      if (equals > 0) {
        least.put(quota.substring(0, equals), Integer.valueOf(quota.substring(equals + 1)));
      }
    }
    return least;
  }
}
