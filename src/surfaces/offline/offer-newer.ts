/** Says, once, that a newer version of the program is there, and reloads the page with it where somebody wants that. */
import { OFFLINE_WORDS } from "../../i18n/parts/offline.ts";
import type { Lang } from "../../model/languages.ts";
import "./offer-newer.css";

let offered: HTMLElement | null = null;

/** @param onReload has the newer version take over */
export function offerNewer(onReload: () => void): void {
  offered?.remove();
  const words = OFFLINE_WORDS[document.documentElement.lang as Lang];
  const heading = document.createElement("strong");
  heading.textContent = words.newer;
  const note = document.createElement("span");
  note.textContent = words.newerNote;
  const offer = document.createElement("aside");
  offer.className = "newer-version";
  offer.setAttribute("aria-label", words.newer);
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const actions = document.createElement("p");
  actions.append(
    button(words.reload, "primary", onReload),
    " ",
    button(words.later, "quiet", () => offer.remove()),
  );
  offer.append(said, actions);
  document.body.append(offer);
  // A status is read out when something comes into it.
  said.append(heading, " ", note);
  offered = offer;
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}
