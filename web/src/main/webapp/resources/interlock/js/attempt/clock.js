// The clock of the page: counts down, warns, can be hidden.
import { say } from "./notices.js";
import { word } from "./words.js";

const WARNINGS = [5, 1];

/** Shows the time that is left. Calls doubt() when the server should be asked, and over() when the time is over. */
export class Clock {
  #time;
  #calls;
  #place = document.querySelector("#time-left");
  #box = document.querySelector(".time-left");
  #button = document.querySelector("#hide-time");
  #said;
  #over = false;

  constructor(time, calls) {
    this.#time = time;
    this.#calls = calls;
    this.#said = new Set(WARNINGS.filter((minutes) => time.left < minutes * 60000));
    this.#button.addEventListener("click", () => this.#show(this.#box.hidden));
    this.#tick();
    setInterval(() => this.#tick(), 1000);
  }

  /** Takes the server's time over: {now, deadline}. */
  take(told) {
    this.#time.set(told.now, told.deadline);
    this.#tick();
  }

  #tick() {
    if (this.#time.isDoubtful) {
      this.#calls.doubt();
    }
    const seconds = Math.ceil(this.#time.left / 1000);
    this.#place.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    this.#box.classList.toggle("is-short", seconds <= WARNINGS[0] * 60);
    for (const minutes of WARNINGS) {
      if (seconds <= minutes * 60 && seconds > 0 && !this.#said.has(minutes)) {
        this.#said.add(minutes);
        this.#show(true);
        say(minutes === 1 ? word("minuteLeft") : word("minutesLeft", minutes));
      }
    }
    if (seconds > 0) {
      this.#over = false;
    } else if (!this.#over) {
      this.#over = true;
      this.#calls.over();
    }
  }

  #show(shown) {
    this.#box.hidden = !shown;
    this.#button.textContent = word(shown ? "hideTime" : "showTime");
  }
}
