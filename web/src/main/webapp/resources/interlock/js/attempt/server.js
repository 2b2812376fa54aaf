// What the server says about an attempt, and nothing that only looks like it.
const PATIENCE = 15000;

/**
 * Reads an answer to a step. Only a receipt for that very question counts as kept: a page of a proxy or of a hotel's network also
 * answers 200. Only a rule of the assessment counts as a refusal; everything else is tried again. An attempt that is not there is
 * no refusal: somebody else may have signed in here, or its module may be withheld for a while.
 */
export function verdict(status, body, slot) {
  if (status === 200 && body?.slot === slot && Number.isFinite(body.savedAt)) {
    return "saved";
  }
  if (status === 401) {
    return "signedOut";
  }
  if (body?.code === "attempt.closed") {
    return "closed";
  }
  if (body?.code === "notFound.attempt") {
    return "absent";
  }
  return /^(response\.|notFound\.question$)/.test(body?.code ?? "") ? "refused" : "failed";
}

/** The doors of one attempt. Each answer is {verdict, body}; none throws. */
export class Server {
  #address;

  constructor(attempt) {
    this.#address = `/api/attempts/${attempt}`;
  }

  /** Keeps a step: saved, refused, closed, signedOut, absent, failed or unreachable. */
  async keep(step) {
    const { status, body } = await this.#ask("PUT", `/slots/${step.slot}/steps/${step.step}`, { values: step.values });
    return { verdict: status === 0 ? "unreachable" : verdict(status, body, step.slot), body };
  }

  /** The time and the kept answers: open, closed, signedOut, absent or unreachable. */
  async state() {
    const { status, body } = await this.#ask("GET", "");
    if (status === 200 && Number.isFinite(body?.deadline)) {
      return { verdict: "open", body };
    }
    const seen = verdict(status, body);
    return { verdict: ["closed", "signedOut", "absent"].includes(seen) ? seen : "unreachable", body };
  }

  /** Hands the attempt in: done, signedOut, absent or unreachable. Again has the same effect. */
  async submit() {
    const { status, body } = await this.#ask("POST", "/submission");
    if (status === 200 && "passed" in (body ?? {})) {
      return { verdict: "done", body };
    }
    const seen = verdict(status, body);
    return { verdict: seen === "signedOut" || seen === "absent" ? seen : "unreachable", body };
  }

  async #ask(method, path, sent) {
    const headers = { Accept: "application/json" };
    if (sent) {
      headers["Content-Type"] = "application/json";
    }
    if (method === "GET") {
      headers["X-Interlock-Background"] = "true";
    }
    try {
      const answer = await fetch(this.#address + path, {
        method,
        headers,
        body: sent && JSON.stringify(sent),
        redirect: "error",
        keepalive: Boolean(sent),
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: answer.status, body: await answer.json().catch(() => null) };
    } catch {
      return { status: 0, body: null };
    }
  }
}
