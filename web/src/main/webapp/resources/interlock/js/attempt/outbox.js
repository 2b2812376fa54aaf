// Answers on their way: each is kept in this browser until the server has said that it is kept there.
const WAITS = [1, 2, 4, 8, 15, 30];
const TIMEOUT = 15000;

/**
 * The outbox of one attempt. A step is named here, once; sending it twice keeps it once. A newer step of a question takes the
 * place of an older one that has not been sent.
 */
export class Outbox extends EventTarget {
  #prefix;
  #address;
  #steps = [];
  #sending = false;
  #failures = 0;
  #timer = 0;
  #stopped = false;

  constructor(attempt) {
    super();
    this.#prefix = `interlock.step.${attempt}.`;
    this.#address = `/api/attempts/${attempt}/slots/`;
    this.#adopt();
    addEventListener("online", () => this.send());
  }

  /** Steps that the server has not acknowledged, oldest first. */
  get waiting() {
    return [...this.#steps];
  }

  /** Takes an answer, and sends it as soon as it can. */
  put(slot, values) {
    const step = { step: crypto.randomUUID(), slot, values, at: Date.now() };
    this.#steps.filter((old) => old.slot === slot && !old.flying).forEach((old) => this.#forget(old));
    this.#steps.push(step);
    this.#keep(step);
    this.#tell("put", step);
    this.send();
    return step;
  }

  /** Sends what waits, one after the other, now. */
  async send() {
    if (this.#sending || this.#stopped) {
      return;
    }
    this.#sending = true;
    clearTimeout(this.#timer);
    while (this.#steps.length > 0 && !this.#stopped) {
      if (!(await this.#one(this.#steps[0]))) {
        break;
      }
    }
    this.#sending = false;
  }

  /** Waits until nothing waits, or the time is over; says whether all is sent. */
  async drained(milliseconds) {
    const end = Date.now() + milliseconds;
    while (this.#steps.length > 0 && Date.now() < end && !this.#stopped) {
      this.send();
      await new Promise((done) => setTimeout(done, 100));
    }
    return this.#steps.length === 0;
  }

  async #one(step) {
    step.flying = true;
    let response;
    try {
      response = await fetch(`${this.#address}${step.slot}/steps/${step.step}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ values: step.values }),
        signal: AbortSignal.timeout(TIMEOUT),
      });
    } catch {
      step.flying = false;
      return this.#later(step, "waiting");
    }
    step.flying = false;
    if (response.ok) {
      this.#failures = 0;
      this.#forget(step);
      this.#tell("saved", { ...step, receipt: await response.json() });
      return true;
    }
    if (response.status === 401) {
      return this.#later(step, "signedout");
    }
    if (response.status >= 500 || response.status === 429) {
      return this.#later(step, "waiting");
    }
    const problem = await response.json().catch(() => ({}));
    this.#forget(step);
    if (problem.code === "attempt.closed") {
      this.#stopped = true;
      this.#tell("closed", { ...step, problem });
      return false;
    }
    this.#tell("refused", { ...step, problem });
    return true;
  }

  #later(step, why) {
    const seconds = WAITS[Math.min(this.#failures++, WAITS.length - 1)];
    this.#timer = setTimeout(() => this.send(), seconds * 1000);
    this.#tell(why, { ...step, seconds });
    return false;
  }

  #adopt() {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(this.#prefix))) {
      try {
        this.#steps.push(JSON.parse(localStorage.getItem(key)));
      } catch {
        localStorage.removeItem(key);
      }
    }
    this.#steps.sort((one, other) => one.at - other.at);
  }

  #keep(step) {
    try {
      localStorage.setItem(this.#prefix + step.step, JSON.stringify(step));
    } catch {
      this.#tell("nostore", step);
    }
  }

  #forget(step) {
    this.#steps = this.#steps.filter((each) => each !== step);
    localStorage.removeItem(this.#prefix + step.step);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
