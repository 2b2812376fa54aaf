package org.interlock.web.path;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlock.assessment.Shortfall;
import org.interlock.assessment.ShortfallService;
import org.interlock.certification.RequirementStanding;
import org.interlock.curriculum.CatalogueQuery;
import org.interlock.curriculum.CatalogueRow;
import org.interlock.curriculum.CatalogueService;
import org.interlock.learning.EnrolmentRow;
import org.interlock.learning.EnrolmentService;
import org.interlock.learning.EnrolmentStatus;
import org.interlock.web.shell.Reader;

/**
 * Where the person is with the modules that requirements ask for: what is open to them, how far
 * they have read, and how the assessment stands.
 */
@RequestScoped
public class ModulesOfMine {

  private Map<String, CatalogueRow> open;
  private Map<String, EnrolmentRow> taken;
  private ShortfallService shortfalls;
  private final Map<UUID, Optional<Shortfall>> asked = new HashMap<>();

  /** For the container. */
  protected ModulesOfMine() {}

  /** Asks what is open to the person, and what they take. */
  @Inject
  public ModulesOfMine(
      Reader reader,
      CatalogueService catalogue,
      EnrolmentService enrolments,
      ShortfallService shortfalls) {
    this.shortfalls = shortfalls;
    this.open =
        catalogue.find(CatalogueQuery.everything(reader.getLocale())).rows().stream()
            .collect(Collectors.toMap(CatalogueRow::code, Function.identity()));
    this.taken =
        enrolments.mine().stream()
            .filter(row -> row.status() == EnrolmentStatus.ACTIVE)
            .sorted(Comparator.comparing(EnrolmentRow::enrolledAt).reversed())
            .collect(
                Collectors.toMap(
                    EnrolmentRow::moduleCode, Function.identity(), (latest, earlier) -> latest));
  }

  /** The module as the catalogue has it; null where it is not in the catalogue for the person. */
  public CatalogueRow offered(RequirementStanding requirement) {
    return requirement.moduleCode() == null ? null : open.get(requirement.moduleCode());
  }

  /** The enrolment under way; null where there is none. */
  public EnrolmentRow taken(RequirementStanding requirement) {
    return requirement.moduleCode() == null ? null : taken.get(requirement.moduleCode());
  }

  /** What the last attempt fell short of; null where none failed. */
  public Shortfall shortfall(RequirementStanding requirement) {
    EnrolmentRow row = taken(requirement);
    return row == null || !row.assessment().lastFailed()
        ? null
        : asked.computeIfAbsent(row.registration(), shortfalls::of).orElse(null);
  }

  /** Minutes of work that are left in a module; none where it is not open. */
  public int minutesLeft(RequirementStanding requirement) {
    EnrolmentRow row = taken(requirement);
    CatalogueRow offer = offered(requirement);
    if (row != null) {
      return row.minutesLeft();
    }
    return offer == null ? 0 : offer.minutes();
  }

  /** Whether the module is named by the track, and nobody can take it yet. */
  public boolean isInPreparation(RequirementStanding requirement) {
    return requirement.moduleCode() != null
        && offered(requirement) == null
        && taken(requirement) == null;
  }

  /**
   * Key of the text that says what is still to do in a module under way; null where none is, or
   * where all is read and the failed attempt says the rest.
   */
  public String stepKey(RequirementStanding requirement) {
    EnrolmentRow row = taken(requirement);
    if (row == null) {
      return null;
    }
    boolean allRead = row.lessonsRead() >= row.lessonCount();
    return switch (row.assessment().phase()) {
      case RUNNING -> "path.running";
      case PASSED -> "path.passedReading";
      case OPEN, WAITING, EXHAUSTED -> {
        String rest = row.assessment().lastFailed() ? null : "path.allRead";
        yield allRead ? rest : "path.reading";
      }
    };
  }
}
