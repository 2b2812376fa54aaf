package org.interlock.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.interlock.assessment.Response;
import org.interlock.common.PersonalData;

/**
 * One question's place in an attempt: which item, in which arrangement, and in the end what the
 * answer was worth.
 */
@Entity
@Table(name = "attempt_slot")
@PersonalData(value = PersonalData.Kind.PSEUDONYMOUS, kept = "as long as its attempt")
public class AttemptSlot {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_slot")
  @SequenceGenerator(name = "attempt_slot", sequenceName = "attempt_slot_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  private int number;

  @Column(name = "item_id")
  private long itemId;

  private String arrangement;
  private BigDecimal fraction;

  /** For the persistence provider. */
  protected AttemptSlot() {}

  AttemptSlot(Attempt attempt, int number, long itemId, List<String> arrangement) {
    this.attempt = attempt;
    this.number = number;
    this.itemId = itemId;
    this.arrangement = new Response(arrangement).text();
  }

  /** Keeps what the last answer is worth, 0 to 1. */
  void mark(BigDecimal worth) {
    this.fraction = worth;
  }

  /** Inner id, null before it is kept. */
  public Long id() {
    return id;
  }

  /** Its place, from 1. */
  public int number() {
    return number;
  }

  /** Inner id of the item that is asked. */
  public long itemId() {
    return itemId;
  }

  /** Ids of the item's offered parts as they are shown. */
  public List<String> arrangement() {
    return Response.of(arrangement).values();
  }

  /** What the answer was worth, 0 to 1, or null before the attempt is closed. */
  public BigDecimal fraction() {
    return fraction;
  }
}
