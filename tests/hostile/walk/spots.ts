/** Where on the page a gesture is done: a spot of a part, the middle of a control, what has the focus. */
import type { Page } from "@playwright/test";

export type Point = readonly [x: number, y: number];

/** @returns null where the part is not on the screen */
export const pointIn = (page: Page, part: string, share: Point, isBare = false) =>
  page.evaluate(findIn, { part, share, isBare });

/** @returns null where there is no such control, or another thing lies on it */
export const pointOf = (page: Page, controls: string, nth: number) =>
  page.evaluate(findControl, { controls, nth });

interface Place {
  readonly part: string;
  readonly share: Point;
  readonly isBare: boolean;
}

/** Runs in the page: a spot of a part that is on the screen; a bare one has nothing on it that leads away. */
function findIn({ part, share, isBare }: Place): Point | null {
  const element = document.querySelector(part);
  if (!element?.checkVisibility()) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (to - from < 8 || below - above < 8) return null;
  const [x, y] = [
    from + 2 + share[0] * (to - from - 4),
    above + 2 + share[1] * (below - above - 4),
  ];
  return isBare &&
    document.elementFromPoint(x, y)?.closest("a, .playback, .inset-open, [aria-haspopup]")
    ? null
    : [x, y];
}

/** Runs in the page: the middle of one of the controls that can be seen and pressed; brought into sight first. */
function findControl({
  controls,
  nth,
}: {
  readonly controls: string;
  readonly nth: number;
}): Point | null {
  const all = Array.from(document.querySelectorAll(controls)).filter(
    (one) => one.checkVisibility() && !one.closest("[inert], a, .playback"),
  );
  const one = all[Math.floor(nth * all.length)];
  if (!one) return null;
  one.scrollIntoView({ block: "nearest", inline: "nearest" });
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit && (one.contains(hit) || hit.contains(one)) && !hit.closest("a") ? [x, y] : null;
}

/** Runs in the page. @returns whether it is there */
export function focusOn(part: string): boolean {
  const element = document.querySelector<HTMLElement>(part);
  const focusable = element?.closest<HTMLElement>("[tabindex], input") ?? element;
  if (!focusable?.checkVisibility() || document.querySelector("dialog[open]")) return false;
  focusable.focus();
  if (focusable instanceof HTMLInputElement) focusable.select();
  return true;
}

/** Runs in the page: whether the key would follow a link, save a file or open another window. */
export function leadsAway(): boolean {
  return (
    document.activeElement?.closest("a, .more-sheet, .masthead-share, .playback, dialog") !== null
  );
}
