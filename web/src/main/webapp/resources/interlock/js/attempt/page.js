// An attempt under way: each change is kept at once; what the network holds back waits in this browser.
import { Clock } from "./clock.js";
import { HandingIn } from "./handing-in.js";
import { Ledger } from "./ledger.js";
import { Marks } from "./marks.js";
import { notice, say, unnotice } from "./notices.js";
import { Outbox, pause } from "./outbox.js";
import { Question } from "./questions.js";
import { Server } from "./server.js";
import { ServerTime } from "./time.js";
import { list, word } from "./words.js";

const root = document.querySelector("[data-attempt]");
const attempt = root.dataset.attempt;
const result = `/result/${attempt}`;
const server = new Server(attempt);
const outbox = new Outbox(attempt, new Ledger(attempt), server);
const channel = new BroadcastChannel(`interlock-attempt-${attempt}`);
const typing = new Map();
const questions = new Map();
let gone = false;
let leaving = false;

for (const section of root.querySelectorAll("[data-slot]")) {
  const question = new Question(section, changed);
  questions.set(question.slot, question);
}
const marks = new Marks(questions);

// --- keeping ---------------------------------------------------------------------------------------------------------

function changed(question, patience) {
  clearTimeout(typing.get(question.slot));
  typing.delete(question.slot);
  if (patience > 0) {
    typing.set(question.slot, setTimeout(() => keep(question), patience));
  } else {
    keep(question);
  }
}

function keep(question) {
  typing.delete(question.slot);
  if (question.isChanged) {
    outbox.put(question.slot, question.take());
  }
}

/** Does not wait for more typing. */
function hurry() {
  for (const [slot, timer] of [...typing]) {
    clearTimeout(timer);
    keep(questions.get(slot));
  }
}

outbox.addEventListener("put", ({ detail }) => marks.saving(detail.slot));
outbox.addEventListener("saved", ({ detail }) => {
  const { slot, step, values, body } = detail;
  clock.take(body);
  channel.postMessage({ slot, step, values, savedAt: body.savedAt });
  present();
  if (!waits(slot)) {
    questions.get(slot).fault(null);
    show(slot, values);
    questions.get(slot).readAs(body.number);
    marks.saved(slot, body.savedAt);
  }
});
outbox.addEventListener("waiting", ({ detail }) => marks.waiting(detail.slot));
outbox.addEventListener("signedOut", ({ detail }) => {
  marks.waiting(detail.slot);
  signedOut();
});
outbox.addEventListener("absent", ({ detail }) => {
  marks.waiting(detail.slot);
  absent();
});
outbox.addEventListener("refused", ({ detail }) => {
  if (!waits(detail.slot)) {
    const fault = detail.body.detail ?? detail.body.title;
    questions.get(detail.slot).fault(fault);
    marks.refused(detail.slot);
    say(word("questionShort", detail.slot, fault));
  }
});
outbox.addEventListener("closed", () => ended());
outbox.addEventListener("round", () => {
  // Another tab may have sent what waited here.
  for (const slot of questions.keys()) {
    if (!waits(slot) && ["saving", "waiting"].includes(marks.of(slot))) {
      marks.saved(slot);
    }
  }
  if (outbox.waiting.length > 0 && outbox.isStuck && !outbox.lasts) {
    notice("fragile", word("fragile"));
  } else {
    unnotice("fragile");
  }
});

/** Whether a step of that question waits; one that another tab has just sent may still seem to. */
function waits(slot, sent) {
  return outbox.waiting.some((step) => step.slot === slot && step.step !== sent);
}

/** Shows an answer that another tab or another machine may have given; what is being typed here stays. */
function show(slot, values) {
  const question = questions.get(slot);
  if (!typing.has(slot) && question.values.join() !== values.join()) {
    question.show(values);
  }
}

/** The server has the attempt for who is signed in: this person. */
function present() {
  unnotice("signedOut");
  unnotice("absent");
}

/** The attempt is not there for who is signed in now. No way leads on from here: what waits, waits in this page. */
function absent() {
  unnotice("signedOut");
  notice("absent", word("absent"));
}

function signedOut() {
  unnotice("absent");
  const way = { href: `/login?to=${encodeURIComponent(location.pathname)}`, words: word("signIn") };
  notice("signedOut", word("signedOut"), outbox.lasts ? way : { ...way, target: "_blank" });
}

/** Takes over what the server has: time, and answers given elsewhere. */
async function catchUp() {
  const { verdict, body } = await server.state();
  if (verdict === "open") {
    clock.take(body);
    present();
    for (const [slot, values] of Object.entries(body.answers)) {
      elsewhere({ slot: Number(slot), values });
    }
  } else if (verdict === "closed") {
    ended();
  } else if (verdict === "signedOut") {
    signedOut();
  } else if (verdict === "absent") {
    absent();
  }
  return verdict;
}

function elsewhere({ slot, step, values, savedAt }) {
  const question = questions.get(slot);
  if (question && !waits(slot, step) && !typing.has(slot) && !question.isFaulty) {
    show(slot, values);
    marks.saved(slot, savedAt);
  }
}

// --- the end ---------------------------------------------------------------------------------------------------------

const handingIn = new HandingIn(questions, outbox, server, () => ended());
document.querySelector("#hand-in").addEventListener("click", () => {
  hurry();
  handingIn.ask();
});

function lock(locked) {
  questions.forEach((question) => question.lock(locked));
  document.querySelector("#hand-in").disabled = locked;
}

/** The attempt is closed: goes to the result, unless something has to be said first. */
function ended(late = [...new Set(outbox.waiting.map((step) => step.slot))]) {
  if (gone) {
    return;
  }
  gone = true;
  outbox.close();
  channel.postMessage({ ended: true });
  if (late.length === 0) {
    location.assign(result);
    return;
  }
  lock(true);
  handingIn.close();
  unnotice("timeOver");
  notice("closed", word("closedLate", list(late)), { href: result, words: word("seeResult") });
}

/** The time is over here. Whether it is over for the server, the server says. */
async function over() {
  lock(true);
  handingIn.close();
  notice("timeOver", word("timeOver"));
  hurry();
  while (!gone) {
    await outbox.drained(4000);
    const verdict = gone ? "closed" : await catchUp();
    if (verdict === "open" && time.left > 0) {
      lock(false);
      unnotice("timeOver");
      return;
    }
    if (verdict === "open" && (await server.submit()).verdict === "done") {
      ended();
    } else if (!gone) {
      notice("timeOver", word("timeOverWaiting"));
      await pause(3000);
    }
  }
}

// --- the clock -------------------------------------------------------------------------------------------------------

const time = new ServerTime();
const arrived = performance.getEntriesByType("navigation")[0]?.responseStart ?? performance.now();
time.set(Number(root.dataset.now), Number(root.dataset.deadline), performance.now() - arrived);
let asked = -Infinity;
const clock = new Clock(time, {
  over,
  doubt() {
    if (performance.now() - asked > 5000) {
      asked = performance.now();
      catchUp();
    }
  },
});

// --- other tabs, and going away --------------------------------------------------------------------------------------

channel.addEventListener("message", ({ data }) => {
  if (data.hello) {
    channel.postMessage({ here: true });
  }
  if (data.hello || data.here) {
    notice("otherTab", word("otherTab"));
  }
  if (data.bye) {
    unnotice("otherTab");
    channel.postMessage({ anybody: true });
  }
  if (data.anybody) {
    channel.postMessage({ here: true });
  }
  if (data.slot) {
    elsewhere(data);
  }
  if (data.ended) {
    // The tab that met the end has sent, or named, whatever waited.
    ended([]);
  }
});

document.querySelector("#attempt-notices").addEventListener("click", (event) => {
  // Signing in again leads back here; what waits lies in this browser.
  leaving = Boolean(event.target.closest("a:not([target])"));
});
addEventListener("beforeunload", (event) => {
  hurry();
  if (!gone && !leaving && outbox.isStuck && outbox.waiting.length > 0) {
    event.preventDefault();
  }
});
addEventListener("pagehide", () => {
  hurry();
  channel.postMessage({ bye: true });
  if (!gone) {
    outbox.depart();
  }
});
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
addEventListener("online", () => outbox.send());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    hurry();
  } else if (!gone) {
    outbox.send().then(catchUp);
  }
});

const bar = document.querySelector(".attempt-bar");
new ResizeObserver(() => {
  const covered = Number(getComputedStyle(bar).getPropertyValue("--covers")) * bar.offsetHeight + 16;
  document.documentElement.style.setProperty("scroll-padding-block-start", `${covered}px`);
}).observe(bar);

// What was answered before this script was there differs from what is saved, and is kept now.
questions.forEach((question) => waits(question.slot) || keep(question));

if (outbox.waiting.length > 0) {
  for (const step of outbox.waiting) {
    questions.get(step.slot)?.show(step.values);
    marks.saving(step.slot);
  }
  outbox.send().then(catchUp);
}
channel.postMessage({ hello: true });
