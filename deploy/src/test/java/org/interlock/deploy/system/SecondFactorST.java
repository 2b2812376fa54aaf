package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.interlock.deploy.launch.AccessFile.Account;
import org.junit.jupiter.api.Test;

/**
 * A person sets up a second step, signs in with it by keyboard alone, loses the device, and
 * switches it off again; every page of it without a finding.
 */
@SystemTest
class SecondFactorST {

  private static final TimeBasedOneTimePasswordGenerator APP =
      new TimeBasedOneTimePasswordGenerator();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** What the person keeps: the secret in the app, the recovery codes on paper. */
  private record SetUp(String secret, List<String> codes) {}

  @Test
  void a_second_step_is_set_up_asked_for_and_switched_off(TestedProduct product, Visitor visitor) {
    Account person = product.account("administrator", "US");
    Page page = visitor.page();
    SetUp own = setUp(visitor, person);
    String secret = own.secret();
    List<String> codes = own.codes();

    startSignIn(visitor, person);
    Looks.assertClean(visitor);
    assertThat(page.locator("#code").getAttribute("autocomplete")).isEqualTo("one-time-code");
    assertThat(page.locator("#code").getAttribute("inputmode")).isEqualTo("numeric");
    visitor.open("/home");
    assertThat(page.url()).as("the password alone opens nothing").contains("/login");

    startSignIn(visitor, person);
    String before = sessionCookie(page);
    typeAndEnter(page, "000000");
    page.locator("[role=alert]").waitFor();
    visitor.assertNoAxeViolations();
    String next = code(secret, 1);
    typeAndEnter(page, next);
    page.waitForURL("**/home");
    assertThat(sessionCookie(page)).as("the session has a new id").isNotEqualTo(before);

    startSignIn(visitor, person);
    typeAndEnter(page, next);
    page.locator("[role=alert]").waitFor();
    page.locator("#otherWay").click();
    Looks.assertClean(visitor);
    typeAndEnter(page, codes.get(0));
    page.waitForURL("**/home");

    startSignIn(visitor, person);
    page.locator("#otherWay").click();
    typeAndEnter(page, codes.get(0));
    page.locator("[role=alert]").waitFor();
    typeAndEnter(page, codes.get(1));
    page.waitForURL("**/home");

    visitor.open("/second-factor");
    assertThat(page.locator("#state").innerText()).contains("8 recovery codes");
    Looks.assertClean(visitor);
    givePassword(page, person, "#off");
    page.locator("#offer").waitFor();
    page.context().clearCookies();
    visitor.signIn(person);
    assertThat(page.url()).endsWith("/home");
    visitor.assertNoComplaints();
  }

  @Test
  void who_confirms_twice_sees_the_codes_twice_and_another_session_sees_nothing(
      TestedProduct product) {
    Account person = product.account("career-manager", "CA");
    PlainVisitor visitor = new PlainVisitor(product);
    visitor.signIn(person);
    PlainVisitor other = new PlainVisitor(product);
    other.signIn(person);
    Map<String, String> form = form(visitor);
    form.put("password", person.password());
    form.put("offer", "offer");
    String offered = visitor.post("/second-factor", form).body();
    String secret = secretIn(offered);

    assertThat(other.get("/second-factor").body())
        .doesNotContain(secret)
        .contains("id=\"password\"");

    Map<String, String> confirmation = PlainVisitor.hidden(offered);
    confirmation.put("code", code(secret, 0));
    confirmation.put("confirm", "confirm");
    String first = visitor.post("/second-factor", confirmation).body();
    String second = visitor.post("/second-factor", confirmation).body();
    String third = visitor.post("/second-factor", confirmation).body();

    assertThat(codesIn(first)).hasSize(10);
    assertThat(codesIn(second)).isEqualTo(codesIn(first));
    assertThat(codesIn(third)).isEmpty();
    Map<String, String> off = form(visitor);
    off.put("password", person.password());
    off.put("off", "off");
    assertThat(visitor.post("/second-factor", off).body()).contains("id=\"offer\"");
  }

  private static Map<String, String> form(PlainVisitor visitor) {
    return PlainVisitor.hidden(visitor.get("/second-factor").body());
  }

  private static String secretIn(String page) {
    return found(page, "id=\"secretText\"[^>]*>([A-Z2-7]{32})<").get(0);
  }

  private static List<String> codesIn(String page) {
    return found(page, "<li><code>([^<]+)</code></li>");
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(each -> each.group(1)).toList();
  }

  /** Sets it up from the profile, with one wrong code on the way. */
  private static SetUp setUp(Visitor visitor, Account person) {
    Page page = visitor.page();
    visitor.signIn(person);
    visitor.open("/profile");
    page.locator("a[href='/second-factor']").click();
    givePassword(page, person, "#offer");
    page.locator("#secretText").waitFor();
    Looks.assertClean(visitor);
    String secret = page.locator("#secretText").innerText();
    assertThat(page.locator("svg.qr path").getAttribute("d")).startsWith("M");
    page.locator("#code").fill("12 34");
    page.locator("#confirm").click();
    assertThat(page.locator("#refusal").innerText()).contains("six digits");
    page.locator("#code").fill(code(secret, 0));
    page.locator("#confirm").dblclick();
    page.locator("#freshCodes").waitFor();
    Looks.assertClean(visitor);
    List<String> codes = page.locator(".recovery-codes code").allInnerTexts();
    assertThat(codes).hasSize(10);
    page.locator("#goOn").click();
    page.waitForURL("**/profile");
    return new SetUp(secret, codes);
  }

  private static void givePassword(Page page, Account person, String button) {
    page.locator("#password").fill(person.password());
    page.locator(button).click();
    page.waitForLoadState();
  }

  /** Signs out by forgetting the session, and gives the right password. */
  private static void startSignIn(Visitor visitor, Account person) {
    visitor.page().context().clearCookies();
    visitor.signIn(person);
    assertThat(visitor.page().url()).contains("/sign-in-code");
  }

  private static void typeAndEnter(Page page, String code) {
    page.locator("#code").focus();
    page.keyboard().type(code);
    page.keyboard().press("Enter");
    page.waitForLoadState();
  }

  private static String sessionCookie(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("interlock"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  /** What an authenticator app shows, so many steps from now. */
  private static String code(String secret, int stepsAhead) {
    BigInteger bits = BigInteger.ONE;
    for (char each : secret.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(each)));
    }
    byte[] marked = bits.toByteArray();
    SecretKeySpec key = new SecretKeySpec(marked, 1, marked.length - 1, APP.getAlgorithm());
    try {
      return APP.generateOneTimePasswordString(key, Instant.now().plusSeconds(30L * stepsAhead));
    } catch (InvalidKeyException e) {
      throw new AssertionError(e);
    }
  }
}
