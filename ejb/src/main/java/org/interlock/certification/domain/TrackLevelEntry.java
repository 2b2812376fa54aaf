package org.interlock.certification.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.LocalisedText;
import org.interlock.content.RequirementContent;
import org.interlock.content.TrackLevel;

/** One level of a track version, with its requirements in order. */
@Entity
@Table(name = "track_level")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as its track version")
public class TrackLevelEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "track_level")
  @SequenceGenerator(name = "track_level", sequenceName = "track_level_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "track_version_id")
  private TrackVersion track;

  private int ordinal;
  private String code;
  private String stage;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
  private Localised name;

  @OneToMany(mappedBy = "level", cascade = CascadeType.PERSIST)
  @OrderBy("ordinal")
  private List<RequirementEntry> requirements = new ArrayList<>();

  /** For the persistence provider. */
  protected TrackLevelEntry() {}

  TrackLevelEntry(
      TrackVersion track, int ordinal, TrackLevel content, Function<String, LocalisedText> titles) {
    this.track = track;
    this.ordinal = ordinal;
    this.code = content.code();
    this.stage = content.level().code();
    this.name = new Localised(content.name());
    content.requirements().forEach(requirement -> add(requirement, titles));
  }

  private void add(RequirementContent content, Function<String, LocalisedText> titles) {
    if (content.kind() == RequirementContent.Kind.MODULES) {
      content
          .modules()
          .forEach(
              module ->
                  requirements.add(
                      new RequirementEntry(this, requirements.size(), content)
                          .forModule(module, titles.apply(module))));
    } else {
      requirements.add(new RequirementEntry(this, requirements.size(), content));
    }
  }

  Track.Level published() {
    return new Track.Level(
        code, stage, name.text(), requirements.stream().map(RequirementEntry::published).toList());
  }
}
