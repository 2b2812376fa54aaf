package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.ProficiencyLevel;

/** One of the steps of proficiency by which every competency is judged. */
@Entity
@Table(name = "proficiency_level")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Proficiency {

  @Id private int number;
  private String code;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "name_uk"))
  private Localised name;

  /** For the persistence provider. */
  protected Proficiency() {}

  /** A step as the framework publishes it. */
  public Proficiency(ProficiencyLevel level) {
    this.number = level.number();
    revise(level);
  }

  /** Takes over the wording of a newer framework. */
  public final void revise(ProficiencyLevel level) {
    this.code = level.code();
    this.name = new Localised(level.name());
  }

  /** 1 (aware) to 4 (expert). */
  public int number() {
    return number;
  }

  /** The name as shown. */
  public Localised name() {
    return name;
  }
}
