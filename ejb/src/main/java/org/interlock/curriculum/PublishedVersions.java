package org.interlock.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interlock.common.NotFoundException;
import org.interlock.curriculum.internal.LessonReader;
import org.interlock.curriculum.internal.ModuleReader;

/**
 * Published versions for features that work on behalf of a person who is not the caller: a job that
 * closes an attempt, say. They name the nation whose eyes it is seen with; pages use {@link
 * ModuleService}.
 */
@ApplicationScoped
public class PublishedVersions {

  private ModuleReader modules;
  private LessonReader lessons;

  /** For the container's proxy. */
  protected PublishedVersions() {}

  @Inject
  public PublishedVersions(ModuleReader modules, LessonReader lessons) {
    this.modules = modules;
    this.lessons = lessons;
  }

  /** A version as people of that nation see it; empty where they may not see it at all. */
  public Optional<ModuleDetail> version(long versionId, String nation) {
    return Optional.ofNullable(modules.versions(Set.of(versionId), nation).get(versionId));
  }

  /** The same for many versions at once: those that the nation may not see are left out. */
  public Map<Long, ModuleDetail> versions(Collection<Long> versionIds, String nation) {
    return modules.versions(versionIds, nation);
  }

  /** The versions in force of everything that people of that nation may see. */
  public Collection<ModuleDetail> inForce(String nation) {
    return modules.inForce(nation);
  }

  /**
   * Codes of the modules that are there, but not for people of that nation: for features that name
   * modules in rules of their own and must not name these.
   */
  public Set<String> withheld(String nation) {
    return modules.withheld(nation);
  }

  /**
   * A lesson of a version that was just seen: no query, as the gate has said which of its lessons
   * are shown.
   *
   * @param seen the version as its viewer sees it, asked for in this same request
   * @throws NotFoundException if the lesson is not among those shown
   */
  public LessonDetail lesson(ModuleDetail seen, int number) {
    if (seen.lessons().stream().noneMatch(each -> each.number() == number)) {
      throw new NotFoundException("lesson", number);
    }
    return lessons.shown(seen.versionId(), number);
  }

  /** What a learning record says about a version, whoever did something with it. */
  public VersionFacts facts(long versionId) {
    return modules.facts(versionId);
  }
}
