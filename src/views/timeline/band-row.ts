/** The name of a row that counts: its signs, what it is called, how many it has; a button where it can be opened. */
import { OUTLINES } from "../../model/symbols.ts";
import type { BandSign, CrowdRow } from "./crowd-model.ts";
import { drawPath } from "./draw-symbol.ts";
import type { TimelineRow } from "./timeline-model.ts";
import "./band-row.css";

/** Any row; one that does not count is its sign and its name. */
type AnyRow = TimelineRow & Partial<CrowdRow>;

/** What the words and signs are, where only the number is another at most steps. */
const drawn = new WeakMap<HTMLElement, string>();

/** @param before the row's element so far, whose button may have the focus @returns the same element, where there was one */
export function drawBandRow(row: AnyRow, before?: HTMLElement): HTMLElement {
  const element = before ?? document.createElement("div");
  element.className = row.isPart ? "tl-row tl-band-row is-part" : "tl-row tl-band-row";
  const name = nameOf(element, row);
  const look = JSON.stringify([row.label, row.signs ?? row.tone]);
  const count = name.lastElementChild;
  if (drawn.get(name) === look && count) {
    if (count.textContent !== row.count) count.textContent = row.count ?? "";
    return element;
  }
  drawn.set(name, look);
  const signs = document.createElement("span");
  signs.className = "tl-band-signs";
  signs.append(...(row.signs ?? [{ tone: row.tone, isRest: false }]).map(drawSign));
  const label = createText("tl-band-label", row.label);
  name.replaceChildren(signs, label, createText("tl-band-count", row.count ?? ""));
  name.title = row.label;
  return element;
}

/** What holds the words; kept while it is of the same kind. */
function nameOf(element: HTMLElement, row: AnyRow): HTMLElement {
  const { isOpen = null, label, count, openLabel } = row;
  const tag = isOpen === null ? "span" : "button";
  const known = element.querySelector<HTMLElement>(":scope > .tl-band-name");
  const name = known?.localName === tag ? known : document.createElement(tag);
  name.className = "tl-band-name";
  if (name instanceof HTMLButtonElement) {
    name.type = "button";
    name.setAttribute("aria-label", `${label} ${count}. ${openLabel}`);
    name.setAttribute("aria-expanded", String(isOpen));
    name.setAttribute("data-row", row.id);
  }
  if (name !== known) element.replaceChildren(name);
  return name;
}

function drawSign({ tone, isRest }: BandSign): Element {
  const sign = drawPath(OUTLINES[tone.outline], "tl-band-sign toned", "-12 -12 24 24");
  sign.classList.toggle("is-rest", isRest);
  sign.classList.toggle("is-hollow", tone.hollow === true);
  sign.style.setProperty("--tone", tone.color);
  return sign;
}

function createText(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.dir = "auto";
  element.textContent = text;
  return element;
}
