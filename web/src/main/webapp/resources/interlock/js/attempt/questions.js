// What a question looks like while it is answered: reading the answer from the page, and showing one that is kept.
import { word } from "./words.js";

const PAIR = "[.]";

/** One question of the page. Calls changed(values, patience) with the answer as it stands; patience in milliseconds. */
export class Question {
  constructor(section, changed) {
    this.section = section;
    this.slot = Number(section.dataset.slot);
    this.type = section.dataset.type;
    this.changed = changed;
    this.show(section.dataset.saved === "" ? [] : section.dataset.saved.split("[,]"));
    this.#listen();
  }

  /** The answer as the page shows it. */
  get values() {
    switch (this.type) {
      case "ORDERING":
        return this.ordered ? this.#steps().map((step) => step.dataset.key) : [];
      case "MATCHING":
        return this.#selects()
          .filter((select) => select.value)
          .map((select) => select.dataset.given + PAIR + select.value);
      case "NUMERIC": {
        const typed = this.#number().value.trim();
        return typed === "" ? [] : [typed];
      }
      default:
        return [...this.section.querySelectorAll("input:checked")].map((input) => input.value);
    }
  }

  get answered() {
    return this.values.length > 0;
  }

  /** Shows an answer: the kept one, one that still waits, or one from another tab. */
  show(values) {
    switch (this.type) {
      case "ORDERING":
        this.ordered = values.length > 0;
        values.forEach((key) => this.#list().append(this.#list().querySelector(`[data-key="${CSS.escape(key)}"]`)));
        this.#ends();
        break;
      case "MATCHING":
        this.#selects().forEach((select) => {
          const start = select.dataset.given + PAIR;
          select.value = values.find((value) => value.startsWith(start))?.slice(start.length) ?? "";
        });
        break;
      case "NUMERIC":
        this.#number().value = values[0] ?? "";
        break;
      default:
        this.section.querySelectorAll("input").forEach((input) => {
          input.checked = values.includes(input.value);
        });
    }
  }

  /** Says what is wrong with the answer, or that nothing is. */
  fault(message) {
    const error = this.section.querySelector(`#q${this.slot}-error`);
    error.textContent = message ?? "";
    error.hidden = !message;
    if (this.type === "NUMERIC") {
      this.#number().setAttribute("aria-invalid", String(Boolean(message)));
    }
  }

  #listen() {
    if (this.type === "ORDERING") {
      this.#list().addEventListener("click", (event) => this.#move(event.target.closest("[data-move]")));
      this.#list().addEventListener("keydown", (event) => this.#arrow(event));
    } else if (this.type === "NUMERIC") {
      this.#number().addEventListener("input", () => this.changed(this, 800));
      this.#number().addEventListener("change", () => this.changed(this, 0));
    } else {
      this.section.addEventListener("change", () => this.changed(this, 0));
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
    if (up) {
      neighbour.before(step);
    } else {
      neighbour.after(step);
    }
    this.ordered = true;
    this.#ends();
    (button.disabled ? step.querySelector("[data-move]:not([disabled])") : button).focus();
    const place = this.#steps().indexOf(step) + 1;
    const words = step.querySelector("[data-words]").textContent.trim();
    document.querySelector("#attempt-status").textContent = word("moved", words, place, this.#steps().length);
    this.changed(this, 0);
  }

  #ends() {
    const steps = this.#steps();
    steps.forEach((step, place) => {
      step.querySelector('[data-move="-1"]').disabled = place === 0;
      step.querySelector('[data-move="1"]').disabled = place === steps.length - 1;
    });
  }

  #list() {
    return this.section.querySelector(".ordering");
  }

  #steps() {
    return [...this.#list().children];
  }

  #selects() {
    return [...this.section.querySelectorAll("select")];
  }

  #number() {
    return this.section.querySelector("input");
  }
}
