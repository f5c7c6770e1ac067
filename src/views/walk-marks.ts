/** The arrow keys go from one of a view's marks to the next while none is selected; from then on they select, as in every view. */

export interface WalkedMarks {
  /** The buttons in the page, in the order in which they are walked. */
  readonly buttons: () => readonly HTMLElement[];
  /** Whether the arrows select where the focus is: then the key is the page's. */
  readonly isSelecting: (from: HTMLElement) => boolean;
  /** Whether the page has more to walk past the last of them, and so in its own direction; else the right arrow leads on. */
  readonly leadsOn: boolean;
}

/** @returns 1 for an arrow that leads on, -1 for one that leads back, null for any other key */
export function stepOf(key: string, mirrored: boolean): 1 | -1 | null {
  const [back, on] = mirrored ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (key === "ArrowDown" || key === on) return 1;
  return key === "ArrowUp" || key === back ? -1 : null;
}

/** Whether the page is read from right to left. */
export function isMirrored(): boolean {
  return document.documentElement.dir === "rtl";
}

/** @param host what holds the marks @param signal takes the listener off */
export function walkMarks(host: HTMLElement, marks: WalkedMarks, signal: AbortSignal): void {
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key, marks.leadsOn && isMirrored());
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
