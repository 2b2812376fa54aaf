// Shows what a changed choice finds without leaving the page; the address follows, so that it can be kept. Without this script the button does it.
const form = document.querySelector("[data-facets]");
let latest = 0;

async function show() {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  if (query.get("sort") === "curriculum") {
    query.delete("sort");
  }
  const address = query.toString() ? `${form.action}?${query}` : form.action;
  const turn = ++latest;
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected) {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (turn !== latest) {
    return;
  }
  const found = page.querySelector("#found").textContent;
  const results = document.querySelector("#results");
  const heading = document.querySelector("#found");
  const fresh = page.querySelector("#results");
  heading.textContent = found;
  // The heading stays in place, because it is the live region that says how many were found.
  const head = results.querySelector(".section-head");
  head.querySelector(".more")?.remove();
  const clear = fresh.querySelector(".section-head .more");
  if (clear) {
    head.append(clear);
  }
  [...results.children].filter((part) => part !== head).forEach((part) => part.remove());
  [...fresh.children].filter((part) => !part.matches(".section-head")).forEach((part) => results.append(part));
  for (const tally of document.querySelectorAll("[data-tally]")) {
    const now = page.querySelector(`[data-tally="${CSS.escape(tally.dataset.tally)}"]`);
    tally.textContent = now ? now.textContent : "0";
  }
  history.replaceState(null, "", address);
}

if (form) {
  form.querySelector("[data-apply]").hidden = true;
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.name) {
      event.preventDefault();
      show();
    }
  });
  const fold = form.querySelector("details");
  if (matchMedia("(max-width: 45rem)").matches) {
    fold.open = false;
  }
}
