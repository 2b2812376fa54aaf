package org.interlock.lrs.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.PersonalData;

/**
 * Who may read a set of statements: release codes whose meaning the store does not know. Its life:
 * made when the first statement for it comes; its codes are replaced whole when the label behind it
 * changes, and hold from the next request on; never deleted. Only {@code AudienceService} and
 * {@code ClientService} change it.
 */
@Entity
@Table(name = "lrs_audience")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as statements of it")
public class Audience {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lrs_audience_seq")
  @SequenceGenerator(
      name = "lrs_audience_seq",
      sequenceName = "lrs_audience_seq",
      allocationSize = 50)
  private Long id;

  private UUID uuid;

  @ElementCollection
  @CollectionTable(name = "lrs_audience_code", joinColumns = @JoinColumn(name = "audience_id"))
  @Column(name = "code")
  private Set<String> codes = new HashSet<>();

  /** For the persistence provider. */
  protected Audience() {}

  /** An audience with these codes; none means that only clients that see everything read it. */
  public Audience(UUID uuid, Set<String> codes) {
    this.uuid = uuid;
    release(codes);
  }

  /** Replaces all codes. */
  public void release(Set<String> newCodes) {
    newCodes.forEach(ReleaseCode::check);
    codes.retainAll(newCodes);
    codes.addAll(newCodes);
  }

  /** Internal key. */
  public Long id() {
    return id;
  }

  /** Public id. */
  public UUID uuid() {
    return uuid;
  }
}
