package org.interlock.curriculum.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interlock.common.Localised;
import org.interlock.common.PersonalData;
import org.interlock.content.GlossaryTerm;
import org.interlock.curriculum.GlossaryRow;

/**
 * A word of the trade, explained. It was written for a module and carries that module's release
 * label; a reworded term is reworded everywhere.
 */
@Entity
@Table(name = "glossary_term")
@PersonalData(value = PersonalData.Kind.NONE, kept = "as long as the installation")
public class Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "glossary_term")
  @SequenceGenerator(name = "glossary_term", sequenceName = "glossary_term_seq")
  private Long id;

  private String code;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "term_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "term_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "term_uk"))
  private Localised term;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "definition_en"))
  @AttributeOverride(name = "fr", column = @Column(name = "definition_fr"))
  @AttributeOverride(name = "uk", column = @Column(name = "definition_uk"))
  private Localised definition;

  @Column(name = "label_id")
  private long labelId;

  @ManyToMany
  @JoinTable(
      name = "glossary_term_source",
      joinColumns = @JoinColumn(name = "term_id"),
      inverseJoinColumns = @JoinColumn(name = "source_id"))
  @OrderColumn(name = "position")
  private List<Source> sources = new ArrayList<>();

  /** For the persistence provider. */
  protected Term() {}

  /** A term by the slug under which lessons refer to it. */
  public Term(String code) {
    this.code = Objects.requireNonNull(code);
  }

  /**
   * Takes over the published wording.
   *
   * @param label the release label of the module that it was written for
   * @param cited the sources of the definition, in order
   */
  public void revise(GlossaryTerm published, long label, List<Source> cited) {
    this.term = new Localised(published.term());
    this.definition = new Localised(published.definition());
    this.labelId = label;
    sources.clear();
    sources.addAll(cited);
  }

  /** The slug under which lessons refer to it. */
  public String code() {
    return code;
  }

  /** The term as readers see it. */
  public GlossaryRow row() {
    return new GlossaryRow(
        code, term.text(), definition.text(), sources.stream().map(Source::row).toList());
  }
}
