package org.interlock.curriculum;

import java.util.Locale;
import java.util.Set;
import org.interlock.content.ModuleLevel;

/**
 * What a reader of the catalogue asks for. Within a facet the chosen values widen the choice,
 * across facets they narrow it; an empty facet leaves it open.
 *
 * @param text words to find, or an empty text
 * @param levels stages of a career
 * @param areas codes of competency areas
 * @param hours lengths
 * @param languages languages of the lesson text
 * @param statuses how the reader stands towards the module
 * @param sort the order
 * @param locale the language in which titles are compared
 * @param page from 1
 * @param size rows on a page, 1 to {@value #MOST}
 */
public record CatalogueQuery(
    String text,
    Set<ModuleLevel> levels,
    Set<String> areas,
    Set<HoursBand> hours,
    Set<String> languages,
    Set<LearnerStatus> statuses,
    CatalogueSort sort,
    Locale locale,
    int page,
    int size) {

  /** Rows on a page where the reader chose nothing else. */
  public static final int PAGE_SIZE = 24;

  private static final int MOST = 100;

  public CatalogueQuery {
    text = text == null ? "" : text.strip();
    levels = Set.copyOf(levels);
    areas = Set.copyOf(areas);
    hours = Set.copyOf(hours);
    languages = Set.copyOf(languages);
    statuses = Set.copyOf(statuses);
    page = Math.max(1, page);
    size = Math.min(MOST, Math.max(1, size));
  }

  /** The catalogue in curriculum order, as much of it as one page holds. */
  public static CatalogueQuery everything(Locale locale) {
    return new CatalogueQuery(
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        CatalogueSort.CURRICULUM,
        locale,
        1,
        MOST);
  }
}
