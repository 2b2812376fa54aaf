package org.interlock.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlock.content.ContentFormatException;
import org.interlock.content.ExhibitContent;
import org.interlock.content.ExhibitData;

/** Reads the exhibits of a module, each with its CSV file. */
public final class ExhibitReader {

  private final ContentFiles files;
  private final String folder;

  /**
   * A reader for one module.
   *
   * @param folder the module's folder, ending in a slash
   */
  public ExhibitReader(ContentFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  public List<ExhibitContent> exhibits() {
    String file = folder + "exhibits.yaml";
    if (!files.has(file)) {
      return List.of();
    }
    return YamlValue.parse(file, files.text(file)).itemsAt("exhibits").stream()
        .map(this::exhibit)
        .toList();
  }

  private ExhibitContent exhibit(YamlValue yaml) {
    ExhibitData data = data(yaml.at("csv"));
    return new ExhibitContent(
        yaml.at("id").text(),
        ExhibitContent.Kind.valueOf(yaml.at("kind").text().toUpperCase(Locale.ROOT)),
        yaml.at("title").text(),
        text(yaml, "unit"),
        text(yaml, "category").orElse(data.columns().get(0)),
        yaml.textsAt("series"),
        yaml.textsAt("plans"),
        yaml.textsAt("sources"),
        text(yaml, "note"),
        yaml.at("asOf").date(),
        data);
  }

  private ExhibitData data(YamlValue csv) {
    String file = folder + "exhibits/" + csv.text();
    if (!files.has(file)) {
      throw new ContentFormatException(
          csv.finding("there is no file " + file, "a CSV file of the folder exhibits"));
    }
    List<CsvRows.Row> rows = CsvRows.parse(file, files.text(file));
    int width = rows.isEmpty() ? 0 : rows.get(0).cells().size();
    for (CsvRows.Row row : rows) {
      if (row.cells().size() != width) {
        throw new ContentFormatException(row.finding(file, width));
      }
    }
    if (rows.size() < 2) {
      throw new ContentFormatException(
          csv.finding(file + " has no rows", "a header row and at least one row"));
    }
    return new ExhibitData(
        rows.get(0).cells(), rows.stream().skip(1).map(CsvRows.Row::cells).toList());
  }

  private static Optional<String> text(YamlValue yaml, String key) {
    return yaml.find(key).map(YamlValue::text);
  }
}
