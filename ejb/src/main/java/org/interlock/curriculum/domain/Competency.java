package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.CompetencyRow;
import org.interlock.curriculum.ServedCompetency;

/**
 * What a person is able to do: the unit in which objectives, items and endorsements are counted.
 */
@Entity
@Table(name = "competency")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Competency {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competency")
  @SequenceGenerator(name = "competency", sequenceName = "competency_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Area area;

  private String code;
  private int position;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "statement_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "statement_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "statement_uk"))
  private Localised statement;

  /** For the persistence provider. */
  protected Competency() {}

  /** A competency of an area. */
  public Competency(Area area, String code) {
    this.area = Objects.requireNonNull(area);
    this.code = Objects.requireNonNull(code);
  }

  /** Takes over place and wording of a newer framework. */
  public void revise(int place, LocalisedText published) {
    this.position = place;
    this.statement = new Localised(published);
  }

  /** Area and number, for instance {@code TSX.4}. */
  public String code() {
    return code;
  }

  /** The competency as readers see it. */
  public CompetencyRow row() {
    return new CompetencyRow(code, statement.text());
  }

  /** The competency as something serves it to a proficiency level. */
  ServedCompetency servedTo(int level) {
    return new ServedCompetency(code, statement.text(), level);
  }
}
