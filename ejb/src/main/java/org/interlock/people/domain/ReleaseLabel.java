package org.interlock.people.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.interlock.common.PersonalData;
import org.interlock.common.Uuid7;
import org.interlock.people.Releasability;

/**
 * The mark on one thing (a module, a lesson, a case) that says which nations may see it. It is
 * written when the thing is imported, may be widened or narrowed later, and acts on the next
 * request.
 */
@Entity
@Table(name = "release_label")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the thing that it labels")
public class ReleaseLabel {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_label_seq")
  @SequenceGenerator(name = "release_label_seq", allocationSize = 50)
  private Long id;

  private UUID uuid;

  @Version private int version;

  @Column(name = "label_key")
  private String key;

  @Column(name = "owner_nation")
  private String ownerNation;

  @ElementCollection
  @CollectionTable(name = "release_nation", joinColumns = @JoinColumn(name = "label_id"))
  @Column(name = "nation")
  private Set<String> nations = new HashSet<>();

  /** For the persistence provider. */
  protected ReleaseLabel() {}

  /** Labels the thing that {@code key} names, such as {@code module/F01}. */
  public ReleaseLabel(String key, Releasability releasability, Instant now) {
    this.uuid = Uuid7.next(now);
    this.key = key;
    this.ownerNation = releasability.owner();
    this.nations.addAll(releasability.nations());
  }

  /** Takes on another releasability; true if that changed anything. */
  public boolean become(Releasability releasability) {
    boolean moved = !ownerNation.equals(releasability.owner());
    boolean changed = !nations.equals(releasability.nations());
    if (moved) {
      ownerNation = releasability.owner();
    }
    if (changed) {
      nations.retainAll(releasability.nations());
      nations.addAll(releasability.nations());
    }
    return moved || changed;
  }

  public Long id() {
    return id;
  }

  public UUID uuid() {
    return uuid;
  }

  public String key() {
    return key;
  }

  public Releasability releasability() {
    return new Releasability(ownerNation, nations);
  }
}
