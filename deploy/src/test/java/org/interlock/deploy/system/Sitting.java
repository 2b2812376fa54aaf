package org.interlock.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.interlock.deploy.launch.AccessFile.Account;

/** A person with an attempt open in a window, and what the server has of it. */
final class Sitting {

  /** Questions that a click answers; there are three at least in every attempt at F01. */
  private static final String BY_CLICK =
      "[data-type=SINGLE_CHOICE], [data-type=MULTIPLE_CHOICE], [data-type=MATCHING]";

  private final TestedProduct product;
  private final Page page;
  private final String attempt;

  private Sitting(TestedProduct product, Page page) {
    this.product = product;
    this.page = page;
    this.attempt = page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  /**
   * Signs in, enrols, opens and reads every lesson and opens an attempt, or goes on with the open
   * one.
   */
  static Sitting begin(TestedProduct product, Visitor visitor, Account account, String module) {
    Page page = visitor.page();
    visitor.signIn(account);
    enrol(product, page, module);
    visitor.open("/lesson/" + module + "/1");
    Locator reading = page.locator("form[action='/learn/read']");
    String registration = reading.locator("[name=registration]").getAttribute("value");
    int lessons = page.locator(".lesson-outline > ol > li").count();
    for (int lesson = 1; lesson <= lessons; lesson++) {
      visitor.open("/lesson/" + module + "/" + lesson);
      FormData read = FormData.create().set("module", module).set("registration", registration);
      post(product, page, "/learn/read", read.set("lesson", lesson));
    }
    visitor.open("/module/" + module);
    page.locator("#take-assessment").click();
    page.waitForURL(address -> address.contains("/attempt/"));
    Sitting sitting = new Sitting(product, page);
    sitting.awaitSaved();
    return sitting;
  }

  /** Enrols whoever is signed in in that window; again is as once. */
  static void enrol(TestedProduct product, Page page, String module) {
    post(product, page, "/learn/enrol", FormData.create().set("module", module));
  }

  private static void post(TestedProduct product, Page page, String path, FormData form) {
    APIResponse answer =
        page.request()
            .post(
                product.baseUrl() + path,
                RequestOptions.create()
                    .setHeader("Origin", product.baseUrl())
                    .setForm(form)
                    .setMaxRedirects(0));
    if (answer.status() != 303) {
      throw new AssertionError(path + " answered " + answer.status());
    }
  }

  /** Numbers of the questions that a click answers. */
  List<Integer> byClick() {
    List<Integer> slots = new ArrayList<>();
    for (Locator question : page.locator(BY_CLICK).all()) {
      slots.add(Integer.parseInt(question.getAttribute("data-slot")));
    }
    return slots;
  }

  /** The question of that number. */
  Locator question(int slot) {
    return page.locator("#q" + slot);
  }

  /** Gives an answer by a click: the choice of that place, from 0. */
  void answer(int slot, int place) {
    answerIn(page, slot, place);
  }

  static void answerIn(Page window, int slot, int place) {
    Locator question = window.locator("#q" + slot);
    if ("MATCHING".equals(question.getAttribute("data-type"))) {
      Locator list = question.locator("select").first();
      list.selectOption(list.locator("option").nth(place + 1).getAttribute("value"));
    } else {
      question.locator("input").nth(place).check();
    }
  }

  /** The answer that a window shows to that question. */
  static List<String> shownIn(Page window, int slot) {
    List<String> shown = new ArrayList<>();
    Locator question = window.locator("#q" + slot);
    for (Locator list : question.locator("select").all()) {
      if (!list.inputValue().isEmpty()) {
        shown.add(list.getAttribute("data-given") + "[.]" + list.inputValue());
      }
    }
    for (Locator chosen : question.locator("input:checked").all()) {
      shown.add(chosen.getAttribute("value"));
    }
    return shown;
  }

  List<String> shown(int slot) {
    return shownIn(page, slot);
  }

  /** The answer that the server has to that question. */
  List<String> kept(int slot) {
    APIResponse answer = page.request().get(product.baseUrl() + "/api/attempts/" + attempt);
    try {
      JsonNode kept = new ObjectMapper().readTree(answer.body()).at("/answers/" + slot);
      List<String> values = new ArrayList<>();
      kept.forEach(value -> values.add(value.asText()));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the attempt in without the page, and returns the answer. */
  String submitAgain() {
    return page.request()
        .post(
            product.baseUrl() + "/api/attempts/" + attempt + "/submission",
            RequestOptions.create().setHeader("Origin", product.baseUrl()))
        .text();
  }

  void awaitSaved() {
    awaitSavedIn(page);
  }

  static void awaitSavedIn(Page window) {
    window.locator("#save-state[data-state=saved]").waitFor();
  }

  /** Waits longer than the page waits between two tries to send what it held back. */
  void awaitSavedAgain() {
    page.locator("#save-state[data-state=saved]").waitFor(patiently());
  }

  void awaitState(String state) {
    page.locator("#save-state[data-state=" + state + "]").waitFor();
  }

  /** For what takes a whole start of the product, or the longest wait between two tries (30 s). */
  static Locator.WaitForOptions patiently() {
    return new Locator.WaitForOptions().setTimeout(90_000);
  }

  /** How many steps this browser still holds back. */
  int heldBack() {
    return (Integer)
        page.evaluate(
            "() => Object.keys(localStorage).filter(key => key.startsWith('interlock.step.')).length");
  }

  String address() {
    return product.baseUrl() + "/attempt/" + attempt;
  }

  String resultAddress() {
    return product.baseUrl() + "/result/" + attempt;
  }
}
