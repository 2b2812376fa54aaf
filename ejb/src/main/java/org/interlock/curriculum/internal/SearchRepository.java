package org.interlock.curriculum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlock.content.LocalisedText;
import org.interlock.curriculum.SearchHit;
import org.interlock.curriculum.domain.SearchWords;
import org.interlock.curriculum.domain.Snippet;
import org.interlock.people.ReleasabilityGate;

/**
 * Finds modules, lessons and terms with one query: the full-text indexes for words of three letters
 * and more, which is what they hold, and a look at the text for shorter ones ({@code EU}). The gate
 * stands in each of its parts.
 */
@ApplicationScoped
public class SearchRepository {

  private static final int INDEXED = 3;

  /**
   * Words that the index leaves out, however long (INNODB_FT_DEFAULT_STOPWORD of the database);
   * asked of it they would find nothing.
   */
  private static final Set<String> NOT_INDEXED =
      Set.of(
          "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what",
          "when", "where", "who", "will", "with", "www");

  private static final int SNIPPET = 200;
  private static final int BEFORE = 60;

  private static final String MODULE_TEXT =
      "v.title_en, v.title_fr, v.title_uk, v.summary_en, v.summary_fr, v.summary_uk";
  private static final String TERM_TEXT =
      "t.term_en, t.term_fr, t.term_uk, t.definition_en, t.definition_fr, t.definition_uk";

  @PersistenceContext private EntityManager entities;
  @Inject private ReleasabilityGate gate;

  /**
   * What the nation may see and each word stands in, best first.
   *
   * @param words at least one
   * @param most hits at most
   */
  public List<SearchHit> find(SearchWords words, String nation, int most) {
    Search search = new Search(words);
    String sql =
        """
        select 'MODULE' kind, m.code module_code, 0 lesson, m.code code, '' language,
               v.title_en en, v.title_fr fr, v.title_uk uk,
               v.summary_en text_en, v.summary_fr text_fr, v.summary_uk text_uk,
               1 place, 2 + %s score
          from module m join module_version v on v.id = m.current_version_id
         where m.retired_at is null and %s and %s
        union all
        select 'LESSON', m.code, l.number, l.code, v.language, l.title, l.title, l.title,
               substring(l.plain_text, greatest(1, locate(:first, l.plain_text) - %d), 300), '', '',
               locate(:first, l.plain_text), %s
          from lesson l join module m on m.current_version_id = l.module_version_id
               join module_version v on v.id = m.current_version_id
         where m.retired_at is null and %s and %s and %s
        union all
        select 'TERM', '', 0, t.code, '', t.term_en, t.term_fr, t.term_uk,
               t.definition_en, t.definition_fr, t.definition_uk, 1, 1 + %s
          from glossary_term t
         where %s and %s
         order by score desc, kind, code"""
            .formatted(
                search.score("v.title_en, v.title_fr, v.title_uk", MODULE_TEXT),
                search.condition(MODULE_TEXT),
                gate.sql("m.label_id"),
                BEFORE,
                search.score("l.title", "l.title, l.plain_text"),
                search.condition("l.title, l.plain_text"),
                gate.sql("m.label_id"),
                gate.sql("l.label_id"),
                search.score("t.term_en, t.term_fr, t.term_uk", TERM_TEXT),
                search.condition(TERM_TEXT),
                gate.sql("t.label_id"));
    Query query =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("first", words.words().get(0))
            .setParameter(ReleasabilityGate.VIEWER, nation)
            .setMaxResults(most);
    search.bind(query);
    return rows(query).stream().map(SearchRepository::hit).toList();
  }

  private static boolean isIndexed(String word) {
    return word.length() >= INDEXED && !NOT_INDEXED.contains(word);
  }

  @SuppressWarnings("unchecked") // the query was made for this type
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  private static SearchHit hit(Tuple row) {
    SearchHit.Kind kind = SearchHit.Kind.valueOf(row.get("kind", String.class));
    boolean lesson = kind == SearchHit.Kind.LESSON;
    Number place = row.get("place", Number.class);
    Snippet.Start start =
        lesson && place.intValue() > BEFORE + 1
            ? Snippet.Start.INSIDE
            : Snippet.Start.AT_THE_BEGINNING;
    String en = Snippet.of(row.get("text_en", String.class), start, SNIPPET);
    return new SearchHit(
        kind,
        kind == SearchHit.Kind.TERM ? null : row.get("module_code", String.class),
        lesson ? row.get("lesson", Number.class).intValue() : null,
        row.get("code", String.class),
        lesson ? row.get("language", String.class) : null,
        new LocalisedText(
            row.get("en", String.class), row.get("fr", String.class), row.get("uk", String.class)),
        new LocalisedText(
            en,
            lesson ? en : Snippet.of(row.get("text_fr", String.class), start, SNIPPET),
            lesson ? en : Snippet.of(row.get("text_uk", String.class), start, SNIPPET)));
  }

  /** The words as conditions: those that the index holds, and those too short for it. */
  private static final class Search {

    private final String indexed;
    private final List<String> brief;

    Search(SearchWords words) {
      this.indexed =
          words.words().stream()
              .filter(SearchRepository::isIndexed)
              .map(word -> "+" + word + "*")
              .collect(Collectors.joining(" "));
      this.brief = words.words().stream().filter(word -> !isIndexed(word)).toList();
    }

    String condition(String columns) {
      StringBuilder all = new StringBuilder("1 = 1");
      if (!indexed.isEmpty()) {
        all.append(" and ").append(match(columns));
      }
      for (int i = 0; i < brief.size(); i++) {
        all.append(" and concat_ws(' ', ").append(columns).append(") regexp :brief").append(i);
      }
      return all.toString();
    }

    String score(String title, String columns) {
      return indexed.isEmpty() ? "0" : "3 * " + match(title) + " + " + match(columns);
    }

    void bind(Query query) {
      if (!indexed.isEmpty()) {
        query.setParameter("indexed", indexed);
      }
      for (int i = 0; i < brief.size(); i++) {
        query.setParameter("brief" + i, "(?i)\\b" + brief.get(i));
      }
    }

    private static String match(String columns) {
      return "match (" + columns + ") against (:indexed in boolean mode)";
    }
  }
}
