package org.interlock.content.reading;

import java.util.List;
import java.util.Locale;
import org.interlock.content.ItemBody;
import org.interlock.content.ItemContent;
import org.interlock.content.ItemContent.Difficulty;
import org.interlock.content.ItemContent.Type;
import org.interlock.content.ItemFeedback;
import org.interlock.content.RichText;
import org.interlock.content.lesson.LessonLabels;
import org.interlock.content.lesson.ProseHtml;
import org.interlock.content.lesson.References;

/** Reads the item bank of a module. */
public final class ItemReader {

  private final ProseHtml prose;

  /** A reader for items written in one language. */
  public ItemReader(Locale language) {
    this.prose = new ProseHtml(new LessonLabels(language), References.PLAIN);
  }

  /** The items of one file. */
  public List<ItemContent> items(YamlValue file) {
    return file.items().stream().map(this::item).toList();
  }

  private ItemContent item(YamlValue yaml) {
    Type type = type(yaml.at("type").text());
    return new ItemContent(
        yaml.at("id").text(),
        type,
        yaml.at("competency").text(),
        yaml.at("level").integer(),
        Difficulty.valueOf(yaml.at("difficulty").text().toUpperCase(Locale.ROOT)),
        yaml.at("objective").text(),
        yaml.textsAt("sources"),
        text(yaml, "stem"),
        body(type, yaml),
        feedback(yaml),
        text(yaml, "rationale"),
        new ContentDigest().value(yaml).hex());
  }

  private static Type type(String word) {
    return switch (word) {
      case "singleChoice" -> Type.SINGLE_CHOICE;
      case "multipleChoice" -> Type.MULTIPLE_CHOICE;
      default -> Type.valueOf(word.toUpperCase(Locale.ROOT));
    };
  }

  private ItemBody body(Type type, YamlValue yaml) {
    return switch (type) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE ->
          new ItemBody.Choice(yaml.at("options").items().stream().map(this::option).toList());
      case ORDERING ->
          new ItemBody.Ordering(yaml.at("steps").items().stream().map(this::step).toList());
      case MATCHING ->
          new ItemBody.Matching(
              yaml.at("pairs").items().stream().map(this::pair).toList(),
              yaml.itemsAt("distractors").stream().map(this::distractor).toList());
      case NUMERIC -> numeric(yaml);
    };
  }

  private ItemBody.Option option(YamlValue yaml) {
    return new ItemBody.Option(
        yaml.at("id").text(),
        text(yaml, "text"),
        yaml.at("correct").truth(),
        text(yaml, "feedback"));
  }

  private ItemBody.Step step(YamlValue yaml) {
    return new ItemBody.Step(yaml.at("id").text(), text(yaml, "text"), text(yaml, "feedback"));
  }

  private ItemBody.Pair pair(YamlValue yaml) {
    return new ItemBody.Pair(
        yaml.at("id").text(), text(yaml, "left"), text(yaml, "right"), text(yaml, "feedback"));
  }

  private ItemBody.Distractor distractor(YamlValue yaml) {
    return new ItemBody.Distractor(
        yaml.at("id").text(), text(yaml, "right"), text(yaml, "feedback"));
  }

  private ItemBody.Numeric numeric(YamlValue yaml) {
    YamlValue feedback = yaml.at("feedback");
    return new ItemBody.Numeric(
        yaml.at("answer").decimal(),
        yaml.at("tolerance").decimal(),
        yaml.at("unit").text(),
        text(feedback, "correct"),
        text(feedback, "low"),
        text(feedback, "high"));
  }

  private ItemFeedback feedback(YamlValue yaml) {
    return new ItemFeedback(
        yaml.find("feedback").flatMap(f -> f.find("correct")).map(this::text),
        yaml.find("feedback").flatMap(f -> f.find("incorrect")).map(this::text));
  }

  private RichText text(YamlValue yaml, String key) {
    return text(yaml.at(key));
  }

  private RichText text(YamlValue value) {
    return prose.richText(value.text());
  }
}
