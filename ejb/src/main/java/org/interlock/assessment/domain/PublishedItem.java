package org.interlock.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlock.content.ItemContent;

/**
 * An item as a value: what is shown, what is told afterwards, and the rule. It never changes, so it
 * may be kept in memory.
 *
 * @param id inner id
 * @param key the author's id
 * @param type how it is answered
 * @param competency what it measures
 * @param objective the objective of the module that it measures
 * @param stemHtml what is asked, safe HTML
 * @param stemPlain what is asked, words alone
 * @param unit unit of a numeric answer, else null
 * @param given parts that want a partner (matching), in the author's order
 * @param offered parts that can be chosen, moved or assigned, in the author's order
 * @param told what the learner is told afterwards
 * @param rule how it is checked and marked
 */
public record PublishedItem(
    long id,
    String key,
    ItemContent.Type type,
    String competency,
    String objective,
    String stemHtml,
    String stemPlain,
    String unit,
    List<Part> given,
    List<Part> offered,
    Told told,
    Item rule) {

  /**
   * One thing shown.
   *
   * @param key unique within its side
   * @param html safe HTML
   * @param plain words alone
   * @param feedbackHtml what is told of it, or null
   */
  public record Part(String key, String html, String plain, String feedbackHtml) {}

  /**
   * What is told of the whole answer; each may be null but the rationale.
   *
   * @param right after a fully right answer
   * @param wrong after any other; for a number, after one too low
   * @param high for a number, after one too high
   * @param rationale why the right answer is right
   */
  public record Told(String right, String wrong, String high, String rationale) {}

  /** The offered parts in the order of an arrangement. */
  public List<Part> offeredIn(List<String> arrangement) {
    Map<String, Part> byKey =
        offered.stream().collect(Collectors.toMap(Part::key, Function.identity()));
    return arrangement.stream().map(byKey::get).toList();
  }
}
