package org.interlock.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interlock.content.ContentFormatException;
import org.interlock.content.ExhibitContent;
import org.interlock.content.Finding;
import org.interlock.content.LessonHeading;
import org.interlock.content.LessonPart;
import org.interlock.content.SelfCheck;
import org.interlock.content.markup.Markup;

/** Draws one lesson, block by block, numbering what the reading position can point to. */
public final class LessonRenderer {

  private final String file;
  private final Map<String, ExhibitContent> exhibits;
  private final LessonLabels labels;
  private final ProseHtml prose;
  private final HeadingIds headingIds = new HeadingIds();
  private final List<LessonPart> parts = new ArrayList<>();
  private final List<LessonHeading> outline = new ArrayList<>();
  private final List<SelfCheck> selfChecks = new ArrayList<>();
  private int blocks;

  /**
   * A renderer for one lesson.
   *
   * @param file path of the lesson's file, for messages
   * @param language language of the module
   * @param exhibits the module's exhibits by id
   */
  public LessonRenderer(String file, Locale language, Map<String, ExhibitContent> exhibits) {
    this.file = file;
    this.exhibits = exhibits;
    this.labels = new LessonLabels(language);
    this.prose = new ProseHtml(labels, References.LINKED);
  }

  /**
   * Draws the lesson; to be called once.
   *
   * @throws ContentFormatException if the lesson draws an exhibit that the module does not have
   */
  public void render(LessonDocument document) {
    document.blocks().forEach(this::block);
  }

  public List<LessonPart> parts() {
    return parts;
  }

  public List<LessonHeading> outline() {
    return outline;
  }

  public List<SelfCheck> selfChecks() {
    return selfChecks;
  }

  private void block(LessonBlock block) {
    if (block instanceof LessonBlock.Title title) {
      heading(title);
      return;
    }
    blocks++;
    String id = "b" + blocks;
    if (block instanceof LessonBlock.Prose text) {
      parts.add(new LessonPart(id, LessonPart.Kind.TEXT, prose.block(text.node(), id)));
    } else if (block instanceof LessonBlock.Exhibit place) {
      ExhibitHtml html = new ExhibitHtml(labels);
      framed(id, LessonPart.Kind.EXHIBIT, html.draw(exhibit(place)));
    } else if (block instanceof LessonBlock.Question question) {
      SelfCheckHtml html = new SelfCheckHtml(labels, prose);
      SelfCheck check = html.read(question);
      selfChecks.add(check);
      framed(id, LessonPart.Kind.SELF_CHECK, html.draw(check));
    } else if (block instanceof LessonBlock.WorkedExample example) {
      framed(id, LessonPart.Kind.WORKED_EXAMPLE, boxes().workedExample(id, example));
    } else if (block instanceof LessonBlock.Situation situation) {
      framed(id, LessonPart.Kind.SITUATION, boxes().situation(situation));
    } else if (block instanceof LessonBlock.DatedBox box) {
      framed(id, LessonPart.Kind.DATED_BOX, boxes().datedBox(id, box));
    }
  }

  private void heading(LessonBlock.Title title) {
    String words = MarkdownText.plain(title.node());
    String id = headingIds.next(words);
    outline.add(new LessonHeading(id, title.level(), words));
    parts.add(new LessonPart(id, LessonPart.Kind.HEADING, prose.block(title.node(), id)));
  }

  private ExhibitContent exhibit(LessonBlock.Exhibit place) {
    ExhibitContent exhibit = exhibits.get(place.exhibit());
    if (exhibit == null) {
      throw new ContentFormatException(
          new Finding(
              file,
              place.line(),
              "exhibit '" + place.exhibit() + "' does not exist",
              "an exhibit of this module: " + String.join(", ", exhibits.keySet())));
    }
    return exhibit;
  }

  private BoxHtml boxes() {
    return new BoxHtml(labels, prose);
  }

  private void framed(String id, LessonPart.Kind kind, String html) {
    String frame =
        new Markup().open("div", "id", id, "class", "block").safe(html).close().toString();
    parts.add(new LessonPart(id, kind, frame));
  }
}
