package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interlock.content.ContentLibrary;
import org.interlock.content.LessonContent;
import org.interlock.content.LocalisedText;
import org.interlock.content.ModuleContent;
import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every door of the web, tried by those for whom what lies behind it is not there: people of
 * another nation, and other people. Norway shares the annex D01 with Poland, its last lesson with
 * nobody. The Norwegian reader always goes first, so that every fragment a page remembers is there.
 */
@SystemTest
class ReleaseDoorsST {

  private static final ModuleContent ANNEX =
      ContentLibrary.shippedWithDemo().module("D01").orElseThrow();
  private static final LessonContent LAST = ANNEX.lessons().get(ANNEX.lessons().size() - 1);
  private static final String WITHHELD_LESSON = "/lesson/D01/" + LAST.number();
  private static final List<String> OPEN =
      List.of(
          "/home",
          "/catalogue",
          "/catalogue?level=foundation&sort=title",
          "/path",
          "/records",
          "/profile",
          "/glossary",
          "/sources",
          "/help",
          "/api/session");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "uk"})
  void a_lesson_that_stays_at_home_is_not_there_for_the_nation_that_has_its_module(
      String language, TestedProduct product) {
    PlainVisitor norwegian = reader(product, "trainee", "NO", language);
    PlainVisitor polish = reader(product, "mentor", "PL", language);
    List<String> marks = List.of(LAST.title(), LAST.id(), WITHHELD_LESSON, opening(LAST));
    List<String> doors = doors(List.of(LAST.title()));
    try {
      assertThat(shown(norwegian, doors, marks)).as("shown at home").containsAll(marks);

      assertThat(shown(polish, doors, marks)).isEmpty();
      assertThat(polish.get("/module/D01").body()).contains(ANNEX.lessons().get(0).title());
      assertThat(polish.get(WITHHELD_LESSON).statusCode()).isEqualTo(404);
      Map<String, String> read = registration(polish);
      read.put("lesson", Integer.toString(LAST.number()));
      assertThat(polish.post("/learn/read", read).statusCode()).isEqualTo(404);
      String api = "/api/enrolments/" + read.get("registration") + "/lessons/" + LAST.number();
      assertThat(polish.post(api + "/read", Map.of()).statusCode()).isEqualTo(404);
      assertThat(json(polish, "POST", api + "/position", "{\"block\":\"b1\"}")).isEqualTo(404);
    } finally {
      leave(norwegian);
      leave(polish);
    }
  }

  @Test
  void a_module_is_not_there_for_the_other_nations(TestedProduct product) {
    PlainVisitor norwegian = reader(product, "trainee", "NO", "en");
    List<String> marks = new ArrayList<>(List.of("/module/D01", "/lesson/D01", ">D01<"));
    marks.addAll(texts(ANNEX.title()));
    ANNEX.objectives().forEach(objective -> marks.add(objective.text().en()));
    ANNEX.lessons().forEach(lesson -> marks.addAll(List.of(lesson.title(), opening(lesson))));
    List<String> doors =
        doors(
            Stream.of(List.of(LAST.title()), texts(ANNEX.title())).flatMap(List::stream).toList());
    try {
      assertThat(shown(norwegian, doors, marks)).contains("/module/D01", ANNEX.title().en());

      List<Account> others =
          product.accounts().stream()
              .filter(account -> !ANNEX.releasableTo().contains(account.nation()))
              .toList();
      assertThat(others).extracting(Account::nation).contains("US", "UA", "FR");
      for (Account other : others) {
        PlainVisitor visitor = signedIn(product, other);
        assertThat(shown(visitor, doors, marks)).as(other.username()).isEmpty();
        for (String door : List.of("/module/D01", "/lesson/D01/1", WITHHELD_LESSON)) {
          assertThat(visitor.get(door).statusCode()).as(other.username() + door).isEqualTo(404);
        }
        Map<String, String> form = Map.of("module", "D01");
        assertThat(visitor.post("/learn/enrol", form).statusCode()).isEqualTo(404);
      }
    } finally {
      leave(norwegian);
    }
  }

  @Test
  void the_record_store_opens_to_nobody_who_is_merely_signed_in(TestedProduct product) {
    for (Account person : product.accounts()) {
      PlainVisitor visitor = signedIn(product, person);
      for (String door : List.of("/xapi/statements", "/xapi/statements?limit=1", "/xapi/x")) {
        assertThat(visitor.get(door).statusCode()).as(person.username() + door).isEqualTo(401);
      }
    }
  }

  /** One request, and what it answers to whom it belongs. */
  private record Knock(String method, String path, String body, int toOwner) {

    int by(PlainVisitor visitor) {
      return switch (method) {
        case "GET" -> visitor.get(path).statusCode();
        case "FORM" -> visitor.post(path, fields(body)).statusCode();
        default -> json(visitor, method, path, body);
      };
    }

    private static Map<String, String> fields(String body) {
      Map<String, String> fields = new HashMap<>();
      Arrays.stream(body.split("&"))
          .map(pair -> pair.split("=", 2))
          .forEach(pair -> fields.put(pair[0], pair[1]));
      return fields;
    }
  }

  @Test
  void what_belongs_to_a_person_is_there_for_nobody_else(TestedProduct product) {
    PlainVisitor owner = reader(product, "mentor", "PL", "en");
    String registration = registration(owner).get("registration");
    String attempt = attempt(owner, registration);
    String api = "/api/attempts/" + attempt;
    String lesson = "/api/enrolments/" + registration + "/lessons/1";
    String form = "module=D01&lesson=1&registration=" + registration;
    List<Knock> knocks =
        List.of(
            new Knock("GET", "/attempt/" + attempt, "", 200),
            new Knock("GET", "/result/" + attempt, "", 302),
            new Knock("GET", api, "", 200),
            new Knock("PUT", api + "/slots/1/steps/" + UUID.randomUUID(), "{\"values\":[]}", 200),
            new Knock("POST", lesson + "/position", "{\"block\":\"b1\"}", 204),
            new Knock("POST", lesson + "/read", "{}", 204),
            new Knock("FORM", "/learn/read", form, 303),
            new Knock("FORM", "/learn/attempt", form, 303),
            new Knock("POST", api + "/submission", "{}", 200),
            new Knock("GET", "/result/" + attempt, "", 200),
            new Knock("FORM", "/learn/withdraw", form, 303),
            new Knock("FORM", "/learn/resume", form, 303),
            new Knock("FORM", "/learn/withdraw", form, 303));
    String before = withoutTime(owner.get(api).body());
    for (Account other : product.accounts()) {
      PlainVisitor stranger = signedIn(product, other);
      if (!other.nation().equals("PL")) {
        for (Knock knock : knocks) {
          assertThat(knock.by(stranger)).as(other.username() + " " + knock).isEqualTo(404);
        }
      }
    }

    assertThat(withoutTime(owner.get(api).body())).as("unharmed").isEqualTo(before);
    for (Knock knock : knocks) {
      assertThat(knock.by(owner)).as("a door of its owner: " + knock).isEqualTo(knock.toOwner());
    }
  }

  /** Somebody who reads the annex in that language, as far as both nations have it. */
  private static PlainVisitor reader(
      TestedProduct product, String role, String nation, String language) {
    PlainVisitor visitor = signedIn(product, product.account(role, nation));
    speak(visitor, language);
    visitor.post("/learn/enrol", Map.of("module", "D01"));
    Map<String, String> form = registration(visitor);
    for (LessonContent lesson : ANNEX.lessons()) {
      if (lesson.releasableTo().isEmpty()) {
        visitor.get("/lesson/D01/" + lesson.number());
        form.put("lesson", Integer.toString(lesson.number()));
        assertThat(visitor.post("/learn/read", form).statusCode()).isEqualTo(303);
      }
    }
    return visitor;
  }

  /** Puts things back as other tests expect them: in English, and with the annex left. */
  private static void leave(PlainVisitor visitor) {
    visitor.post("/learn/withdraw", registration(visitor));
    speak(visitor, "en");
  }

  private static void speak(PlainVisitor visitor, String language) {
    visitor.post("/preferences", Map.of("language", language, "back", "/home"));
    assertThat(visitor.get("/home").body()).contains("<html lang=\"" + language + "\"");
  }

  private static PlainVisitor signedIn(TestedProduct product, Account account) {
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(account);
    assertThat(visitor.get("/home").statusCode()).as(account.username()).isEqualTo(200);
    return visitor;
  }

  private static Map<String, String> registration(PlainVisitor visitor) {
    Map<String, String> form = PlainVisitor.hidden(visitor.get("/module/D01").body());
    Map<String, String> fields = new HashMap<>(Map.of("module", "D01"));
    fields.put("registration", form.get("registration"));
    return fields;
  }

  private static String attempt(PlainVisitor visitor, String registration) {
    HttpResponse<String> started =
        visitor.post("/learn/attempt", Map.of("module", "D01", "registration", registration));
    String address = started.headers().firstValue("Location").orElse("");
    assertThat(address).startsWith("/attempt/");
    return address.substring("/attempt/".length());
  }

  /** Every address at which something of the annex might be shown; each word is searched for. */
  private static List<String> doors(List<String> titles) {
    Set<String> doors = new LinkedHashSet<>(OPEN);
    doors.add("/module/D01");
    ANNEX.lessons().forEach(lesson -> doors.add("/lesson/D01/" + lesson.number()));
    Matcher word = Pattern.compile("\\p{L}{3,}").matcher(String.join(" ", titles));
    while (word.find()) {
      String asked = URLEncoder.encode(word.group(), StandardCharsets.UTF_8);
      doors.add("/search?q=" + asked);
      doors.add("/catalogue?q=" + asked);
      doors.add("/sources?q=" + asked);
    }
    return List.copyOf(doors);
  }

  /**
   * Those of the marks that the visitor is shown anywhere. A page may repeat the address at which
   * it was asked for: that is known to who asked.
   */
  private static Set<String> shown(PlainVisitor visitor, List<String> doors, List<String> marks) {
    Set<String> shown = new LinkedHashSet<>();
    for (String door : doors) {
      String body = visitor.get(door).body().replace(door, "");
      marks.stream().filter(body::contains).forEach(shown::add);
    }
    return shown;
  }

  private static int json(PlainVisitor visitor, String method, String path, String body) {
    return visitor.send(method, path, "application/json", body).statusCode();
  }

  private static String withoutTime(String state) {
    return state.replaceAll("\"now\":\\d+", "");
  }

  private static List<String> texts(LocalisedText text) {
    return List.of(text.en(), text.fr(), text.uk());
  }

  /** The first words of a lesson as they stand on its page. */
  private static String opening(LessonContent lesson) {
    return lesson.markdown().strip().substring(0, 50);
  }
}
