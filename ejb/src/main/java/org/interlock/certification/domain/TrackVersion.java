package org.interlock.certification.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.LocalisedText;
import org.interlock.content.TrackContent;

/**
 * A certification track as it was published: immutable. A changed track is a new version; a
 * certification names the version it was judged by.
 */
@Entity
@Table(name = "track_version")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class TrackVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "track_version")
  @SequenceGenerator(
      name = "track_version",
      sequenceName = "track_version_seq",
      allocationSize = 50)
  private Long id;

  private String code;
  private int version;

  @Column(name = "content_hash")
  private String contentHash;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
  private Localised name;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "summary_uk"))
  private Localised summary;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(mappedBy = "track", cascade = CascadeType.PERSIST)
  @OrderBy("ordinal")
  private List<TrackLevelEntry> levels = new ArrayList<>();

  /** For the persistence provider. */
  protected TrackVersion() {}

  /**
   * Takes a track over from the content.
   *
   * @param content as the authors wrote it, already validated
   * @param titles the title of a module by its code
   * @param version the next number of this track, from 1
   * @param now when it is published
   */
  public TrackVersion(
      TrackContent content, Function<String, LocalisedText> titles, int version, Instant now) {
    this.code = content.code();
    this.version = version;
    this.contentHash = content.contentHash();
    this.name = new Localised(content.name());
    this.summary = new Localised(content.summary());
    this.publishedAt = now;
    content
        .levels()
        .forEach(level -> levels.add(new TrackLevelEntry(this, levels.size(), level, titles)));
  }

  /** Whether that content is already what this version says. */
  public boolean says(TrackContent content) {
    return contentHash.equals(content.contentHash());
  }

  /** The version's number, from 1. */
  public int version() {
    return version;
  }

  /** Everything about it, as a value that outlives the transaction. */
  public Track published() {
    return new Track(
        code,
        version,
        name.text(),
        summary.text(),
        levels.stream().map(TrackLevelEntry::published).toList());
  }
}
