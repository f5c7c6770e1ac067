/** The events of a place or a count as a list over the map: the first twenty, and more when they are asked for. */
import type { Box } from "../../model/cartography/box.ts";
import { boxOf } from "../design-pixel.ts";
import type { CountedModel, ListedEvent } from "./counted-model.ts";
import "./event-list.css";

export interface ListSource {
  readonly title: string;
  readonly spots: readonly number[];
  readonly count: number;
}

export interface ListParts {
  readonly list: (
    spots: readonly number[],
    offset: number,
    limit: number,
  ) => readonly ListedEvent[];
  readonly onSelect: (id: ListedEvent["id"]) => void;
  readonly onHover: (id: ListedEvent["id"] | null) => void;
  /** It was opened or closed. @param source the one that was closed by its reader, to whom the focus goes back */
  readonly onChange: (source: ListSource | null) => void;
}

export interface EventList {
  readonly open: (source: ListSource) => void;
  readonly close: () => void;
  /** What it covers of the frame. */
  readonly boxes: () => readonly Box[];
  /** What is listed now. */
  readonly source: () => ListSource | null;
  /** Shows what has become of it. @param source the same spots with their present count; null where none is left */
  readonly update: (model: CountedModel, source: ListSource | null) => void;
}

/** At first, and with each asking for more. */
const PAGE = 20;

/** @param layer an element that covers the frame */
export function mountEventList(layer: HTMLElement, parts: ListParts): EventList {
  const panel = document.createElement("section");
  panel.className = "map-list";
  panel.hidden = true;
  const heading = document.createElement("h3");
  heading.className = "map-list__head";
  heading.tabIndex = -1;
  heading.id = "map-list-head";
  panel.setAttribute("aria-labelledby", heading.id);
  const closer = button("map-list__close");
  const rows = document.createElement("ol");
  rows.className = "map-list__rows";
  const more = button("map-list__more");
  panel.append(heading, closer, rows, more);
  layer.append(panel);

  let source: ListSource | null = null;
  let model: CountedModel | null = null;
  let length = PAGE;
  const draw = () => {
    panel.hidden = source === null;
    // What is no longer listed may be filtered out meanwhile.
    if (!source) rows.replaceChildren();
    if (!source || !model) return;
    const { words } = model;
    const events = parts.list(source.spots, 0, length);
    const left = source.count - events.length;
    say(heading, `${source.title} · ${words.events(source.count)}`);
    closer.ariaLabel = words.close;
    fill(rows, events, parts);
    more.hidden = left <= 0;
    more.textContent = words.next(Math.min(PAGE, left));
  };
  const close = (isReaders: boolean) => {
    const before = source;
    if (!before) return;
    source = null;
    draw();
    parts.onChange(isReaders ? before : null);
  };
  closer.addEventListener("click", () => close(true));
  more.addEventListener("click", () => {
    const shown = rows.childElementCount;
    length += PAGE;
    draw();
    rows.children[shown]?.querySelector("button")?.focus();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close(true);
  });
  walkRows(rows);
  return {
    boxes: () => (source === null ? [] : [boxOf(panel)]),
    source: () => source,
    close: () => close(false),
    open: (next) => {
      source = next;
      length = PAGE;
      draw();
      rows.scrollTop = 0;
      heading.focus({ preventScroll: true });
      parts.onChange(null);
    },
    update: (next, now) => {
      model = next;
      if (source === null) return;
      source = now;
      draw();
    },
  };
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  return element;
}

function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function fill(rows: HTMLElement, events: readonly ListedEvent[], parts: ListParts): void {
  while (rows.childElementCount > events.length) rows.lastElementChild?.remove();
  for (const [index, event] of events.entries()) {
    const known = rows.children[index] as RowElement | undefined;
    if (known?.shows === event) continue;
    const row = rowOf(event, parts);
    if (!known) rows.append(row);
    else {
      const hadFocus = known.contains(document.activeElement);
      known.replaceWith(row);
      if (hadFocus) row.querySelector("button")?.focus({ preventScroll: true });
    }
  }
}

interface RowElement extends HTMLElement {
  shows?: ListedEvent;
}

function rowOf(event: ListedEvent, { onSelect, onHover }: ListParts): HTMLElement {
  const row: RowElement = document.createElement("li");
  row.shows = event;
  const own = button("map-list__event toned");
  own.style.setProperty("--tone", event.tone.color);
  own.ariaLabel = event.name;
  own.dataset.event = event.id;
  if (event.selected) own.setAttribute("aria-current", "true");
  const when = document.createElement("span");
  when.className = "map-list__when";
  when.textContent = event.when;
  const title = document.createElement("span");
  title.dir = "auto";
  title.textContent = event.title;
  own.append(when, title);
  own.addEventListener("click", () => onSelect(event.id));
  own.addEventListener("pointerenter", () => onHover(event.id));
  own.addEventListener("pointerleave", () => onHover(null));
  row.append(own);
  return row;
}

/** Up and down, as in any list; the page's arrows would select. */
function walkRows(rows: HTMLElement): void {
  rows.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = [...rows.querySelectorAll("button")];
    const from = all.indexOf(event.target as HTMLButtonElement);
    event.preventDefault();
    event.stopPropagation();
    all[from + step]?.focus();
  });
}
