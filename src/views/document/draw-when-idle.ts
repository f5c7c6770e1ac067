/** Draws what nobody sees yet a few pieces at a time, so that keys and pointers are never kept waiting. */

interface Options {
  readonly draw: (index: number) => void;
  /** Once all of it is drawn. */
  readonly onDone: () => void;
  readonly signal: AbortSignal;
}

/** Of one go, in milliseconds. */
const SLICE_MS = 8;

export function drawWhenIdle({ draw, onDone, signal }: Options) {
  const due = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    timer = undefined;
    const end = performance.now() + SLICE_MS;
    for (const index of due) {
      due.delete(index);
      draw(index);
      if (performance.now() > end) break;
    }
    if (due.size > 0) soon();
    else onDone();
  };
  // A timer gives way to what a person does, and runs where browsers know no idle time.
  const soon = () => {
    timer ??= setTimeout(go);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    /** @param drawn those of them that are drawn already */
    add(indexes: ReadonlySet<number>, drawn: ReadonlySet<number>): void {
      for (const index of indexes)
        if (drawn.has(index)) due.delete(index);
        else due.add(index);
      if (due.size > 0) soon();
    },
    drop(): void {
      due.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
