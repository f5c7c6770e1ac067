/** Many buttons as one tab stop: Tab leads to one of them, the arrows, Home and End to the others. */

/** Buttons that follow one another as words do are walked by the arrows of both axes. */
export type WalkAxis = "vertical" | "both";

/** An arrow of the line as the one of the column that means the same. */
function toVertical(key: string, host: HTMLElement): string {
  const isMirrored = getComputedStyle(host).direction === "rtl";
  if (key === "ArrowRight") return isMirrored ? "ArrowUp" : "ArrowDown";
  if (key === "ArrowLeft") return isMirrored ? "ArrowDown" : "ArrowUp";
  return key;
}

function stepFrom(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/**
 * Makes the buttons in a host one tab stop; the listeners go with the host.
 * @param selector of the buttons, which are walked in the order of the page
 * @returns what is to be called whenever buttons or their states have changed
 */
export function makeOneStop(
  host: HTMLElement,
  selector: string,
  axis: WalkAxis = "vertical",
): () => void {
  let last: HTMLElement | null = null;
  const buttons = () => [...host.querySelectorAll<HTMLElement>(selector)];
  const stopAt = (stop: HTMLElement | undefined, all: readonly HTMLElement[]) => {
    last = stop ?? null;
    for (const button of all) {
      const tabIndex = button === stop ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  };
  host.addEventListener("focusin", ({ target }) => {
    const all = buttons();
    const stop = all.find((button) => button === target);
    if (stop) stopAt(stop, all);
  });
  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = buttons();
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    const key = axis === "both" ? toVertical(event.key, host) : event.key;
    const next = at < 0 ? null : stepFrom(key, at, all.length - 1);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  });
  return () => {
    const all = buttons();
    const isOne = (wanted: (button: HTMLElement) => boolean) => all.find(wanted);
    stopAt(
      isOne((button) => button === document.activeElement) ??
        isOne((button) => button.matches(".is-selected, [aria-current]")) ??
        isOne((button) => button === last) ??
        all[0],
      all,
    );
  };
}
