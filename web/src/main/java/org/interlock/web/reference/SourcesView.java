package org.interlock.web.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.interlock.content.SourceEntry;
import org.interlock.curriculum.SourceRow;
import org.interlock.curriculum.SourceService;
import org.omnifaces.cdi.Param;

/**
 * The bibliography: every public document that the curriculum rests on, narrowed by words and by
 * how far it can be relied on.
 */
@Named
@RequestScoped
public class SourcesView {

  private static final int PAGE_SIZE = 40;

  @Inject
  @Param(name = "q")
  private String words;

  @Inject
  @Param(name = "grade")
  private String gradeName;

  @Inject
  @Param(name = "page")
  private Integer page;

  @Inject private SourceService sources;

  private List<SourceRow> found;
  private SourceEntry.Grade grade;

  @PostConstruct
  void load() {
    words = words == null ? "" : words.strip();
    grade =
        Arrays.stream(SourceEntry.Grade.values())
            .filter(each -> each.name().equalsIgnoreCase(gradeName))
            .findFirst()
            .orElse(null);
    found =
        sources.sources().stream()
            .filter(row -> grade == null || row.grade() == grade)
            .filter(this::contains)
            .toList();
    page = page == null ? 1 : Math.max(1, Math.min(page, getPages()));
  }

  /** The words looked for. */
  public String getWords() {
    return words;
  }

  /** The grade looked at; null for all. */
  public SourceEntry.Grade getGrade() {
    return grade;
  }

  /** The grades, the strongest first. */
  public SourceEntry.Grade[] getGrades() {
    return SourceEntry.Grade.values();
  }

  /** How many fit. */
  public int getCount() {
    return found.size();
  }

  /** The page shown, from 1. */
  public int getPage() {
    return page;
  }

  /** How many pages there are, at least 1. */
  public int getPages() {
    return Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /** The sources of this page, by code. */
  public List<SourceRow> getRows() {
    return found.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
  }

  private boolean contains(SourceRow row) {
    String wished = words.toLowerCase(Locale.ROOT);
    return row.code().equalsIgnoreCase(words)
        || row.title().toLowerCase(Locale.ROOT).contains(wished)
        || row.publisher().toLowerCase(Locale.ROOT).contains(wished);
  }
}
