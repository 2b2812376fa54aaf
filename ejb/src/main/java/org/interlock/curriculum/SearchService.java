package org.interlock.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.interlock.curriculum.domain.SearchWords;
import org.interlock.curriculum.internal.SearchRepository;
import org.interlock.people.Caller;
import org.interlock.people.Roles;

/**
 * Searches everything that the caller may see: modules in force with their lessons, and the
 * glossary.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchService {

  private static final int MOST = 100;

  @Inject private SearchRepository found;
  @Inject private Caller caller;

  /**
   * What contains each of the words, or words that begin with them.
   *
   * @param text as typed
   * @param limit hits at most, 1 to 100
   */
  public SearchResult search(String text, int limit) {
    SearchWords words = SearchWords.of(text == null ? "" : text);
    if (words.isEmpty()) {
      return new SearchResult(List.of(), List.of(), false);
    }
    int most = Math.min(MOST, Math.max(1, limit));
    List<SearchHit> hits = found.find(words, caller.nation(), most + 1);
    return new SearchResult(
        words.words(), hits.subList(0, Math.min(most, hits.size())), hits.size() > most);
  }
}
