package org.interlock.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Model;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import org.interlock.recording.MyRecordsService;
import org.interlock.recording.RecordRow;
import org.omnifaces.cdi.ViewScoped;

/**
 * My records: everything recorded about me, newest first, and the statement behind each.
 *
 * <p>The stereotype is what the container finds the bean by: it looks for annotated classes only,
 * and does not know the scope of OmniFaces for an annotation that makes a bean.
 */
@Named
@Model
@ViewScoped
public class RecordsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient MyRecordsService records;

  private RecordPages pages;

  @PostConstruct
  void load() {
    pages = new RecordPages();
  }

  /** The records, read page by page. */
  public RecordPages getPages() {
    return pages;
  }

  /** Whether anything is recorded about the person yet. */
  public boolean isBegun() {
    return pages.count(Map.of()) > 0;
  }

  /**
   * Key of the sentence that tells a record: by its verb and, where the sentence differs, by what
   * it was done to. A verb of an outside tool is told in general words.
   */
  public String sentence(RecordRow row) {
    return Sentence.of(row).key();
  }

  /** The state in which the result of a record is shown: what is partly right is no failure. */
  public String kind(RecordRow row) {
    return Sentence.of(row).outcome(row).kind();
  }

  /** The icon of that state. */
  public String icon(RecordRow row) {
    return Sentence.of(row).outcome(row).icon();
  }

  /** The statement as the record store keeps it, indented for reading. */
  public String statement(UUID id) {
    StringWriter text = new StringWriter();
    try (JsonReader reader = Json.createReader(new StringReader(records.statement(id)));
        var writer =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
      writer.write(reader.readValue());
    }
    return text.toString().strip();
  }
}
