package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.internal.ReferenceRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/** The competency framework: areas with their competencies, and the levels all are judged by. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class CompetencyService {

  @Inject private ReferenceRepository references;
  @Inject private Caller caller;

  /** The areas in the order of the framework. */
  public List<AreaRow> areas() {
    return references.areas(caller.nation());
  }

  /** The names of the areas by their codes, for instance {@code TSX}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<String, LocalisedText> areaNames() {
    return references.areaNames(caller.nation());
  }

  /** The proficiency levels, lowest first. */
  public List<ProficiencyRow> levels() {
    return references.levels();
  }
}
