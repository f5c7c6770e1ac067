/** The arrow keys go from one of a view's marks to the next while none is selected; from then on they select, as in every view. */

export interface WalkedMarks {
  /** The buttons in the page, in the order in which they are walked. */
  readonly buttons: () => readonly HTMLElement[];
  /** Whether the arrows select where the focus is: then the key is the page's. */
  readonly isSelecting: (from: HTMLElement) => boolean;
  /** Whether what is to be read runs from right to left: there the left arrow leads on. */
  readonly isMirrored: () => boolean;
  /** Whether the page has more to walk past the view's first and last mark. */
  readonly leadsOn: boolean;
}

/** @returns 1 for an arrow that leads on, -1 for one that leads back, null for any other key */
export function stepOf(key: string, isMirrored: boolean): 1 | -1 | null {
  const [back, on] = isMirrored ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (key === "ArrowDown" || key === on) return 1;
  return key === "ArrowUp" || key === back ? -1 : null;
}

/** @param host what holds the marks @param signal takes the listener off */
export function walkMarks(host: HTMLElement, marks: WalkedMarks, signal: AbortSignal): void {
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key, marks.isMirrored());
    if (step === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = marks.buttons();
    const from = all.indexOf(event.target as HTMLElement);
    if (from < 0 || marks.isSelecting(all[from] as HTMLElement)) return;
    const next = all[from + step];
    if (!next && marks.leadsOn) return;
    event.preventDefault();
    event.stopPropagation();
    if (!next) return;
    for (const button of all) button.tabIndex = button === next ? 0 : -1;
    next.focus({ preventScroll: true });
  };
  host.addEventListener("keydown", walk, { signal });
}
