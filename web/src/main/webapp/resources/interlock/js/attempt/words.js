// The page's words: kept in a template, so that no language lives in a script.
const template = document.querySelector("#attempt-words");

/** A text in the reader's language, its places filled in order. */
export function word(name, ...values) {
  const text = template.content.querySelector(`[data-word="${name}"]`).textContent;
  return values.reduce((filled, value, place) => filled.replace(`{${place}}`, value), text);
}
