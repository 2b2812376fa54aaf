// Answers that the server has not confirmed yet, in the order in which they were given.

/** Stands in where the browser keeps nothing: lasts as long as the page. */
class PageStorage {
  #entries = new Map();

  get length() {
    return this.#entries.size;
  }

  key(place) {
    return [...this.#entries.keys()][place];
  }

  getItem(key) {
    return this.#entries.get(key) ?? null;
  }

  setItem(key, value) {
    this.#entries.set(key, value);
  }

  removeItem(key) {
    this.#entries.delete(key);
  }
}

/** The browser's storage; null where it is denied. */
export function lastingStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * The unconfirmed steps of one attempt. All tabs of a browser share it, so what it holds is read anew each time. A step is named
 * here, once, and sending it twice keeps it once. A newer step of a question takes the place of an older one, unless that one is
 * under way already: then both go, in their order.
 */
export class Ledger {
  #prefix;
  #lasting;
  #page = new PageStorage();
  #copies = new Map();

  constructor(attempt, lasting = lastingStorage()) {
    this.#prefix = `interlock.step.${attempt}.`;
    this.#lasting = lasting;
    addEventListener("storage", ({ key, newValue }) => {
      // Another tab struck one out. Storage that is emptied as a whole names no key.
      if (newValue === null && key?.startsWith(this.#prefix)) {
        this.#copies.delete(key);
      }
    });
  }

  /** Steps that wait, oldest first. */
  get steps() {
    const stored = [...this.#read(this.#lasting), ...this.#read(this.#page)];
    const steps = new Map([...this.#copies.values(), ...stored].map((step) => [step.step, step]));
    return [...steps.values()].sort((one, other) => one.order - other.order);
  }

  /** Whether what waits outlives the page. */
  get lasts() {
    return this.#page.length === 0;
  }

  /** Takes an answer in. */
  put(slot, values) {
    const steps = this.steps;
    steps.filter((old) => old.slot === slot && !old.underWay).forEach((old) => this.settle(old));
    const order = Math.max(0, ...steps.map((old) => old.order)) + 1;
    const step = { step: crypto.randomUUID(), slot, values, order, underWay: false };
    this.#write(step);
    return step;
  }

  /** Marks a step as sent: from now on it may have arrived. */
  depart(step) {
    this.#write({ ...step, underWay: true });
  }

  /** Holds what waits in this page too: signing out empties the browser's storage, in whichever tab. */
  hold() {
    this.steps.forEach((step) => this.#copies.set(this.#prefix + step.step, step));
  }

  /** Strikes a step out: the server has decided on it. */
  settle(step) {
    const key = this.#prefix + step.step;
    this.#copies.delete(key);
    this.#page.removeItem(key);
    try {
      this.#lasting?.removeItem(key);
    } catch {
      // Denied since: nothing is kept there.
    }
  }

  /** Strikes everything out. */
  clear() {
    this.steps.forEach((step) => this.settle(step));
  }

  #write(step) {
    const key = this.#prefix + step.step;
    const text = JSON.stringify(step);
    try {
      this.#lasting.setItem(key, text);
      this.#page.removeItem(key);
    } catch {
      this.#page.setItem(key, text);
    }
  }

  #read(storage) {
    try {
      return Array.from({ length: storage?.length ?? 0 }, (_, place) => storage.key(place))
        .filter((key) => key.startsWith(this.#prefix))
        .map((key) => this.#parse(storage.getItem(key)))
        .filter((step) => step);
    } catch {
      // Denied since: nothing is kept there.
      return [];
    }
  }

  #parse(text) {
    try {
      return JSON.parse(text);
    } catch {
      // Not written by this page; it cannot be sent.
      return null;
    }
  }
}
