// What the page has to say: notices that stay in sight as long as they are true, and words for a screen reader.
const place = document.querySelector("#attempt-notices");
const status = document.querySelector("#attempt-status");
const SPOKEN = 8000;

/** Shows a notice under its name, once; with a way on where there is one: {href, words, target}. */
export function notice(name, words, way) {
  const shown = place.querySelector(`[data-notice="${name}"]`);
  if (shown?.dataset.words === words) {
    return;
  }
  shown?.remove();
  const line = document.createElement("p");
  line.className = "attempt-notice";
  line.dataset.notice = name;
  line.dataset.words = words;
  line.append(words);
  if (way) {
    const link = document.createElement("a");
    link.href = way.href;
    link.textContent = way.words;
    if (way.target) {
      link.target = way.target;
    }
    line.append(" ", link);
  }
  place.append(line);
}

/** Takes a notice away. */
export function unnotice(name) {
  place.querySelector(`[data-notice="${name}"]`)?.remove();
}

/** Says something to a screen reader; what was said before is not cut short. */
export function say(words) {
  const line = document.createElement("p");
  line.textContent = words;
  status.append(line);
  setTimeout(() => line.remove(), SPOKEN);
}
