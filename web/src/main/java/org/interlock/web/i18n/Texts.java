package org.interlock.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text of the interface, by language and key.
 *
 * <p>Read once from the bundles of all areas. A key that a language lacks falls back to English; a
 * key that no language has is shown as itself, so that a page stays usable (the bundle test keeps
 * both from happening). Never holds texts of the curriculum: those carry their own languages.
 */
@ApplicationScoped
public class Texts {

  /** The languages the interface speaks, the first being the fallback. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("uk"));

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  /** Reads all bundles. */
  public Texts() {
    for (Locale language : LANGUAGES) {
      Map<String, String> texts = new HashMap<>();
      for (String area : areas()) {
        texts.putAll(bundle(area, language.getLanguage()));
      }
      byLanguage.put(language.getLanguage(), texts);
    }
  }

  /**
   * The text as written in the bundle.
   *
   * @param locale the reader's
   * @param key {@code area.name}
   */
  public String plain(Locale locale, String key) {
    String own = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
    if (own != null) {
      return own;
    }
    return byLanguage.get(LANGUAGES.get(0).getLanguage()).getOrDefault(key, key);
  }

  /** The text with its values put in; {@code {0}} is the first. */
  public String filled(Locale locale, String key, Object... values) {
    MessageFormat pattern =
        patterns.computeIfAbsent(
            locale.getLanguage() + ' ' + key, k -> new MessageFormat(plain(locale, key), locale));
    return ((MessageFormat) pattern.clone()).format(values);
  }

  /** The text for a number, by the plural rule of the language; {@code {0}} is the number. */
  public String counted(Locale locale, String key, long number, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = number;
    System.arraycopy(more, 0, values, 1, more.length);
    return filled(locale, key + '.' + PluralForm.of(locale, number).suffix(), values);
  }

  /** Whether some language has this key. */
  public boolean knows(String key) {
    return byLanguage.get(LANGUAGES.get(0).getLanguage()).containsKey(key);
  }

  static List<String> areas() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(resource("i18n/areas.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> bundle(String area, String language) {
    Properties properties = new Properties();
    try (InputStream stream = resource("i18n/" + area + "_" + language + ".properties")) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  private static InputStream resource(String name) {
    InputStream stream = Texts.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the text bundle " + name + " is missing from the archive");
    }
    return stream;
  }
}
