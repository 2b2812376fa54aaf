// An attempt under way: each change is kept at once; what the network holds back waits in this browser.
import { Clock } from "./clock.js";
import { Outbox } from "./outbox.js";
import { Question } from "./questions.js";
import { word } from "./words.js";

const root = document.querySelector("[data-attempt]");
const attempt = root.dataset.attempt;
const outbox = new Outbox(attempt);
const patience = new Map();
const channel = new BroadcastChannel(`interlock-attempt-${attempt}`);
const questions = new Map();
let leaving = false;

for (const section of root.querySelectorAll("[data-slot]")) {
  const question = new Question(section, changed);
  questions.set(question.slot, question);
}
outbox.waiting.forEach((step) => questions.get(step.slot)?.show(step.values));

// --- keeping ---------------------------------------------------------------------------------------------------------

function changed(question, wait) {
  clearTimeout(patience.get(question.slot));
  patience.delete(question.slot);
  const keep = () => {
    patience.delete(question.slot);
    outbox.put(question.slot, question.values);
  };
  if (wait > 0) {
    patience.set(question.slot, setTimeout(keep, wait));
    state(question.slot, "saving");
  } else {
    keep();
  }
}

function hurry() {
  for (const [slot, timer] of [...patience]) {
    clearTimeout(timer);
    patience.delete(slot);
    outbox.put(slot, questions.get(slot).values);
  }
}

function time(moment) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(moment);
}

function state(slot, name, words) {
  const mark = questions.get(slot).section.querySelector(".save-state");
  mark.dataset.state = name;
  mark.textContent = words ?? (name === "saving" ? word("saving") : "");
  overall();
}

function overall() {
  const mark = document.querySelector("#save-state");
  const names = [...questions.values()].map((question) => question.section.querySelector(".save-state").dataset.state);
  const worst = ["refused", "waiting", "saving"].find((name) => names.includes(name)) ?? "saved";
  mark.dataset.state = worst;
  mark.textContent = { refused: word("refused"), waiting: word("waiting"), saving: word("saving"), saved: word("allSaved") }[worst];
  map();
}

function map() {
  for (const link of root.querySelectorAll("[data-map]")) {
    const question = questions.get(Number(link.dataset.map));
    link.classList.toggle("is-answered", question.answered);
    link.querySelector("[data-map-words]").textContent = word(
      "question",
      question.slot,
      word(question.answered ? "answered" : "unanswered"),
    );
  }
}

outbox.addEventListener("put", ({ detail }) => {
  state(detail.slot, "saving");
  channel.postMessage({ slot: detail.slot, values: detail.values });
});
outbox.addEventListener("saved", ({ detail }) => {
  clock.set(detail.receipt);
  if (!outbox.waiting.some((step) => step.slot === detail.slot)) {
    questions.get(detail.slot).fault(null);
    state(detail.slot, "saved", word("saved", time(detail.receipt.savedAt)));
  }
  alerted("");
});
outbox.addEventListener("waiting", ({ detail }) => state(detail.slot, "waiting", word("waiting")));
outbox.addEventListener("signedout", ({ detail }) => {
  state(detail.slot, "waiting", word("waiting"));
  alerted(word("signedOut"), `/login?to=${encodeURIComponent(location.pathname)}`);
});
outbox.addEventListener("refused", ({ detail }) => {
  questions.get(detail.slot).fault(detail.problem.detail ?? word("refused"));
  state(detail.slot, "refused", word("refused"));
});
outbox.addEventListener("closed", () => {
  alerted(word("closed"));
  finish();
});

// --- telling ---------------------------------------------------------------------------------------------------------

function alerted(words, href) {
  const place = document.querySelector("#attempt-alert");
  if (place.dataset.words === words) {
    return;
  }
  place.dataset.words = words;
  place.replaceChildren();
  if (words) {
    const notice = document.createElement(href ? "a" : "p");
    notice.className = "notice notice-danger";
    notice.textContent = words;
    if (href) {
      notice.href = href;
    }
    place.append(notice);
  }
}

channel.addEventListener("message", ({ data }) => {
  if (data.hello) {
    channel.postMessage({ here: true });
  }
  if (data.hello || data.here) {
    document.querySelector("#attempt-status").textContent = word("otherTab");
    alerted(word("otherTab"));
  }
  if (data.slot) {
    questions.get(data.slot)?.show(data.values);
    map();
  }
});

addEventListener("beforeunload", (event) => {
  hurry();
  if (!leaving && outbox.waiting.length > 0) {
    event.preventDefault();
  }
});
addEventListener("pagehide", hurry);

// --- handing in ------------------------------------------------------------------------------------------------------

const dialog = document.querySelector("#hand-in-dialog");
const sure = document.querySelector("#hand-in-sure");
const failure = document.querySelector("#hand-in-error");

document.querySelector("#hand-in").addEventListener("click", () => {
  hurry();
  const open = [...questions.values()].filter((question) => !question.answered);
  document.querySelector("#hand-in-summary").textContent =
    open.length === 0 ? word("allAnswered", questions.size) : word("someUnanswered", open.length, questions.size);
  document.querySelector("#hand-in-unanswered").replaceChildren(...open.map(wayTo));
  failure.hidden = true;
  dialog.showModal();
});
document.querySelector("#hand-in-back").addEventListener("click", () => dialog.close());
sure.addEventListener("click", handIn);

function wayTo(question) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#q${question.slot}`;
  link.textContent = question.slot;
  link.setAttribute("aria-label", word("question", question.slot, word("unanswered")));
  link.addEventListener("click", () => dialog.close());
  item.append(link);
  return item;
}

async function handIn() {
  sure.disabled = true;
  document.querySelector("#attempt-status").textContent = word("handingIn");
  const sent = await outbox.drained(10000);
  const done = sent && (await submitted());
  sure.disabled = false;
  if (done) {
    finish();
  } else {
    failure.textContent = word("cannotHandIn");
    failure.hidden = false;
  }
}

async function submitted() {
  try {
    const response = await fetch(`/api/attempts/${attempt}/submission`, {
      method: "POST",
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(15000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

function finish() {
  leaving = true;
  location.assign(`/result/${attempt}`);
}

// --- the clock -------------------------------------------------------------------------------------------------------

const clock = new Clock(root, async () => {
  document.querySelector("#attempt-status").textContent = word("timeOver");
  alerted(word("timeOver"));
  hurry();
  await outbox.drained(4000);
  if (await submitted()) {
    finish();
  }
});

channel.postMessage({ hello: true });
map();
outbox.send();
