package org.interlock.curriculum.domain;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.CatalogueFacets;
import org.interlock.curriculum.CatalogueQuery;
import org.interlock.curriculum.CatalogueResult;
import org.interlock.curriculum.Facet;
import org.interlock.curriculum.HoursBand;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.curriculum.ModuleDetail;

/**
 * How the catalogue chooses, counts and sorts. A curriculum has some dozens of modules, so that
 * everything the reader may see is at hand and each count is exact.
 */
public final class CatalogueSelection {

  private final CatalogueQuery query;
  private final List<CatalogueEntry> matching = new ArrayList<>();
  private final Map<CatalogueEntry, Integer> scores = new HashMap<>();

  /**
   * @param all every module that the reader may see
   */
  public CatalogueSelection(CatalogueQuery query, Collection<CatalogueEntry> all) {
    this.query = query;
    SearchWords words = SearchWords.of(query.text());
    for (CatalogueEntry entry : all) {
      int score = words.isEmpty() ? 1 : entry.score(words);
      if (score > 0) {
        matching.add(entry);
        scores.put(entry, score);
      }
    }
  }

  /** The page that was asked for; the last one where there are fewer. */
  public CatalogueResult result() {
    List<CatalogueEntry> chosen =
        matching.stream().filter(narrowedBy(Aspect.values())).sorted(order()).toList();
    int pages = Math.max(1, (chosen.size() + query.size() - 1) / query.size());
    int page = Math.min(query.page(), pages);
    return new CatalogueResult(
        chosen.stream()
            .skip((long) (page - 1) * query.size())
            .limit(query.size())
            .map(CatalogueEntry::row)
            .toList(),
        facets(),
        chosen.size(),
        page,
        pages);
  }

  private CatalogueFacets facets() {
    Set<String> areas = new TreeSet<>(query.areas());
    Set<String> languages = new TreeSet<>(query.languages());
    for (CatalogueEntry entry : matching) {
      areas.addAll(entry.areas());
      languages.add(entry.module().language());
    }
    return new CatalogueFacets(
        facet(Aspect.LEVEL, List.of(ModuleLevel.values()), query.levels()),
        facet(Aspect.AREA, areas, query.areas()),
        facet(Aspect.HOURS, List.of(HoursBand.values()), query.hours()),
        facet(Aspect.LANGUAGE, languages, query.languages()),
        facet(Aspect.STATUS, List.of(LearnerStatus.values()), query.statuses()));
  }

  private <T> List<Facet<T>> facet(Aspect aspect, Collection<T> values, Set<T> chosen) {
    Predicate<CatalogueEntry> besides =
        narrowedBy(
            Arrays.stream(Aspect.values()).filter(each -> each != aspect).toArray(Aspect[]::new));
    List<CatalogueEntry> rest = matching.stream().filter(besides).toList();
    return values.stream()
        .map(
            value ->
                new Facet<>(
                    value,
                    rest.stream().filter(entry -> aspect.of(entry).contains(value)).count(),
                    chosen.contains(value)))
        .toList();
  }

  private Predicate<CatalogueEntry> narrowedBy(Aspect... aspects) {
    return entry -> Arrays.stream(aspects).allMatch(aspect -> aspect.admits(query, entry));
  }

  private Comparator<CatalogueEntry> order() {
    Comparator<CatalogueEntry> curriculum =
        Comparator.comparing(CatalogueEntry::module, ModuleDetail.CURRICULUM_ORDER);
    return switch (query.sort()) {
      case CURRICULUM -> curriculum;
      case TITLE ->
          Comparator.comparing(
              (CatalogueEntry entry) -> entry.title(query.locale()),
              Collator.getInstance(query.locale()));
      case SHORTEST ->
          Comparator.comparingInt((CatalogueEntry entry) -> entry.module().minutes())
              .thenComparing(curriculum);
      case RELEVANCE ->
          Comparator.comparing((CatalogueEntry entry) -> -scores.get(entry))
              .thenComparing(curriculum);
    };
  }

  /** A way in which modules differ, and what of it the reader chose. */
  private enum Aspect {
    LEVEL(entry -> Set.of(entry.module().level()), CatalogueQuery::levels),
    AREA(CatalogueEntry::areas, CatalogueQuery::areas),
    HOURS(entry -> Set.of(entry.hours()), CatalogueQuery::hours),
    LANGUAGE(entry -> Set.of(entry.module().language()), CatalogueQuery::languages),
    STATUS(entry -> Set.of(entry.status()), CatalogueQuery::statuses);

    private final Function<CatalogueEntry, Set<?>> values;
    private final Function<CatalogueQuery, Set<?>> chosen;

    Aspect(Function<CatalogueEntry, Set<?>> values, Function<CatalogueQuery, Set<?>> chosen) {
      this.values = values;
      this.chosen = chosen;
    }

    Set<?> of(CatalogueEntry entry) {
      return values.apply(entry);
    }

    boolean admits(CatalogueQuery query, CatalogueEntry entry) {
      Set<?> wanted = chosen.apply(query);
      return wanted.isEmpty() || of(entry).stream().anyMatch(wanted::contains);
    }
  }
}
