package org.interlock.content.lesson;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.interlock.content.ContentFormatException;
import org.interlock.content.Finding;
import org.interlock.content.reading.YamlValue;

/** Reads the fenced blocks of a lesson; the word after the fence says which kind a block is. */
public final class FencedBlocks {

  /** The kinds of fenced blocks a lesson may hold. */
  public static final List<String> KINDS =
      List.of("exhibit", "self-check", "worked-example", "what-would-you-do", "dated-box");

  private static final String TITLE = "title:";

  private final String file;

  public FencedBlocks(String file) {
    this.file = file;
  }

  /**
   * Reads one block.
   *
   * @param line line of the opening fence
   * @throws ContentFormatException if its kind is unknown or it lacks something that it must have
   */
  public LessonBlock read(FencedCodeBlock block, int line) {
    String kind = block.getInfo().strip();
    String body = block.getLiteral();
    return switch (kind) {
      case "exhibit" -> new LessonBlock.Exhibit(line, yaml(body, line).at("id").text());
      case "self-check" -> question(yaml(body, line), line);
      case "worked-example" -> workedExample(body, line);
      case "what-would-you-do" -> situation(yaml(body, line), line);
      case "dated-box" -> datedBox(yaml(body, line), line);
      default ->
          throw new ContentFormatException(
              new Finding(
                  file,
                  line,
                  "fenced block of unknown kind '" + kind + "'",
                  "one of " + String.join(", ", KINDS)));
    };
  }

  private YamlValue yaml(String body, int line) {
    return YamlValue.parse(file, body, line);
  }

  private static LessonBlock question(YamlValue yaml, int line) {
    List<LessonBlock.Answer> answers =
        yaml.at("options").items().stream()
            .map(
                option ->
                    new LessonBlock.Answer(
                        markdown(option.at("text")),
                        option.at("correct").truth(),
                        markdown(option.at("feedback"))))
            .toList();
    return new LessonBlock.Question(
        line, yaml.at("id").text(), markdown(yaml.at("question")), answers, yaml);
  }

  private LessonBlock workedExample(String body, int line) {
    String[] halves = body.split("\n", 2);
    if (!halves[0].startsWith(TITLE) || halves.length < 2 || halves[1].isBlank()) {
      throw new ContentFormatException(
          new Finding(
              file,
              line + 1,
              "a worked example begins with '" + halves[0] + "'",
              "'title: …' on the first line, then an empty line, then the example"));
    }
    return new LessonBlock.WorkedExample(
        line, halves[0].substring(TITLE.length()).strip(), MarkdownText.parse(halves[1], line + 1));
  }

  private static LessonBlock situation(YamlValue yaml, int line) {
    return new LessonBlock.Situation(
        line,
        yaml.at("id").text(),
        markdown(yaml.at("situation")),
        markdown(yaml.at("discussion")),
        yaml);
  }

  private static LessonBlock datedBox(YamlValue yaml, int line) {
    return new LessonBlock.DatedBox(
        line,
        yaml.at("title").text(),
        yaml.at("asOf").date(),
        yaml.at("reviewBy").date(),
        markdown(yaml.at("text")),
        yaml);
  }

  private static MarkdownText markdown(YamlValue value) {
    return MarkdownText.parse(value.text(), value.textLine() - 1);
  }
}
