package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.ObjectiveContent;
import org.interlock.curriculum.ObjectiveRow;
import org.interlock.curriculum.ServedCompetency;

/**
 * What a learner can do after a module version, and the competencies this serves. Part of a module
 * version, and as unchangeable.
 */
@Entity
@Table(name = "objective")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Objective {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objective")
  @SequenceGenerator(name = "objective", sequenceName = "objective_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "module_version_id")
  private ModuleVersion version;

  private String code;
  private int position;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "text_uk"))
  private Localised text;

  @ElementCollection
  @CollectionTable(name = "objective_competency", joinColumns = @JoinColumn(name = "objective_id"))
  @MapKeyJoinColumn(name = "competency_id")
  @Column(name = "level")
  private Map<Competency, Integer> served = new HashMap<>();

  /** For the persistence provider. */
  protected Objective() {}

  Objective(
      ModuleVersion version,
      int position,
      ObjectiveContent content,
      Map<Competency, Integer> served) {
    this.version = version;
    this.position = position;
    this.code = content.id();
    this.text = new Localised(content.text());
    this.served.putAll(served);
  }

  /** Module code and number, for instance {@code F01-O1}. */
  public String code() {
    return code;
  }

  /** The objective as readers see it. */
  public ObjectiveRow row() {
    List<ServedCompetency> competencies =
        served.entrySet().stream()
            .map(each -> each.getKey().servedTo(each.getValue()))
            .sorted(Comparator.comparing(ServedCompetency::code))
            .toList();
    return new ObjectiveRow(code, text.text(), competencies);
  }
}
