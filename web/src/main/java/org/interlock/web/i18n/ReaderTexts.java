package org.interlock.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interlock.web.shell.Reader;

/**
 * The fixed texts in the language of who reads this page, as {@code #{text['area.key']}}.
 *
 * <p>A text with values is asked from {@link Formats#text}. Cannot be listed: it answers single
 * keys only.
 */
@Named("text")
@RequestScoped
public class ReaderTexts extends AbstractMap<String, String> {

  private Texts texts;
  private Locale locale;

  /** For the container. */
  protected ReaderTexts() {}

  /** Fixes the language for this request. */
  @Inject
  public ReaderTexts(Texts texts, Reader reader) {
    this.texts = texts;
    this.locale = reader.getLocale();
  }

  @Override
  public String get(Object key) {
    return texts.plain(locale, String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return texts.knows(String.valueOf(key));
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("texts are asked one by one");
  }
}
