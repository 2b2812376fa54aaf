// Reading a lesson: the place is kept, questions answer at once, a term shows its meaning. The text reads well without this script.
const lesson = document.querySelector("[data-lesson]");
const text = document.querySelector(".reading");
const word = (name) => document.querySelector("#lesson-words").content.querySelector(`[data-word="${name}"]`).textContent;

// --- the place -------------------------------------------------------------------------------------------------------

const blocks = [...text.children].filter((block) => block.id);
let seen = lesson.dataset.position || null;
let told = seen;
let timer = 0;

function topBlock() {
  return blocks.find((block) => block.getBoundingClientRect().bottom > 96) ?? blocks.at(-1);
}

function tell() {
  if (seen && seen !== told) {
    told = seen;
    fetch(`${lesson.dataset.lesson}/position`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ block: seen }),
      keepalive: true,
    });
  }
}

addEventListener(
  "scroll",
  () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      seen = topBlock()?.id ?? seen;
      tell();
    }, 1500);
  },
  { passive: true },
);
addEventListener("pagehide", () => {
  if (scrollY > 0) {
    seen = topBlock()?.id ?? seen;
    tell();
  }
});

const left = seen && blocks.findIndex((block) => block.id === seen) > 0 && !location.hash ? document.getElementById(seen) : null;
if (left) {
  const sign = document.createElement("p");
  sign.className = "left-off";
  const words = document.createElement("span");
  words.textContent = word("leftOff");
  const start = document.createElement("a");
  start.href = "#lesson-title";
  start.textContent = word("toStart");
  sign.append(words, " ", start);
  left.before(sign);
  sign.scrollIntoView();
}

// --- headings of this lesson in the outline --------------------------------------------------------------------------

const here = document.querySelector('.lesson-outline a[aria-current="page"]');
const headings = [...text.querySelectorAll(":scope > h2[id]")];
if (here && headings.length > 1) {
  const list = document.createElement("ol");
  list.setAttribute("aria-label", word("onThisPage"));
  list.className = "outline-parts";
  for (const heading of headings) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${heading.id}`;
    link.lang = text.lang;
    link.textContent = heading.textContent;
    item.append(link);
    list.append(item);
  }
  here.after(list);
  const mark = () => {
    const current = headings.filter((heading) => heading.getBoundingClientRect().top < 160).at(-1);
    for (const link of list.querySelectorAll("a")) {
      link.classList.toggle("is-here", Boolean(current) && link.hash === `#${current.id}`);
    }
  };
  addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
  mark();
}

// --- questions inside the lesson -------------------------------------------------------------------------------------

for (const check of document.querySelectorAll("[data-self-check]")) {
  const button = check.querySelector(".self-check-button");
  const verdict = check.querySelector(".verdict");
  const answer = () => {
    const chosen = check.querySelector("input:checked");
    for (const feedback of check.querySelectorAll(".feedback")) {
      feedback.hidden = true;
    }
    if (chosen) {
      const feedback = chosen.closest("li").querySelector(".feedback");
      feedback.hidden = false;
      verdict.textContent = feedback.textContent;
    }
  };
  verdict.classList.add("visually-hidden");
  button.hidden = false;
  button.disabled = true;
  button.classList.add("button");
  button.addEventListener("click", answer);
  check.addEventListener("change", () => {
    button.disabled = false;
    check.querySelectorAll(".feedback").forEach((feedback) => (feedback.hidden = true));
    verdict.textContent = "";
  });
  check.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) {
      event.preventDefault();
      answer();
    }
  });
}

// --- terms -----------------------------------------------------------------------------------------------------------

const card = document.createElement("div");
card.className = "term-card";
card.popover = "auto";
card.id = "term-card";
card.setAttribute("role", "dialog");
document.body.append(card);

for (const term of document.querySelectorAll("a.term")) {
  const entry = document.getElementById(`term-${term.dataset.term}`);
  if (!entry) {
    continue;
  }
  term.setAttribute("aria-haspopup", "dialog");
  term.addEventListener("click", (event) => {
    event.preventDefault();
    const name = document.createElement("strong");
    name.textContent = entry.querySelector("dt").textContent;
    const meaning = document.createElement("p");
    meaning.textContent = entry.querySelector("dd").textContent;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button button-quiet";
    close.textContent = word("close");
    close.addEventListener("click", () => card.hidePopover());
    card.replaceChildren(name, meaning, close);
    card.setAttribute("aria-label", name.textContent);
    card.showPopover();
    const place = term.getClientRects()[0];
    const room = innerHeight - place.bottom > card.offsetHeight + 16;
    card.style.left = `${Math.max(16, Math.min(place.left, innerWidth - card.offsetWidth - 16))}px`;
    card.style.top = `${room ? place.bottom + 8 : Math.max(8, place.top - card.offsetHeight - 8)}px`;
    close.focus({ preventScroll: true });
    card.addEventListener("toggle", (change) => change.newState === "closed" && term.focus({ preventScroll: true }), { once: true });
  });
}
addEventListener("scroll", () => card.matches(":popover-open") && card.hidePopover(), { passive: true });

// --- paper -----------------------------------------------------------------------------------------------------------

const print = document.querySelector("[data-print]");
print.hidden = false;
print.addEventListener("click", () => window.print());
addEventListener("beforeprint", () => document.querySelectorAll(".reading details").forEach((part) => (part.open = true)));
