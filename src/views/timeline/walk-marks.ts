/** Arrow keys go from one mark to the next while no event is selected; from then on they select, as in every view. */

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export interface MarkWalk {
  /** The buttons in the page, in the order of time. */
  readonly buttons: () => readonly HTMLElement[];
  readonly isSelecting: () => boolean;
}

/** @param signal takes the listener off */
export function walkMarks(region: HTMLElement, walk: MarkWalk, signal: AbortSignal): void {
  region.addEventListener(
    "keydown",
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const all = walk.buttons();
      const from = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      // A question is no event: from there one walks on, whatever is selected.
      const isQuestion = all[from]?.classList.contains("tl-question");
      if (from < 0 || (walk.isSelecting() && !isQuestion)) return;
      event.preventDefault();
      event.stopPropagation();
      const next = all[from + step];
      if (next === undefined) return;
      for (const button of all) button.tabIndex = button === next ? 0 : -1;
      next.focus({ preventScroll: true });
    },
    { signal },
  );
}
