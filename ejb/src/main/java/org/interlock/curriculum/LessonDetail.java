package org.interlock.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlock.content.LocalisedText;

/**
 * A lesson page.
 *
 * @param versionId the module version it belongs to
 * @param code its id in the content, e.g. {@code F01-L1}
 * @param language the language of the text, a BCP 47 tag
 * @param html rendered and safe: written into the page as it stands
 * @param label the release label of the lesson, never wider than its module's
 * @param sources what the text cites, in the order of the list below it
 * @param terms slugs of the glossary terms that the text uses
 */
public record LessonDetail(
    long versionId,
    String moduleCode,
    LocalisedText moduleTitle,
    int number,
    String code,
    String title,
    String language,
    int minutes,
    String html,
    LocalDate validAsOf,
    LocalDate reviewBy,
    UUID label,
    List<ObjectiveRow> objectives,
    List<SourceRow> sources,
    Set<String> terms) {

  /** Whether its text has a block, heading or other place with this id. */
  public boolean hasBlock(String id) {
    return id.matches("[\\p{L}\\p{N}_-]+") && html.contains(" id=\"" + id + "\"");
  }

  /** Whether the facts should have been checked again before the given day. */
  public boolean overdue(LocalDate today) {
    return reviewBy.isBefore(today);
  }
}
