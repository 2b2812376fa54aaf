package org.interlock.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of a module, in Markdown as written and in safe HTML as read.
 *
 * @param id for instance {@code F01-L1}
 * @param number place in the module, 1 upwards
 * @param slug last part of the file name, for instance {@code why-allies}
 * @param title in the module's language
 * @param objectives ids of the objectives it serves
 * @param validAsOf day on which its facts were true; the module's where the lesson names none
 * @param reviewBy day by which its facts must be checked; the module's where the lesson names none
 * @param releasableTo nation codes that narrow the module's label; empty means as the module
 * @param sources ids of all sources cited by the text, then those that only its exhibits rest on
 * @param terms ids of the glossary terms used, in order of first use
 * @param markdown the text as the author wrote it, without front matter
 * @param parts the rendered blocks in reading order
 * @param outline headings in reading order
 * @param selfChecks the questions inside the lesson
 * @param words words a learner reads
 * @param minutes computed effort: reading at 200 words a minute plus the stated minutes of its
 *     activities
 * @param contentHash SHA-256 of the lesson's file and the exhibits it draws, hex
 */
public record LessonContent(
    String id,
    int number,
    String slug,
    String title,
    List<String> objectives,
    LocalDate validAsOf,
    LocalDate reviewBy,
    List<String> releasableTo,
    List<String> sources,
    List<String> terms,
    String markdown,
    List<LessonPart> parts,
    List<LessonHeading> outline,
    List<SelfCheck> selfChecks,
    int words,
    int minutes,
    String contentHash) {

  public LessonContent {
    objectives = List.copyOf(objectives);
    releasableTo = List.copyOf(releasableTo);
    sources = List.copyOf(sources);
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
    outline = List.copyOf(outline);
    selfChecks = List.copyOf(selfChecks);
  }

  /**
   * The whole text as safe HTML: headings from {@code h2}, no script, no inline style, unique ids.
   */
  public String html() {
    return parts.stream().map(LessonPart::html).collect(Collectors.joining("\n"));
  }
}
