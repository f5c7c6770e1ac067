/** Says that a part of the program did not come, with what the page has from the start: no language, no library. */
import { FIRST_WORDS } from "../../i18n/first-words.ts";
import type { Lang } from "../../model/languages.ts";
import "../../ui/failure-page.css";

/** @param root emptied of what the page says while it opens */
export function sayIncomplete(root: HTMLElement, lang: Lang, onRetry: () => void): void {
  const { incomplete, retry } = FIRST_WORDS[lang];
  const main = document.createElement("main");
  main.className = "failure";
  const heading = document.createElement("h1");
  heading.textContent = incomplete;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = retry;
  button.addEventListener("click", onRetry);
  const actions = document.createElement("p");
  actions.className = "failure-actions";
  actions.append(button);
  main.append(heading, actions);
  root.replaceChildren(main);
}
