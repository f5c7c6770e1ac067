/**
 * A page that many tests use one after another, and how it is put back for the next: by its address, which holds the whole
 * state. That it is back is seen by where every control stands and what it says.
 */
import type { Page } from "@playwright/test";

/** For tests that are not about motion: flights take the processor longer than what most tests ask of it. */
export const STILL = { contextOptions: { reducedMotion: "reduce" } } as const;

/** @returns how the page looks once it is still */
export async function lookOf(page: Page): Promise<string> {
  const look = await page.waitForFunction(stillLook, null, { timeout: 40_000 });
  return (await look.jsonValue()) ?? "";
}

/** @returns whether the page looks again as it did at the start; where it does not, it is to be opened anew */
export async function putBack(page: Page, start: string): Promise<boolean> {
  await page.mouse.move(0, 0);
  await page.evaluate(leave);
  const back = page.waitForFunction(stillLook, start, { timeout: 5000 });
  return back.then(
    () => true,
    () => false,
  );
}

/** Waits until the page has been drawn so many times: for what would come with a drawing, if it came. */
export async function afterFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Runs in the page: leaves everything that a reader may have opened, scrolled or chosen. */
function leave(): void {
  for (const box of document.querySelectorAll("dialog")) box.close();
  for (const box of document.querySelectorAll("details")) box.open = false;
  for (const part of document.querySelectorAll("*")) {
    if (part.scrollTop !== 0) part.scrollTop = 0;
    if (part.scrollLeft !== 0) part.scrollLeft = 0;
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  history.pushState(null, "", location.pathname);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/**
 * Runs in the page at each frame. How the timeline stacks its marks depends on what it showed before: of its rows the look
 * says no more than what is in sight.
 *
 * @returns the look once nothing has moved for some frames; null until then, or while it is not as wanted
 */
function stillLook(wanted: string | null): string | null {
  const FRAMES = 5;
  const seen = window as unknown as { spots?: string; frames?: number };
  const spots: number[] = [];
  const controls = document.querySelectorAll<HTMLElement>("a, button, input, select, summary, td");
  const parts = Array.from(controls, (one) => {
    const { x, y, width } = one.getBoundingClientRect();
    const rows = one.closest(".timeline-root")?.getBoundingClientRect();
    const place = [x, rows ? Number(y < rows.bottom) : y, width].map(Math.round);
    spots.push(Math.round(y));
    const { ariaCurrent, ariaPressed, ariaExpanded, ariaLabel, className, textContent } = one;
    const value = one instanceof HTMLInputElement ? [one.value, one.checked] : [];
    const said = [ariaCurrent, ariaPressed, ariaExpanded, ariaLabel, className, textContent];
    return JSON.stringify([place, value, said]);
  }).sort();
  const { activeElement, documentElement } = document;
  const look = JSON.stringify([
    parts,
    activeElement?.tagName,
    documentElement.lang,
    location.search,
  ]);
  const now = look + spots.join();
  seen.frames = seen.spots === now ? (seen.frames ?? 0) + 1 : 0;
  seen.spots = now;
  const isWanted = wanted === null || wanted === look;
  return isWanted && seen.frames >= FRAMES ? look : null;
}
