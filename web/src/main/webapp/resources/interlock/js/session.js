// Warns two minutes before the session ends and lets the person stay. Asking how long it lasts does not prolong it.
const WARN_BEFORE = 120;
const dialog = document.getElementById("session-end");
const left = document.getElementById("session-end-left");
const stay = document.getElementById("session-stay");
const limit = document.getElementById("session-end-limit");

let endsAt = 0;
let asking = 0;
let ticking = 0;

function ask(method, path) {
  return fetch(path, {
    method,
    headers: method === "GET" ? { "X-Interlock-Background": "true", Accept: "application/json" } : { Accept: "application/json" },
    cache: "no-store",
  });
}

function leave() {
  const here = location.pathname + location.search;
  location.assign("/login?ended=idle&to=" + encodeURIComponent(here));
}

function show(remaining) {
  endsAt = Date.now() + remaining.secondsLeft * 1000;
  limit.hidden = remaining.extensible;
  stay.hidden = !remaining.extensible;
  if (remaining.secondsLeft > WARN_BEFORE) {
    if (dialog.open) {
      dialog.close();
    }
    clearInterval(ticking);
    plan((remaining.secondsLeft - WARN_BEFORE) * 1000);
  } else {
    warn();
  }
}

function plan(delay) {
  clearTimeout(asking);
  asking = setTimeout(check, Math.max(1000, delay));
}

async function check() {
  try {
    const answer = await ask("GET", "/api/session");
    if (answer.status === 401) {
      leave();
      return;
    }
    if (answer.ok) {
      show(await answer.json());
      return;
    }
  } catch (unreachable) {
    // No network: the page stays as it is, and asks again.
  }
  plan(30_000);
}

function warn() {
  if (!dialog.open) {
    dialog.showModal();
  }
  clearInterval(ticking);
  tick();
  ticking = setInterval(tick, 1000);
}

function tick() {
  const seconds = Math.round((endsAt - Date.now()) / 1000);
  if (seconds <= 0) {
    clearInterval(ticking);
    plan(1500);
    return;
  }
  const minutes = Math.ceil(seconds / 60);
  left.textContent =
    seconds > 60 ? left.dataset.minutes.replace("{0}", minutes) : left.dataset.seconds.replace("{0}", seconds);
}

async function extend() {
  try {
    const answer = await ask("POST", "/api/session/extension");
    if (answer.ok) {
      dialog.close();
      show(await answer.json());
    } else if (answer.status === 401) {
      leave();
    }
  } catch (unreachable) {
    plan(5_000);
  }
}

stay.addEventListener("click", extend);
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  if (!stay.hidden) {
    extend();
  } else {
    dialog.close();
  }
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    check();
  }
});
check();
