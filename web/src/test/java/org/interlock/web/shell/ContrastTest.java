package org.interlock.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text is readable in light and dark: contrast as WCAG 2.2 computes it (1.4.3 text 4.5:1, 1.4.11
 * controls 3:1).
 */
class ContrastTest {

  private static final Path STYLES = Path.of("src/main/webapp/resources/interlock/css");
  private static final Pattern BLOCK = Pattern.compile("(:root[^{]*)\\{([^{}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6});");
  private static final double TEXT = 4.5;
  private static final double CONTROL = 3.0;

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "system"})
  void text_colours_are_readable_on_every_ground(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String ground : List.of("paper", "surface", "surface-2")) {
      for (String text :
          List.of("ink", "muted", "primary", "primary-strong", "award", "success", "danger")) {
        assertContrast(theme, colours, text, ground, TEXT);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "system"})
  void text_is_readable_on_soft_grounds(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String state : List.of("primary", "award", "success", "danger")) {
      assertContrast(theme, colours, state, state + "-soft", TEXT);
      assertContrast(theme, colours, "ink", state + "-soft", TEXT);
    }
    assertContrast(theme, colours, "muted", "primary-soft", TEXT);
    assertContrast(theme, colours, "on-primary", "primary", TEXT);
    assertContrast(theme, colours, "on-primary", "primary-strong", TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "system"})
  void borders_of_controls_and_marks_of_charts_can_be_seen(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String ground : List.of("paper", "surface")) {
      for (String mark : List.of("line", "primary", "chart-1", "chart-2", "chart-3", "chart-4")) {
        assertContrast(theme, colours, mark, ground, CONTROL);
      }
    }
  }

  @Test
  void the_dark_of_the_device_is_the_chosen_dark() throws IOException {
    assertThat(colours("system")).isEqualTo(colours("dark"));
  }

  @Test
  void colours_are_written_in_the_tokens_only() throws IOException {
    try (Stream<Path> files = Files.list(STYLES)) {
      for (Path file : files.filter(each -> !each.endsWith("tokens.css")).toList()) {
        String screen = Files.readString(file).replaceAll("(?s)@media print \\{.*?\\n}", "");
        assertThat(screen).as(file.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
      }
    }
  }

  private static void assertContrast(
      String theme, Map<String, String> colours, String front, String back, double least) {
    assertThat(contrast(colours.get(front), colours.get(back)))
        .as("%s on %s in %s", front, back, theme)
        .isGreaterThanOrEqualTo(least);
  }

  /** The tokens of a theme over those of light. */
  private static Map<String, String> colours(String theme) throws IOException {
    Map<String, String> colours = new HashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(STYLES.resolve("tokens.css")));
    while (block.find()) {
      String selector = block.group(1).strip();
      if (selector.equals(":root") || selector.contains("\"" + theme + "\"")) {
        Matcher colour = COLOUR.matcher(block.group(2));
        while (colour.find()) {
          colours.put(colour.group(1), colour.group(2));
        }
      }
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  }

  private static double part(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
