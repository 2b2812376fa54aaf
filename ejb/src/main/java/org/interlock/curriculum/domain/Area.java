package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.CompetencyArea;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.AreaRow;

/**
 * A field of work in which a manager is competent (SPC, COP, …), with its competencies and what a
 * person at each proficiency level does in it. Its code stands for good; a newer framework may
 * reword it.
 */
@Entity
@Table(name = "competency_area")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Area {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competency_area")
  @SequenceGenerator(name = "competency_area", sequenceName = "competency_area_seq")
  private Long id;

  private String code;
  private int position;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
  private Localised name;

  @Column(name = "label_id")
  private long labelId;

  @ElementCollection
  @CollectionTable(name = "competency_area_level", joinColumns = @JoinColumn(name = "area_id"))
  @MapKeyColumn(name = "level")
  @AttributeOverride(name = "value.en", column = @Column(name = "descriptor_en"))
  @AttributeOverride(name = "value.fr", column = @Column(name = "descriptor_fr"))
  @AttributeOverride(name = "value.uk", column = @Column(name = "descriptor_uk"))
  private Map<Integer, Localised> descriptors = new TreeMap<>();

  @OneToMany(mappedBy = "area")
  @OrderBy("position")
  private List<Competency> competencies = new ArrayList<>();

  /** For the persistence provider. */
  protected Area() {}

  /**
   * An area as the framework publishes it.
   *
   * @param labelId the release label of the framework
   */
  public Area(String code, long labelId) {
    this.code = code;
    this.labelId = labelId;
  }

  /** Takes over place and wording of a newer framework. */
  public void revise(int place, CompetencyArea published) {
    this.position = place;
    this.name = new Localised(published.name());
    descriptors.clear();
    published.descriptors().forEach((level, text) -> descriptors.put(level, new Localised(text)));
  }

  /** Three letters, for instance {@code TSX}. */
  public String code() {
    return code;
  }

  /** The area as readers see it. */
  public AreaRow row() {
    List<LocalisedText> byLevel =
        new TreeMap<>(descriptors).values().stream().map(Localised::text).toList();
    return new AreaRow(
        code, name.text(), byLevel, competencies.stream().map(Competency::row).toList());
  }
}
