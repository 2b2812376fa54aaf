package org.interlock.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundles say the same things in every language, and the pages say nothing that is not in them.
 */
class BundleTest {

  private static final Pattern USED_KEY =
      Pattern.compile(
          "text\\['([\\w.-]+)'\\]|fmt\\.text\\('([\\w.-]+)'|fmt\\.message\\('([\\w.-]+)'");
  private static final Pattern COUNTED_KEY = Pattern.compile("fmt\\.count\\('([\\w.-]+)'");
  private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");
  private static final Set<String> SAME_IN_EVERY_LANGUAGE =
      Set.of(
          "format.date",
          "format.day",
          "format.dateTime",
          "format.time",
          "format.published",
          "format.publishedMonth");

  static Stream<String> areas() {
    return Texts.areas().stream();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void every_language_has_the_keys_of_english(String area) {
    Set<String> english = withoutPlurals(Texts.bundle(area, "en").keySet());
    for (String language : List.of("fr", "uk")) {
      assertThat(withoutPlurals(Texts.bundle(area, language).keySet()))
          .as("%s in %s", area, language)
          .isEqualTo(english);
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void a_counted_text_has_all_plural_forms_of_its_language(String area) {
    for (Locale locale : Texts.LANGUAGES) {
      Set<String> keys = Texts.bundle(area, locale.getLanguage()).keySet();
      Set<String> forms =
          Stream.of(0L, 1L, 2L, 5L, 11L, 21L, 22L)
              .map(number -> PluralForm.of(locale, number).suffix())
              .collect(Collectors.toSet());
      for (String key : keys) {
        Matcher plural = PLURAL.matcher(key);
        if (plural.find()) {
          String stem = key.substring(0, plural.start());
          assertThat(forms)
              .as("%s in %s", stem, locale)
              .allMatch(form -> keys.contains(stem + '.' + form));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void no_text_is_empty_or_left_in_english(String area) {
    Map<String, String> english = Texts.bundle(area, "en");
    Map<String, String> ukrainian = Texts.bundle(area, "uk");
    assertThat(english.values()).noneMatch(String::isBlank);
    assertThat(Texts.bundle(area, "fr").values()).noneMatch(String::isBlank);
    ukrainian.forEach(
        (key, text) -> {
          boolean words = text.replaceAll("\\{[^}]*}|Interlock", "").matches("(?s).*\\p{L}{3}.*");
          if (words && !SAME_IN_EVERY_LANGUAGE.contains(key)) {
            assertThat(text).as(key).matches("(?s).*\\p{IsCyrillic}.*");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("areas")
  void an_apostrophe_is_a_typographic_one_because_the_straight_one_quotes(String area) {
    for (Locale locale : Texts.LANGUAGES) {
      Texts.bundle(area, locale.getLanguage())
          .forEach(
              (key, text) -> {
                if (!SAME_IN_EVERY_LANGUAGE.contains(key)) {
                  assertThat(text).as("%s in %s", key, locale).doesNotContain("'");
                }
              });
    }
  }

  @Test
  void no_two_areas_claim_the_same_key() {
    Set<String> seen = new TreeSet<>();
    for (String area : Texts.areas()) {
      for (String key : Texts.bundle(area, "en").keySet()) {
        assertThat(seen.add(key)).as("%s is in two areas", key).isTrue();
      }
    }
  }

  @Test
  void every_key_that_a_page_uses_exists() throws IOException {
    Texts texts = new Texts();
    Set<String> missing = new TreeSet<>();
    for (Path page : Pages.all()) {
      String source = Files.readString(page);
      USED_KEY
          .matcher(source)
          .results()
          .map(
              found ->
                  Stream.of(found.group(1), found.group(2), found.group(3))
                      .filter(key -> key != null)
                      .findFirst()
                      .orElseThrow())
          .filter(key -> !key.endsWith("."))
          .filter(key -> !texts.knows(key))
          .forEach(key -> missing.add(page.getFileName() + ": " + key));
      COUNTED_KEY
          .matcher(source)
          .results()
          .map(found -> found.group(1))
          .filter(key -> !key.endsWith("."))
          .filter(key -> !texts.knows(key + ".one"))
          .forEach(key -> missing.add(page.getFileName() + ": " + key + ".one"));
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> withoutPlurals(Set<String> keys) {
    return keys.stream()
        .map(key -> PLURAL.matcher(key).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
