// Menus that close as one expects, and light or dark without a page load. Everything works without this script too.
const menus = [...document.querySelectorAll("details.menu")];

for (const menu of menus) {
  menu.addEventListener("toggle", () => {
    if (menu.open) {
      menus.filter((other) => other !== menu).forEach((other) => (other.open = false));
    }
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

document.addEventListener("click", (event) => {
  menus.filter((menu) => menu.open && !menu.contains(event.target)).forEach((menu) => (menu.open = false));
});

for (const form of document.querySelectorAll("form[data-theme-form]")) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button || !button.value) {
      return;
    }
    event.preventDefault();
    document.documentElement.dataset.theme = button.value;
    for (const each of form.querySelectorAll("button")) {
      each.setAttribute("aria-current", String(each === button));
    }
    const body = new URLSearchParams(new FormData(form));
    body.set("theme", button.value);
    fetch(form.action, { method: "POST", body, redirect: "manual" });
    form.closest("details").open = false;
    form.closest("details").querySelector("summary").focus();
  });
}

// A form is sent once: a second press while the answer is on its way does nothing. Coming back to the page opens it again.
const PATIENCE = 10_000;

function reopen(form) {
  delete form.dataset.sent;
  form.querySelectorAll("[data-waiting]").forEach((button) => {
    button.disabled = false;
    delete button.dataset.waiting;
  });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  // Only after the browser has taken the pressed button into what it sends.
  setTimeout(() => {
    form.querySelectorAll("button:enabled, input[type=submit]:enabled").forEach((button) => {
      button.disabled = true;
      button.dataset.waiting = "true";
    });
  });
  setTimeout(() => reopen(form), PATIENCE);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(reopen));

// The search field is reached with the slash key, as long as nothing is being typed.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const field = document.querySelector(".masthead-search input");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && field && field.offsetParent) {
    event.preventDefault();
    field.focus();
  }
});
