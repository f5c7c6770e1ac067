/** The page's type size: what a rem is now, in px. */

let known = 0;

const watch = new ResizeObserver(() => {
  known = 0;
});
watch.observe(document.documentElement);

/** Remembered while the page is of one size, as with one size of type: to ask works out the style of all that has changed. */
export function remInPixels(): number {
  known ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return known;
}
