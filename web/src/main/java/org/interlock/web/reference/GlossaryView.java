package org.interlock.web.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.interlock.curriculum.GlossaryRow;
import org.interlock.curriculum.GlossaryService;
import org.interlock.web.shell.Reader;

/** The glossary in the alphabet of the reader's language, under its initial letters. */
@Named
@RequestScoped
public class GlossaryView {

  @Inject private Reader reader;
  @Inject private GlossaryService glossary;

  private Map<String, List<GlossaryRow>> byLetter;

  @PostConstruct
  void load() {
    Locale locale = reader.getLocale();
    byLetter = new TreeMap<>(Collator.getInstance(locale));
    for (GlossaryRow term : glossary.terms()) {
      byLetter
          .computeIfAbsent(initial(term.term().in(locale), locale), letter -> new ArrayList<>())
          .add(term);
    }
  }

  /** The letters under which there are terms. */
  public List<String> getLetters() {
    return List.copyOf(byLetter.keySet());
  }

  /** The terms under a letter. */
  public List<GlossaryRow> under(String letter) {
    return byLetter.get(letter);
  }

  private static String initial(String term, Locale locale) {
    return term.substring(0, term.offsetByCodePoints(0, 1)).toUpperCase(locale);
  }
}
