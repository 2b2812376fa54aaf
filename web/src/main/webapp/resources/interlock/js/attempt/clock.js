// The time that is left, by the server's clock: the browser's own may be wrong, or changed.
import { word } from "./words.js";

const WARNINGS = [5, 1];

/** Counts down to the deadline; calls over() once when it is reached. */
export class Clock {
  #deadline;
  #offset;
  #said = new Set();
  #over;

  constructor(root, over) {
    this.#deadline = Number(root.dataset.deadline);
    this.#offset = Number(root.dataset.now) - Date.now();
    this.#over = over;
    for (const minutes of WARNINGS) {
      if (this.left < minutes * 60000) {
        this.#said.add(minutes);
      }
    }
    this.#hiding();
    this.#tick();
    this.timer = setInterval(() => this.#tick(), 1000);
  }

  /** Milliseconds that are left. */
  get left() {
    return this.#deadline - (Date.now() + this.#offset);
  }

  /** Takes the server's time from a receipt. */
  set(receipt) {
    this.#deadline = receipt.deadline;
    this.#offset = receipt.now - Date.now();
  }

  #tick() {
    const seconds = Math.max(0, Math.ceil(this.left / 1000));
    const rest = String(seconds % 60).padStart(2, "0");
    document.querySelector("#time-left").textContent = `${Math.floor(seconds / 60)}:${rest}`;
    for (const minutes of WARNINGS) {
      if (seconds <= minutes * 60 && !this.#said.has(minutes)) {
        this.#said.add(minutes);
        document.querySelector("#attempt-status").textContent =
          minutes === 1 ? word("minuteLeft") : word("minutesLeft", minutes);
        document.querySelector(".time-left").classList.add("is-short");
      }
    }
    if (seconds === 0) {
      clearInterval(this.timer);
      this.#over();
    }
  }

  #hiding() {
    const button = document.querySelector("#hide-time");
    button.addEventListener("click", () => {
      const hide = button.getAttribute("aria-pressed") === "false";
      button.setAttribute("aria-pressed", String(hide));
      button.textContent = word(hide ? "showTime" : "hideTime");
      document.querySelector(".time-left").hidden = hide;
    });
  }
}
