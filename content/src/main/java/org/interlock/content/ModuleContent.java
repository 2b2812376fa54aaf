package org.interlock.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A module as its authors wrote it: lessons, exhibits and item bank under one code and version.
 *
 * @param code for instance {@code F01}
 * @param version number the author gave this state of the module, 1 upwards
 * @param level step of the curriculum
 * @param language ISO 639-1 code of the language in which lessons and items are written
 * @param title as shown to people
 * @param summary at most 300 characters
 * @param owner nation code of the owner; {@code XI} for Interlock's own editorial board
 * @param releasableTo nation codes or {@code ALL}; empty means the owner's nation only
 * @param ownerRole who answers for the content, as a role and never a person
 * @param validAsOf day on which the facts were true
 * @param reviewBy day by which somebody must check them again
 * @param prerequisites codes of the modules to be completed before
 * @param objectives what a learner can do afterwards
 * @param assessment how an attempt is drawn from the item bank and passed
 * @param readingList further reading
 * @param lessons in reading order
 * @param exhibits tables and charts that the lessons draw
 * @param items the item bank
 * @param minutes computed learner effort: lessons and one attempt
 * @param contentHash SHA-256 of the module's files, hex; equal hashes mean equal content
 */
public record ModuleContent(
    String code,
    int version,
    ModuleLevel level,
    String language,
    LocalisedText title,
    LocalisedText summary,
    String owner,
    List<String> releasableTo,
    String ownerRole,
    LocalDate validAsOf,
    LocalDate reviewBy,
    List<String> prerequisites,
    List<ObjectiveContent> objectives,
    AssessmentPlan assessment,
    List<ReadingListEntry> readingList,
    List<LessonContent> lessons,
    List<ExhibitContent> exhibits,
    List<ItemContent> items,
    int minutes,
    String contentHash) {

  public ModuleContent {
    releasableTo = List.copyOf(releasableTo);
    prerequisites = List.copyOf(prerequisites);
    objectives = List.copyOf(objectives);
    readingList = List.copyOf(readingList);
    lessons = List.copyOf(lessons);
    exhibits = List.copyOf(exhibits);
    items = List.copyOf(items);
  }
}
