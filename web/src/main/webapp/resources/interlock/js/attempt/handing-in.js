// Handing in: asked once more, with what is unanswered in sight; nothing is final before everything is kept.
import { list, word } from "./words.js";
import { say } from "./notices.js";

const PATIENCE = 10000;
const HINDRANCES = { signedOut: "cannotHandInSignedOut", absent: "cannotHandInAbsent" };

/** The dialog before the end. Calls done() when the server has closed the attempt. */
export class HandingIn {
  #questions;
  #outbox;
  #server;
  #done;
  #dialog = document.querySelector("#hand-in-dialog");
  #sure = document.querySelector("#hand-in-sure");
  #failure = document.querySelector("#hand-in-error");

  constructor(questions, outbox, server, done) {
    this.#questions = questions;
    this.#outbox = outbox;
    this.#server = server;
    this.#done = done;
    document.querySelector("#hand-in-back").addEventListener("click", () => this.#dialog.close());
    this.#sure.addEventListener("click", () => this.#handIn());
  }

  /** Asks. */
  ask() {
    const all = [...this.#questions.values()];
    const faulty = all.filter((question) => question.isFaulty);
    const open = all.filter((question) => !question.isAnswered && !question.isFaulty);
    const whole = faulty.length === 0 ? word("allAnswered", all.length) : "";
    this.#write("#hand-in-summary", open.length === 0 ? whole : word("someUnanswered", open.length, all.length));
    const slots = faulty.map((question) => question.slot);
    this.#write("#hand-in-faulty", slots.length === 0 ? "" : word("someFaulty", list(slots)));
    document.querySelector("#hand-in-open").replaceChildren(...all.filter((each) => !each.isAnswered).map((each) => this.#wayTo(each)));
    this.#write("#hand-in-error", "");
    this.#dialog.showModal();
  }

  close() {
    this.#dialog.close();
  }

  #write(place, words) {
    const line = document.querySelector(place);
    line.textContent = words;
    line.hidden = words === "";
  }

  #wayTo(question) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#q${question.slot}`;
    link.textContent = question.slot;
    link.classList.toggle("is-faulty", question.isFaulty);
    link.setAttribute(
      "aria-label",
      word("questionShort", question.slot, word(question.isFaulty ? "isRefused" : "unanswered")),
    );
    link.addEventListener("click", () => this.#dialog.close());
    item.append(link);
    return item;
  }

  async #handIn() {
    if (this.#sure.getAttribute("aria-disabled") === "true") {
      return;
    }
    this.#sure.setAttribute("aria-disabled", "true");
    this.#write("#hand-in-error", "");
    say(word("handingIn"));
    const sent = await this.#outbox.drained(PATIENCE);
    const { verdict } = sent ? await this.#server.submit() : await this.#server.state();
    this.#sure.setAttribute("aria-disabled", "false");
    if (verdict === "done" || verdict === "closed") {
      this.#done();
    } else {
      this.#write("#hand-in-error", word(HINDRANCES[verdict] ?? "cannotHandIn"));
    }
  }
}
