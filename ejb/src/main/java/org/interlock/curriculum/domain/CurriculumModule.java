package org.interlock.curriculum.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.interlock.common.PersonalData;

/**
 * A module over all its versions: the unit that people enrol in, tracks require and other modules
 * presuppose.
 *
 * <p>Its life: the first import makes it and puts version 1 in force; each change of its content
 * puts a new version in force while running enrolments keep theirs; when the library no longer
 * holds it, it is retired, and comes back when the library holds it again. Only the import changes
 * it.
 */
@Entity
@Table(name = "module")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class CurriculumModule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "module")
  @SequenceGenerator(name = "module", sequenceName = "module_seq")
  private Long id;

  private UUID uuid;
  private String code;

  @Column(name = "owner_nation")
  private String ownerNation;

  @Column(name = "label_id")
  private long labelId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "current_version_id")
  private ModuleVersion currentVersion;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Version
  @Column(name = "row_version")
  private long rowVersion;

  /** For the persistence provider. */
  protected CurriculumModule() {}

  /**
   * A module that nothing was published of yet.
   *
   * @param uuid its public id
   * @param code for instance {@code F01}
   * @param ownerNation code of the nation that owns the content
   * @param labelId its release label
   */
  public CurriculumModule(UUID uuid, String code, String ownerNation, long labelId) {
    this.uuid = Objects.requireNonNull(uuid);
    this.code = Objects.requireNonNull(code);
    this.ownerNation = Objects.requireNonNull(ownerNation);
    this.labelId = labelId;
  }

  /**
   * From now on new enrolments get the given version.
   *
   * @throws IllegalArgumentException if the version is another module's
   */
  public void putInForce(ModuleVersion version) {
    if (version.module() != this) {
      throw new IllegalArgumentException(
          "version of " + version.module().code + " put in force for " + code);
    }
    this.currentVersion = version;
    this.retiredAt = null;
  }

  /** The library no longer holds it: no new enrolments, running ones go on. */
  public void retire(Instant now) {
    if (retiredAt == null) {
      this.retiredAt = now;
    }
  }

  /**
   * Takes over a changed owner or label.
   *
   * @param nation code of the nation that owns the content
   * @param label its release label
   */
  public void ownedBy(String nation, long label) {
    this.ownerNation = nation;
    this.labelId = label;
  }

  /** Whether the given content is what new enrolments get. */
  public boolean isInForce(String contentHash) {
    return retiredAt == null && currentVersion != null && currentVersion.holds(contentHash);
  }

  /** The inner id; null until stored. */
  public Long id() {
    return id;
  }

  /** For instance {@code F01}. */
  public String code() {
    return code;
  }

  /** Code of the nation that owns the content. */
  public String ownerNation() {
    return ownerNation;
  }

  /** Its release label. */
  public long labelId() {
    return labelId;
  }

  /** The version that new enrolments get. */
  public ModuleVersion currentVersion() {
    return currentVersion;
  }
}
