package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * What pages weigh on the wire. Counted is more than a browser fetches: every font that a style
 * sheet names, whether or not its letters occur on the page.
 */
@SystemTest
class PageWeightST {

  private static final int PAGE = 15 * 1024;
  private static final int FIRST_VISIT = 350 * 1024;

  /**
   * Pictograms, style sheets, scripts and preloaded fonts of a page, fonts of a style sheet,
   * imports.
   */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:<use href=\"|<link[^>]*\\shref=\"|<script[^>]*\\ssrc=\"|\\burl\\(\"|\\bfrom \"|\\bimport \")([^\"#]+)");

  @Test
  void the_pages_of_every_day_are_light(TestedProduct product) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(product.account("trainee", "US"));
    visitor.post("/learn/enrol", Map.of("module", "F01"));
    for (String path :
        new String[] {"/home", "/catalogue", "/module/F01", "/lesson/F01/1", "/path"}) {
      Map<String, Integer> weights = firstVisit(product, visitor, path);
      System.out.printf(
          "%-14s page %6d bytes, first visit %7d bytes in %d answers%n",
          path, weights.get(path), total(weights), weights.size());

      assertThat(weights.get(path)).as("%s compressed", path).isLessThan(PAGE);
      assertThat(weights.keySet())
          .anyMatch(each -> each.endsWith(".css"))
          .anyMatch(each -> each.endsWith(".js"))
          .anyMatch(each -> each.endsWith(".woff2"));
      assertThat(total(weights)).as("first visit of %s: %s", path, weights).isLessThan(FIRST_VISIT);
    }
  }

  private static int total(Map<String, Integer> weights) {
    return weights.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Bytes on the wire of a page and of all that it loads, each once. */
  private static Map<String, Integer> firstVisit(
      TestedProduct product, PlainVisitor visitor, String page) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(page);
    while (!open.isEmpty()) {
      String path = open.remove();
      if (weights.containsKey(path)) {
        continue;
      }
      HttpResponse<byte[]> answer =
          product.bytes(
              product
                  .request(path)
                  .header("Accept-Encoding", "gzip")
                  .header("Cookie", visitor.cookieHeader())
                  .GET());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      weights.put(path, answer.body().length);
      if (!path.endsWith(".woff2") && !path.endsWith(".svg")) {
        Matcher loaded = LOADED.matcher(text(answer));
        while (loaded.find()) {
          open.add(URI.create(path).resolve(loaded.group(1)).getPath());
        }
      }
    }
    return weights;
  }

  private static String text(HttpResponse<byte[]> answer) {
    assertThat(answer.headers().firstValue("Content-Encoding"))
        .as("%s is compressed", answer.uri())
        .contains("gzip");
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
