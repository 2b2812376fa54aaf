package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.interlock.content.CompetencyArea;
import org.interlock.content.ContentLibrary;
import org.interlock.content.FrameworkContent;
import org.interlock.content.ProficiencyLevel;
import org.interlock.content.SourceEntry;
import org.interlock.curriculum.ModuleDetail;
import org.interlock.curriculum.domain.Area;
import org.interlock.curriculum.domain.Competency;
import org.interlock.curriculum.domain.Proficiency;
import org.interlock.curriculum.domain.Source;
import org.interlock.people.ReleaseLabels;

/**
 * Takes over what stands above the modules: the competency framework and the bibliography. Both are
 * public documents and bear one label that releases them to every nation.
 */
@ApplicationScoped
public class FrameworkImport {

  @Inject private CurriculumRepository curriculum;

  @Inject private ReleaseLabels labels;

  /** Adds what is new and rewords what changed; codes stand for good. */
  void take(ContentLibrary library) {
    long label = labels.label("framework", ModuleDetail.EDITORIAL, Set.of("ALL"));
    levels(library.framework());
    areas(library.framework(), label);
    sources(library, label);
    curriculum.flush();
  }

  private void levels(FrameworkContent framework) {
    Map<Integer, Proficiency> held = curriculum.levels();
    for (ProficiencyLevel level : framework.levels()) {
      Proficiency known = held.get(level.number());
      if (known == null) {
        curriculum.add(new Proficiency(level));
      } else {
        known.revise(level);
      }
    }
    curriculum.flush();
  }

  private void areas(FrameworkContent framework, long label) {
    Map<String, Area> areas = curriculum.areas();
    Map<String, Competency> competencies = curriculum.competencies();
    int place = 0;
    for (CompetencyArea published : framework.areas()) {
      Area area = areas.get(published.code());
      if (area == null) {
        area = new Area(published.code(), label);
      }
      area.revise(++place, published);
      curriculum.add(area);
      competencies(area, published, competencies);
    }
  }

  private void competencies(Area area, CompetencyArea published, Map<String, Competency> held) {
    int place = 0;
    for (org.interlock.content.Competency each : published.competencies()) {
      Competency competency = held.get(each.code());
      if (competency == null) {
        competency = new Competency(area, each.code());
      }
      competency.revise(++place, each.statement());
      curriculum.add(competency);
    }
  }

  private void sources(ContentLibrary library, long label) {
    Map<String, Source> held = curriculum.sources();
    for (SourceEntry entry : library.sources()) {
      Source known = held.get(entry.id());
      if (known == null) {
        curriculum.add(new Source(entry, label));
      } else {
        known.revise(entry);
      }
    }
  }
}
