package org.interlock.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleLevel;
import org.interlock.curriculum.CatalogueQuery;
import org.interlock.curriculum.CatalogueResult;
import org.interlock.curriculum.CatalogueService;
import org.interlock.curriculum.CatalogueSort;
import org.interlock.curriculum.CompetencyService;
import org.interlock.curriculum.HoursBand;
import org.interlock.curriculum.LearnerStatus;
import org.interlock.web.shell.Reader;

/**
 * The catalogue: which modules serve me, and may I take them?
 *
 * <p>Everything chosen is in the address, so that a view can be kept, shared and come back to. A
 * value that no facet knows is left out.
 */
@Named
@RequestScoped
public class CatalogueView {

  @Inject private HttpServletRequest request;
  @Inject private Reader reader;
  @Inject private CatalogueService catalogue;
  @Inject private CompetencyService competencies;

  private CatalogueQuery query;
  private CatalogueResult result;
  private Map<String, LocalisedText> areaNames;

  @PostConstruct
  void load() {
    query =
        new CatalogueQuery(
            request.getParameter("q"),
            chosen("level", ModuleLevel.class),
            words("area"),
            chosen("hours", HoursBand.class),
            words("language"),
            chosen("status", LearnerStatus.class),
            chosen("sort", CatalogueSort.class).stream()
                .findFirst()
                .orElse(CatalogueSort.CURRICULUM),
            reader.getLocale(),
            page(),
            CatalogueQuery.PAGE_SIZE);
    result = catalogue.find(query);
    areaNames = competencies.areaNames();
  }

  /** What was asked for. */
  public CatalogueQuery getQuery() {
    return query;
  }

  /** What was found. */
  public CatalogueResult getResult() {
    return result;
  }

  /** Whether anything narrows the catalogue. */
  public boolean isNarrowed() {
    return !query.text().isEmpty()
        || !query.levels().isEmpty()
        || !query.areas().isEmpty()
        || !query.hours().isEmpty()
        || !query.languages().isEmpty()
        || !query.statuses().isEmpty();
  }

  /** The name of a competency area in the reader's language. */
  public String area(String code) {
    LocalisedText name = areaNames.get(code);
    return name == null ? code : name.in(reader.getLocale());
  }

  /** The name of a language in the reader's language. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(reader.getLocale());
  }

  private Set<String> words(String parameter) {
    String[] values = request.getParameterValues(parameter);
    return values == null ? Set.of() : new TreeSet<>(Arrays.asList(values));
  }

  private <E extends Enum<E>> Set<E> chosen(String parameter, Class<E> type) {
    Set<String> wished = words(parameter);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> wished.contains(value.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private int page() {
    String page = request.getParameter("page");
    return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }
}
