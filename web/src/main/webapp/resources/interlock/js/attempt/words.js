// The page's words: kept in a template, so that no language lives in a script.
const template = document.querySelector("#attempt-words");

/** A text in the reader's language, its places filled in order. */
export function word(name, ...values) {
  const text = template.content.querySelector(`[data-word="${name}"]`).textContent;
  return values.reduce((filled, value, place) => filled.replaceAll(`{${place}}`, () => value), text);
}

/** A time of day, as the reader's language writes it, in the reader's zone. */
export function time(moment) {
  return clockface.format(moment);
}

/** Hours from 0 to 23, as on the pages. */
const MINUTES = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const clockface = ((language, zone) => {
  try {
    return new Intl.DateTimeFormat(language, { ...MINUTES, timeZone: zone });
  } catch {
    // A zone that this browser does not know: its own is better than none.
    return new Intl.DateTimeFormat(language, MINUTES);
  }
})(document.documentElement.lang, document.querySelector("[data-attempt]").dataset.zone);

/** A number in full, as the reader's language writes it. */
export function number(value) {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 9 }).format(value);
}

/** Several things in one line. */
export function list(things) {
  return new Intl.ListFormat(document.documentElement.lang).format(things.map(String));
}
