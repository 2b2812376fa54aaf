package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interlock.audit.AuditFact;
import org.interlock.audit.AuditTrail;
import org.interlock.common.Uuid7;
import org.interlock.content.ContentLibrary;
import org.interlock.content.LessonContent;
import org.interlock.content.ModuleContent;
import org.interlock.curriculum.ModuleVersionPublished;
import org.interlock.curriculum.domain.CurriculumModule;
import org.interlock.curriculum.domain.ModuleVersion;
import org.interlock.curriculum.domain.References;
import org.interlock.curriculum.domain.VersionNumbers;
import org.interlock.people.Releasability;
import org.interlock.people.ReleaseLabels;

/**
 * Takes over the modules of a library: what changed becomes a new version, what is no longer there
 * is retired, what went back to earlier content gets that content's version again.
 */
@ApplicationScoped
public class ModuleImport {

  @Inject private CurriculumRepository curriculum;
  @Inject private ReleaseLabels labels;
  @Inject private AuditTrail trail;
  @Inject private Event<ModuleVersionPublished> published;

  /**
   * Publishes what is new.
   *
   * @return the codes of the modules that got a new version
   */
  List<String> take(ContentLibrary library, Instant now) {
    Map<String, CurriculumModule> modules = labelled(library, now);
    References held = new References(curriculum.competencies(), curriculum.sources(), modules);
    Set<String> codes = new TreeSet<>();
    for (ModuleContent content : library.modules()) {
      CurriculumModule module = modules.get(content.code());
      if (!module.isInForce(content.contentHash()) && publish(module, content, held, now)) {
        codes.add(content.code());
      }
    }
    relabel(library, modules);
    Set<String> inLibrary =
        library.modules().stream().map(ModuleContent::code).collect(Collectors.toSet());
    modules.values().stream()
        .filter(module -> !inLibrary.contains(module.code()))
        .forEach(module -> module.retire(now));
    return List.copyOf(codes);
  }

  private Map<String, CurriculumModule> labelled(ContentLibrary library, Instant now) {
    Map<String, CurriculumModule> modules = curriculum.modules();
    for (ModuleContent content : library.modules()) {
      long label = labels.label("module/" + content.code(), releasability(content));
      CurriculumModule known = modules.get(content.code());
      if (known == null) {
        modules.put(
            content.code(),
            curriculum.add(
                new CurriculumModule(Uuid7.next(now), content.code(), content.owner(), label)));
      } else {
        known.ownedBy(content.owner(), label);
      }
    }
    curriculum.flush();
    return modules;
  }

  private boolean publish(
      CurriculumModule module, ModuleContent content, References held, Instant now) {
    Optional<ModuleVersion> earlier = curriculum.version(module, content.contentHash());
    if (earlier.isPresent()) {
      module.putInForce(earlier.get());
      note("putInForce", module, earlier.get().number());
      return false;
    }
    int number = VersionNumbers.next(curriculum.latestNumber(module), content.version());
    ModuleVersion version = new ModuleVersion(Uuid7.next(now), module, number, content, held, now);
    for (LessonContent lesson : content.lessons()) {
      version.add(lesson, label(lesson, content, module), held);
    }
    curriculum.add(version);
    curriculum.flush();
    module.putInForce(version);
    curriculum.flush();
    note("publish", module, number);
    published.fire(
        new ModuleVersionPublished(version.id(), module.code(), version.number(), content));
    return true;
  }

  private void note(String action, CurriculumModule module, int version) {
    trail.record(AuditFact.bySystem(action, "moduleVersion", module.code() + '/' + version));
  }

  /**
   * A lesson's marking holds for every version of it that is kept, whichever of them is in force:
   * who is still enrolled in an earlier one reads no more than its owner now releases.
   */
  private void relabel(ContentLibrary library, Map<String, CurriculumModule> modules) {
    Map<String, Set<Long>> stored = curriculum.lessonLabels();
    for (ModuleContent content : library.modules()) {
      for (LessonContent lesson : content.lessons()) {
        long label = label(lesson, content, modules.get(content.code()));
        if (!stored.getOrDefault(lesson.id(), Set.of(label)).equals(Set.of(label))) {
          curriculum.labelLesson(lesson.id(), label);
        }
      }
    }
  }

  /** A lesson without a marking of its own bears its module's label. */
  private long label(LessonContent lesson, ModuleContent content, CurriculumModule module) {
    if (lesson.releasableTo().isEmpty()) {
      return module.labelId();
    }
    Releasability own = new Releasability(content.owner(), Set.copyOf(lesson.releasableTo()));
    return labels.label("lesson/" + lesson.id(), own.within(releasability(content)));
  }

  private static Releasability releasability(ModuleContent content) {
    return new Releasability(content.owner(), Set.copyOf(content.releasableTo()));
  }
}
