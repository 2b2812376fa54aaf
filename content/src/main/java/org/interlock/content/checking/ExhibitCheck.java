package org.interlock.content.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlock.content.ContentFormatException;
import org.interlock.content.chart.PartialDate;
import org.interlock.content.lesson.LessonBlock;
import org.interlock.content.reading.CsvRows;
import org.interlock.content.reading.YamlValue;

/** Exhibits can be drawn from their CSV files, rest on known sources and are drawn by a lesson. */
final class ExhibitCheck implements Check {

  private KnownIds known;
  private Findings findings;

  @Override
  public void check(Corpus corpus, KnownIds knownIds, Findings allFindings) {
    this.known = knownIds;
    this.findings = allFindings;
    for (ModuleFolder folder : corpus.modules().values()) {
      Set<String> used = new HashSet<>();
      for (YamlValue exhibit : folder.exhibits()) {
        used.add(folder.path() + "exhibits/" + exhibit.at("csv").text());
        exhibit(exhibit, folder);
      }
      if (folder.isWhole()) {
        unused(folder, used);
      }
    }
  }

  private void unused(ModuleFolder folder, Set<String> used) {
    folder.files().list(folder.path() + "exhibits/").stream()
        .filter(file -> !used.contains(file))
        .forEach(file -> findings.add(file, 1, "no exhibit uses this file", "an exhibit for it"));
    Set<String> drawn = new HashSet<>();
    for (LessonFile lesson : folder.lessons()) {
      lesson.document().blocks(LessonBlock.Exhibit.class).forEach(e -> drawn.add(e.exhibit()));
    }
    folder.exhibits().stream()
        .map(exhibit -> exhibit.at("id"))
        .filter(id -> !drawn.contains(id.text()))
        .forEach(
            id -> findings.add(id, "no lesson draws exhibit '" + id.text() + "'", "a lesson to"));
  }

  private void exhibit(YamlValue exhibit, ModuleFolder folder) {
    List<String> series = exhibit.textsAt("series");
    exhibit.itemsAt("plans").stream()
        .filter(plan -> !series.contains(plan.text()))
        .forEach(
            plan ->
                findings.add(
                    plan,
                    "plan '" + plan.text() + "' is not among the series",
                    "one of " + String.join(", ", series)));
    YamlValue csv = exhibit.at("csv");
    String file = folder.path() + "exhibits/" + csv.text();
    if (!folder.files().has(file)) {
      findings.add(csv, "file '" + file + "' does not exist", "a CSV file of the folder exhibits");
      return;
    }
    try {
      List<CsvRows.Row> rows = CsvRows.parse(file, folder.files().text(file));
      if (rows.size() < 2) {
        findings.add(file, 1, "there are no rows", "a header row and at least one row");
      } else if (hasColumns(exhibit, file, rows.get(0).cells()) && isEven(file, rows)) {
        cells(exhibit, new CsvTable(file, rows));
      }
    } catch (ContentFormatException e) {
      findings.add(e.finding());
    }
  }

  private boolean hasColumns(YamlValue exhibit, String file, List<String> columns) {
    List<String> needed = new ArrayList<>(List.of("source"));
    if (exhibit.at("kind").text().equals("timeline")) {
      needed.addAll(List.of("date", "label"));
    }
    exhibit.find("category").ifPresent(category -> needed.add(category.text()));
    needed.addAll(exhibit.textsAt("series"));
    needed.removeAll(columns);
    needed.forEach(
        column ->
            findings.add(
                file,
                1,
                "column '" + column + "' is missing",
                "it among the columns " + String.join(", ", columns)));
    if (columns.contains("")) {
      findings.add(file, 1, "a column without name", "a name for each column");
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      findings.add(file, 1, "two columns have one name", "a name of its own for each column");
    }
    return needed.isEmpty();
  }

  private boolean isEven(String file, List<CsvRows.Row> rows) {
    int width = rows.get(0).cells().size();
    List<CsvRows.Row> uneven = rows.stream().filter(r -> r.cells().size() != width).toList();
    uneven.forEach(row -> findings.add(row.finding(file, width)));
    return uneven.isEmpty();
  }

  private void cells(YamlValue exhibit, CsvTable table) {
    String kind = exhibit.at("kind").text();
    if (kind.equals("bar") || kind.equals("line")) {
      exhibit.textsAt("series").forEach(column -> table.each(column, this::isFigure));
    }
    if (kind.equals("timeline")) {
      table.each("date", this::isDate);
      inOrder(table);
    }
    Set<String> listed = Set.copyOf(exhibit.textsAt("sources"));
    table.each(
        "source",
        cell -> {
          for (String id : cell.text().split("[;\\s]+")) {
            if (!known.sources().contains(id) || !listed.contains(id)) {
              cell.wrong(
                  findings,
                  known.sources().contains(id)
                      ? "source '" + id + "' is not listed by the exhibit"
                      : "source '" + id + "' does not exist",
                  "one of the exhibit's sources: " + String.join(", ", listed));
            }
          }
        });
  }

  private void isFigure(CsvTable.Cell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    try {
      new BigDecimal(cell.text());
    } catch (NumberFormatException e) {
      cell.wrong(
          findings,
          "'" + cell.text() + "' in column '" + cell.column() + "'",
          "a number such as 1250.5, or nothing where none is known");
    }
  }

  private void isDate(CsvTable.Cell cell) {
    if (PartialDate.parse(cell.text()).isEmpty()) {
      cell.wrong(
          findings,
          "'" + cell.text() + "' in column 'date'",
          "a date such as 2024, 2024-03 or 2024-03-05");
    }
  }

  private void inOrder(CsvTable table) {
    List<LocalDate> earlier = new ArrayList<>();
    table.each(
        "date",
        cell -> {
          Optional<LocalDate> day = PartialDate.parse(cell.text()).map(PartialDate::start);
          if (day.isPresent() && earlier.stream().anyMatch(e -> e.isAfter(day.get()))) {
            cell.wrong(
                findings, "'" + cell.text() + "' comes after a later date", "the oldest first");
          }
          day.ifPresent(earlier::add);
        });
  }
}
