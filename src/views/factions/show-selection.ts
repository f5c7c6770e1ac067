/** Scrolls what a new selection lights into sight, where the diagram stands in something that scrolls. */
import { scrollIntoSight, stretchOf } from "../scroll-into-sight.ts";

/** The nearest one above that scrolls; null where only the page does. */
function scrollerOf(element: Element): HTMLElement | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above === document.body) return null;
    const { overflowY } = getComputedStyle(above);
    const scrolls = overflowY === "auto" || overflowY === "scroll";
    if (scrolls && above.scrollHeight > above.clientHeight) return above;
  }
  return null;
}

/** Who has a part in the selected event; else the selected thing itself; else the actors that it lights. */
const TARGETS = [
  ".actor-card.has-part",
  ":is(.actor-card, .faction-title, .tie-note, .tie-verbs .tie).is-selected",
  ".actor-card.is-lit",
];

export function showSelection(diagram: HTMLElement): void {
  // What was clicked or reached by key stays where it is.
  if (document.activeElement?.matches(".is-selected")) return;
  const scroller = scrollerOf(diagram);
  if (!scroller) return;
  for (const selector of TARGETS) {
    const stretch = stretchOf(scroller, [...diagram.querySelectorAll(selector)]);
    if (!stretch) continue;
    scrollIntoSight(scroller, stretch, true);
    return;
  }
}
