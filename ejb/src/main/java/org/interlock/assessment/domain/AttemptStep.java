package org.interlock.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.interlock.assessment.Response;
import org.interlock.common.PersonalData;

/**
 * One change of one answer, kept the moment it is given and never changed. The last step of a slot
 * is its answer. The browser names each step itself, so that sending it twice keeps it once.
 */
@Entity
@Table(name = "attempt_step")
@PersonalData(value = PersonalData.Kind.PSEUDONYMOUS, kept = "as long as its attempt")
public class AttemptStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_step")
  @SequenceGenerator(name = "attempt_step", sequenceName = "attempt_step_seq", allocationSize = 50)
  private Long id;

  @Column(name = "step_uuid")
  private UUID stepUuid;

  @Column(name = "slot_id")
  private long slotId;

  private int sequence;
  private Instant at;
  private String response;

  /** For the persistence provider. */
  protected AttemptStep() {}

  /**
   * A step that has been checked against its item.
   *
   * @param stepUuid the browser's name for it
   * @param slot the question's place
   * @param sequence 1 for the first step of the slot
   * @param response the answer as it now stands
   * @param now the server's time
   */
  public AttemptStep(
      UUID stepUuid, AttemptSlot slot, int sequence, Response response, Instant now) {
    this.stepUuid = stepUuid;
    this.slotId = slot.id();
    this.sequence = sequence;
    this.response = response.text();
    this.at = now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Inner id of the slot it answers. */
  public long slotId() {
    return slotId;
  }

  /** Its number within the slot, from 1. */
  public int sequence() {
    return sequence;
  }

  /** When the server took it. */
  public Instant at() {
    return at;
  }

  /** The answer as it stood after this step. */
  public Response response() {
    return Response.of(response);
  }
}
