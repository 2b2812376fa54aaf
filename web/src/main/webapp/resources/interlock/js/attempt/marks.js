// What is saved and what is not: beside each question, in the bar, and on the map of questions.
import { say } from "./notices.js";
import { time, word } from "./words.js";

const WORST_FIRST = ["refused", "waiting", "saving"];
const QUIET = 1200;

/** The marks of all questions. A state is open, saving, saved, waiting or refused. */
export class Marks {
  #questions;
  #bar = document.querySelector("#save-state");
  #spoken = new Map();
  #was = "saved";

  constructor(questions) {
    this.#questions = questions;
    for (const question of questions.values()) {
      this.#write(question, question.isAnswered ? "saved" : "open", question.isAnswered ? word("kept") : "");
    }
    this.refresh();
  }

  /** The state of a question. */
  of(slot) {
    return this.#mark(this.#questions.get(slot)).dataset.state;
  }

  saving(slot) {
    this.#set(slot, "saving", word("saving"));
  }

  /** Saved; at which moment, where that is known. */
  saved(slot, moment) {
    const state = this.#questions.get(slot).values.length > 0 ? "saved" : "open";
    if (moment || state !== this.of(slot)) {
      this.#set(slot, state, moment ? word("saved", time(moment)) : state === "open" ? "" : word("kept"));
    }
    clearTimeout(this.#spoken.get(slot));
    if (moment) {
      this.#spoken.set(slot, setTimeout(() => say(word("questionShort", slot, word("isSaved"))), QUIET));
    }
  }

  waiting(slot) {
    this.#set(slot, "waiting", word("waits"));
  }

  refused(slot) {
    this.#set(slot, "refused", word("refused"));
  }

  /** Writes the bar and the map anew. */
  refresh() {
    const states = [...this.#questions.values()].map((question) => this.#mark(question).dataset.state);
    const worst = WORST_FIRST.find((state) => states.includes(state)) ?? "saved";
    const words = { refused: "someRefused", waiting: "waiting", saving: "saving", saved: "allSaved" }[worst];
    this.#bar.dataset.state = worst;
    this.#bar.textContent = word(words);
    if (worst !== "saving") {
      if (worst !== this.#was && (worst === "waiting" || this.#was === "waiting")) {
        say(word(words));
      }
      this.#was = worst;
    }
    document.querySelectorAll("[data-map]").forEach((link) => this.#map(link));
  }

  #map(link) {
    const question = this.#questions.get(Number(link.dataset.map));
    link.classList.toggle("is-answered", question.isAnswered);
    link.classList.toggle("is-faulty", question.isFaulty);
    const state = question.isFaulty ? "isRefused" : question.isAnswered ? "answered" : "unanswered";
    const words = word("questionShort", question.slot, word(state));
    const place = link.querySelector("[data-map-words]");
    if (place.textContent !== words) {
      place.textContent = words;
    }
  }

  #set(slot, state, words) {
    this.#write(this.#questions.get(slot), state, words);
    this.refresh();
  }

  #write(question, state, words) {
    const mark = this.#mark(question);
    mark.dataset.state = state;
    mark.textContent = words;
  }

  #mark(question) {
    return question.section.querySelector(".save-state");
  }
}
