/** Arrow keys go from one of the map's marks to the next while none is selected; from then on they select, as in every view. */

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export interface WalkParts {
  /** The buttons in the page, in the order in which they are walked. */
  readonly buttons: () => readonly HTMLElement[];
  readonly isSelecting: () => boolean;
}

/** @returns the undo */
export function mountWalk(frame: HTMLElement, { buttons, isSelecting }: WalkParts): () => void {
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = buttons();
    const from = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    if (from < 0 || isSelecting()) return;
    const next = all[from + step];
    // Past the end the key is the page's, which may have more.
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    for (const button of all) button.tabIndex = button === next ? 0 : -1;
    next.focus({ preventScroll: true });
  };
  frame.addEventListener("keydown", walk);
  return () => frame.removeEventListener("keydown", walk);
}
