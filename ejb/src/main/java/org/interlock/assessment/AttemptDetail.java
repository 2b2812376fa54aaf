package org.interlock.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlock.content.ItemContent;
import org.interlock.content.LocalisedText;

/**
 * An open attempt as its person works on it: the questions without their answers, and what is saved
 * of theirs.
 *
 * @param attempt public id
 * @param moduleCode the module assessed
 * @param moduleTitle its title
 * @param language the questions' language, BCP 47
 * @param number 1 for the first attempt of the enrolment
 * @param now the server's time
 * @param deadline when the attempt's time ends
 * @param questions in the order asked
 */
public record AttemptDetail(
    UUID attempt,
    String moduleCode,
    LocalisedText moduleTitle,
    String language,
    int number,
    Instant now,
    Instant deadline,
    List<Question> questions) {

  /** Keeps its own copy of the questions. */
  public AttemptDetail {
    questions = List.copyOf(questions);
  }

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(question -> !question.saved().isEmpty()).count();
  }

  /**
   * One question.
   *
   * @param slot its place, from 1
   * @param type how it is answered
   * @param stemHtml what is asked, safe HTML
   * @param unit unit of a numeric answer, else null
   * @param given parts that want a partner (matching)
   * @param offered parts that can be chosen, moved or assigned, as arranged for this attempt
   * @param saved the answer as it is kept
   * @param number the number as which that is read; null for any other kind of answer
   */
  public record Question(
      int slot,
      ItemContent.Type type,
      String stemHtml,
      String unit,
      List<Part> given,
      List<Part> offered,
      Response saved,
      BigDecimal number) {

    /** Whether that part is chosen in the kept answer. */
    public boolean hasChosen(String key) {
      return saved.values().contains(key);
    }

    /** The partner that the kept answer gives to that part, or an empty text. */
    public String partnerOf(String given) {
      String start = given + Response.PAIR;
      return saved.values().stream()
          .filter(value -> value.startsWith(start))
          .map(value -> value.substring(start.length()))
          .findFirst()
          .orElse("");
    }

    /** The number as it was typed, or an empty text. */
    public String typed() {
      return saved.text();
    }

    /** The offered parts in the order of the kept answer, or as arranged while there is none. */
    public List<Part> inOrder() {
      if (saved.isEmpty()) {
        return offered;
      }
      return saved.values().stream()
          .map(
              key ->
                  offered.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow())
          .toList();
    }
  }

  /**
   * One thing shown.
   *
   * @param key its id within the question
   * @param html safe HTML
   * @param plain words alone
   */
  public record Part(String key, String html, String plain) {}
}
