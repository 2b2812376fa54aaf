// Answers on their way: each stays in the ledger until the server has said that it is kept there.
const WAITS = [1, 2, 4, 8, 15, 30];

/** Runs work while no other tab of this browser runs work of that name. */
function alone(name, work) {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}

export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Sends the steps of a ledger, one after the other, one tab at a time, and again until each is decided. Tells of each step
 * "put", "saved", "waiting", "signedOut", "absent", "refused" or "closed", and of each end of a round "round".
 */
export class Outbox extends EventTarget {
  #ledger;
  #server;
  #name;
  #running = null;
  #wanted = false;
  #failures = 0;
  #timer = 0;
  #stopped = false;

  constructor(attempt, ledger, server) {
    super();
    this.#name = `interlock-outbox-${attempt}`;
    this.#ledger = ledger;
    this.#server = server;
  }

  /** Steps that the server has not confirmed, oldest first. */
  get waiting() {
    return this.#ledger.steps;
  }

  /** Whether the last try failed. */
  get isStuck() {
    return this.#failures > 0;
  }

  /** Whether what waits would outlive this page. */
  get lasts() {
    return this.#ledger.lasts;
  }

  /** Takes an answer, and sends it as soon as it can. */
  put(slot, values) {
    if (!this.#stopped) {
      const step = this.#ledger.put(slot, values);
      this.#tell("put", step);
      this.send();
    }
  }

  /** Sends what waits, now. Resolves when this round is over. */
  send() {
    this.#wanted = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Sends what has not been sent yet, without waiting for anything: the page is going. */
  depart() {
    const steps = this.#ledger.steps;
    const busy = new Set(steps.filter((step) => step.underWay).map((step) => step.slot));
    steps.filter((step) => !busy.has(step.slot)).forEach((step) => {
      this.#ledger.depart(step);
      this.#server.keep(step);
    });
  }

  /** Waits until nothing waits, or the time is over; says whether everything is decided. */
  async drained(milliseconds) {
    const end = Date.now() + milliseconds;
    while (!this.#stopped && this.waiting.length > 0 && Date.now() < end) {
      await Promise.race([this.send(), pause(end - Date.now())]);
      if (this.waiting.length > 0) {
        await pause(Math.min(1000, Math.max(0, end - Date.now())));
      }
    }
    return this.waiting.length === 0;
  }

  /** Sends nothing any more and forgets what waits. */
  close() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#ledger.clear();
  }

  async #run() {
    clearTimeout(this.#timer);
    await null;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      await alone(this.#name, () => this.#round());
    }
    this.#running = null;
    this.#tell("round", {});
  }

  async #round() {
    const failed = new Set();
    const next = () => this.#ledger.steps.find((step) => !failed.has(step.slot));
    for (let step = next(); step && !this.#stopped; step = next()) {
      this.#ledger.depart(step);
      const { verdict, body } = await this.#server.keep(step);
      if (this.#stopped) {
        return;
      }
      if (verdict === "saved" || verdict === "refused") {
        this.#failures = 0;
        this.#ledger.settle(step);
        this.#tell(verdict, { ...step, body });
      } else if (verdict === "closed") {
        this.#stopped = true;
        this.#tell(verdict, { ...step, body });
      } else {
        failed.add(step.slot);
        this.#tell(verdict === "signedOut" || verdict === "absent" ? verdict : "waiting", step);
        if (verdict !== "failed") {
          break;
        }
      }
    }
    if (failed.size > 0) {
      this.#ledger.hold();
      const seconds = WAITS[Math.min(this.#failures++, WAITS.length - 1)];
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.send(), seconds * 1000);
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
