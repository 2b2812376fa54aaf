// What a question looks like while it is answered: reading the answer from the page, and showing one that is kept.
import { say } from "./notices.js";
import { number, word } from "./words.js";

const PARTS = "[,]";
const PAIR = "[.]";
const TYPING = 1500;

/** One question of the page. Calls changed(question, patience) when its answer may have changed; patience in milliseconds. */
export class Question {
  #known = "";
  #changed;
  #error;

  constructor(section, changed) {
    this.section = section;
    this.slot = Number(section.dataset.slot);
    this.type = section.dataset.type;
    this.#changed = changed;
    this.#error = section.querySelector(".field-error");
    this.#known = section.dataset.saved ?? ""; // the page leaves an empty attribute out
    if (this.type === "ORDERING") {
      this.#settleOrder(this.#known !== "");
    }
    this.#listen();
  }

  /** The answer as the page shows it. */
  get values() {
    switch (this.type) {
      case "ORDERING":
        return this.#ordered ? this.#steps.map((step) => step.dataset.key) : [];
      case "MATCHING":
        return this.#selects
          .filter((select) => select.selectedIndex > 0)
          .map((select) => select.dataset.given + PAIR + select.value);
      case "NUMERIC":
        return this.#number.value.trim() === "" ? [] : [this.#number.value.trim()];
      default:
        return this.#inputs.filter((input) => input.checked).map((input) => input.value);
    }
  }

  /** Whether the page shows an answer that the server has not refused. */
  get isAnswered() {
    return this.values.length > 0 && !this.isFaulty;
  }

  get isFaulty() {
    return !this.#error.hidden;
  }

  /** Shows an answer: the kept one, one that still waits, or one from another tab. */
  show(values) {
    switch (this.type) {
      case "ORDERING":
        values.forEach((key) => this.#list.append(this.#list.querySelector(`[data-key="${CSS.escape(key)}"]`)));
        this.#settleOrder(values.length > 0);
        break;
      case "MATCHING":
        this.#selects.forEach((select) => {
          const start = select.dataset.given + PAIR;
          const partner = values.find((value) => value.startsWith(start))?.slice(start.length);
          select.selectedIndex = Math.max(0, [...select.options].findIndex((option) => option.value === partner));
        });
        break;
      case "NUMERIC":
        this.#number.value = values[0] ?? "";
        this.readAs();
        break;
      default:
        this.#inputs.forEach((input) => (input.checked = values.includes(input.value)));
    }
    this.take();
  }

  /** Whether the page shows another answer than the one taken or shown last. */
  get isChanged() {
    return this.values.join(PARTS) !== this.#known;
  }

  /** Takes the answer as it stands, to be kept. */
  take() {
    this.#known = this.values.join(PARTS);
    return this.values;
  }

  /** Says what is wrong with the answer, or that nothing is. */
  fault(message) {
    this.#error.textContent = message ?? "";
    this.#error.hidden = !message;
    if (this.type === "NUMERIC") {
      this.#number.setAttribute("aria-invalid", String(Boolean(message)));
    }
  }

  /** Says as which number the server reads the answer, or nothing while it has not said. */
  readAs(read) {
    const line = this.section.querySelector("[data-read]");
    if (line) {
      line.hidden = read === undefined;
      line.textContent = line.hidden ? "" : word("readAs", number(read));
    }
  }

  /** Takes answers no more, or again. */
  lock(locked) {
    this.section.querySelectorAll("input, select, button").forEach((control) => (control.disabled = locked));
  }

  #listen() {
    if (this.type === "ORDERING") {
      this.section.addEventListener("click", (event) => {
        this.#move(event.target.closest("[data-move]"));
        if (event.target.closest("[data-keep]")) {
          this.#settleOrder(true);
          this.#list.querySelector('[data-move]:not([aria-disabled="true"])').focus();
          this.#changed(this, 0);
        }
      });
      this.#list.addEventListener("keydown", (event) => this.#arrow(event));
    } else if (this.type === "NUMERIC") {
      this.#number.addEventListener("input", () => {
        this.readAs();
        this.#changed(this, TYPING);
      });
      this.#number.addEventListener("change", () => this.#changed(this, 0));
    } else {
      this.section.addEventListener("change", () => this.#changed(this, 0));
    }
  }

  #arrow(event) {
    const direction = { ArrowUp: "-1", ArrowDown: "1" }[event.key];
    const step = event.target.closest("li");
    if (event.altKey && direction && step) {
      event.preventDefault();
      this.#move(step.querySelector(`[data-move="${direction}"]`));
    }
  }

  #move(button) {
    const step = button?.closest("li");
    const up = button?.dataset.move === "-1";
    const neighbour = up ? step?.previousElementSibling : step?.nextElementSibling;
    if (!neighbour) {
      return;
    }
    // The neighbour moves, not the step: what has the focus stays where it is in the document, and keeps it.
    if (up) {
      step.after(neighbour);
    } else {
      step.before(neighbour);
    }
    this.#settleOrder(true);
    const place = this.#steps.indexOf(step) + 1;
    say(word("moved", place, this.#steps.length));
    step.scrollIntoView({ block: "nearest" });
    this.#changed(this, 0);
  }

  #settleOrder(ordered) {
    this.section.classList.toggle("is-ordered", ordered);
    this.section.querySelector("[data-keep]").hidden = ordered;
    const steps = this.#steps;
    steps.forEach((step, place) => {
      step.querySelector('[data-move="-1"]').setAttribute("aria-disabled", String(place === 0));
      step.querySelector('[data-move="1"]').setAttribute("aria-disabled", String(place === steps.length - 1));
    });
  }

  get #ordered() {
    return this.section.classList.contains("is-ordered");
  }

  get #list() {
    return this.section.querySelector(".ordering");
  }

  get #steps() {
    return [...this.#list.children];
  }

  get #selects() {
    return [...this.section.querySelectorAll("select")];
  }

  get #inputs() {
    return [...this.section.querySelectorAll("input")];
  }

  get #number() {
    return this.section.querySelector("input");
  }
}
