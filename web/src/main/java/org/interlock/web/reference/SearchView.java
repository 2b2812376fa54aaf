package org.interlock.web.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlock.curriculum.SearchResult;
import org.interlock.curriculum.SearchService;
import org.omnifaces.cdi.Param;

/** What a search finds among all that the person may see: modules, lessons, terms. */
@Named
@RequestScoped
public class SearchView {

  private static final int MOST = 30;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 120;

  @Inject
  @Param(name = "q")
  private String words;

  @Inject private SearchService searches;

  private SearchResult result;

  @PostConstruct
  void load() {
    words = words == null ? "" : words.strip();
    if (words.length() > LONGEST) {
      words = words.substring(0, LONGEST);
    }
    if (words.length() >= SHORTEST) {
      result = searches.search(words, MOST);
    }
  }

  /** The words as they were searched. */
  public String getWords() {
    return words;
  }

  /** What was found; null where nothing was searched for. */
  public SearchResult getResult() {
    return result;
  }
}
