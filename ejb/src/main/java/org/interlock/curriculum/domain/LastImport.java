package org.interlock.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.interlock.common.PersonalData;

/**
 * What was imported last. There is one, from the migration on; the node that imports holds its
 * lock, so that nodes that start together import one after the other, and all but the first find
 * nothing to do.
 */
@Entity
@Table(name = "curriculum_import")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class LastImport {

  @Id private int id;

  @Column(name = "content_hash", columnDefinition = "char(64)")
  private String contentHash;

  @Column(name = "framework_version")
  private Integer frameworkVersion;

  @Column(name = "imported_at")
  private Instant importedAt;

  /** For the persistence provider. */
  protected LastImport() {}

  /** Whether the library was exactly this one. */
  public boolean was(String digest) {
    return digest.equals(contentHash);
  }

  /** A library was taken over. */
  public void took(String digest, int framework, Instant now) {
    this.contentHash = digest;
    this.frameworkVersion = framework;
    this.importedAt = now;
  }
}
