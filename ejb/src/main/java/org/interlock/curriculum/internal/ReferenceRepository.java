package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.common.Localised;
import org.interlock.common.QueryHints;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.AreaRow;
import org.interlock.curriculum.GlossaryRow;
import org.interlock.curriculum.ProficiencyRow;
import org.interlock.curriculum.SourceRow;
import org.interlock.curriculum.domain.Area;
import org.interlock.curriculum.domain.Term;
import org.interlock.people.ReleasabilityGate;

/** What stands beside the modules: framework, glossary and bibliography, read through the gate. */
@ApplicationScoped
public class ReferenceRepository {

  private static final String SOURCES =
      """
      select new org.interlock.curriculum.SourceRow(
        s.code, s.title, s.publisher, s.published, s.url, s.grade)
      from Source s where %s""";

  @PersistenceContext private EntityManager entities;
  @Inject private ReleasabilityGate gate;

  /** The areas in the order of the framework: one query for their parts of each kind. */
  public List<AreaRow> areas(String nation) {
    gated(
            "select distinct a from Area a left join fetch a.competencies where %s",
            "a", Area.class, nation)
        .getResultList();
    return gated(
            "select distinct a from Area a left join fetch a.descriptors where %s order by a.position",
            "a", Area.class, nation)
        .getResultStream()
        .map(Area::row)
        .toList();
  }

  /** The names of the areas by their codes. */
  public Map<String, LocalisedText> areaNames(String nation) {
    return gated("select a.code, a.name from Area a where %s", "a", Object[].class, nation)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Localised) row[1]).text()));
  }

  /** The proficiency levels, lowest first; they are words of the framework, not content. */
  public List<ProficiencyRow> levels() {
    return entities
        .createQuery(
            """
            select new org.interlock.curriculum.ProficiencyRow(p.number,
              new org.interlock.content.LocalisedText(p.name.en, p.name.fr, p.name.uk))
            from Proficiency p order by p.number""",
            ProficiencyRow.class)
        .getResultList();
  }

  /** Every term, in no order. */
  public List<GlossaryRow> terms(String nation) {
    return gated(
            "select distinct t from Term t left join fetch t.sources where %s",
            "t", Term.class, nation)
        .getResultStream()
        .map(Term::row)
        .toList();
  }

  /** Slugs of all terms that the nation may see. */
  public Set<String> termCodes(String nation) {
    return Set.copyOf(
        gated("select t.code from Term t where %s", "t", String.class, nation)
            .setHint(QueryHints.REMEMBERED, true)
            .getResultList());
  }

  /** The terms with those slugs, in no order. */
  public List<GlossaryRow> terms(Set<String> codes, String nation) {
    Among wanted = Among.of(codes);
    return wanted
        .in(
            gated(
                "select distinct t from Term t left join fetch t.sources where "
                    + wanted.jpql("t.code")
                    + " and %s",
                "t",
                Term.class,
                nation))
        .getResultStream()
        .map(Term::row)
        .toList();
  }

  /** Every source, by code. */
  public List<SourceRow> sources(String nation) {
    return gated(SOURCES + " order by s.code", "s", SourceRow.class, nation).getResultList();
  }

  private <T> TypedQuery<T> gated(String jpql, String alias, Class<T> type, String nation) {
    return entities
        .createQuery(jpql.formatted(gate.jpql(alias + ".labelId")), type)
        .setParameter(ReleasabilityGate.VIEWER, nation);
  }
}
