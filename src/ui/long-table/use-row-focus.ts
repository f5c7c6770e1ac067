/** The focus in a table whose rows come and go: the row that has it stays, and keys lead it to rows that are not there yet. */
import { useEffect, useRef } from "preact/hooks";

interface Wishes {
  /** Rows in all. */
  readonly count: number;
  /** Rows in sight. */
  readonly page: number;
  /** The row that has the focus, which is drawn even out of sight. */
  readonly held: number | null;
  readonly setHeld: (row: number | null) => void;
  readonly show: (row: number) => void;
}

/** @returns handlers for the body of the table, whose rows say their place from 2 on */
export function useRowFocus({ count, page, held, setHeld, show }: Wishes) {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const row = wanted.current;
    const button = row === null ? null : buttonAt(body.current, row);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });
  const steps: Readonly<Record<string, (row: number) => number>> = {
    PageDown: (row) => row + page,
    PageUp: (row) => row - page,
    Home: () => 0,
    End: () => count - 1,
  };
  return {
    ref: body,
    onFocusIn: ({ target }: FocusEvent) => setHeld(rowOf(target)),
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (rowOf(relatedTarget) === null) setHeld(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || held === null) return;
      event.preventDefault();
      const row = Math.max(0, Math.min(step(held), count - 1));
      wanted.current = row;
      setHeld(row);
      show(row);
    },
  };
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest("tr[aria-rowindex]") : null;
  return row ? Number(row.getAttribute("aria-rowindex")) - 2 : null;
}

function buttonAt(body: HTMLElement | null, row: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 2}"] button`) ?? null;
}
