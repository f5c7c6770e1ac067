/** The presenter's clocks: the time of day, and how long the talk has gone on against how long it may. A reload keeps both. */
import { useEffect, useState } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { MINUTE_MS } from "../../model/durations.ts";
import { useWords } from "../../ui/context.ts";
import {
  elapsedOf,
  readStopwatch,
  type Stopwatch,
  sayElapsed,
  startStopwatch,
  toggleStopwatch,
} from "./stopwatch.ts";
import { TargetField } from "./target-field.tsx";

const KEPT = "dispatch-atlas presenter";
const USUAL_TARGET = 10;

interface Kept {
  readonly watch: Stopwatch;
  /** In minutes. */
  readonly target: number;
}

export function PresenterClock({ own }: { readonly own: BriefWords }) {
  const { locale } = useWords();
  const [{ watch, target }, setKept] = useState(readKept);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  const change = (next: Kept) => {
    setKept(next);
    keep(next);
  };
  const elapsed = elapsedOf(watch, now);
  const isOver = elapsed > target * MINUTE_MS;
  return (
    <section class="presenter-clock" data-over={isOver || undefined}>
      <p>
        <span>{own.clock}</span>
        <time>{new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(now)}</time>
      </p>
      <p>
        <span>{own.elapsed}</span>
        <time role="timer" dir="ltr">
          {sayElapsed(elapsed)}
        </time>
        {isOver && <em>{own.over}</em>}
      </p>
      <TargetField
        own={own}
        target={target}
        onTarget={(minutes) => change({ watch, target: clampTarget(minutes) })}
      />
      <progress
        max={target * MINUTE_MS}
        value={Math.min(elapsed, target * MINUTE_MS)}
        aria-label={own.elapsed}
      />
      <button
        type="button"
        class="small"
        onClick={() => change({ watch: toggleStopwatch(watch, Date.now()), target })}
      >
        {watch.runningSince === null ? own.goOn : own.pause}
      </button>
      <button
        type="button"
        class="small"
        onClick={() => change({ watch: startStopwatch(Date.now()), target })}
      >
        {own.restart}
      </button>
    </section>
  );
}

function clampTarget(minutes: number): number {
  return Number.isFinite(minutes) ? Math.max(1, Math.min(Math.round(minutes), 600)) : USUAL_TARGET;
}

function readKept(): Kept {
  const fresh = { watch: startStopwatch(Date.now()), target: USUAL_TARGET };
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    if (typeof data !== "object" || data === null) return fresh;
    const { watch, target } = data as Readonly<Record<string, unknown>>;
    return { watch: readStopwatch(watch) ?? fresh.watch, target: clampTarget(Number(target)) };
  } catch {
    return fresh;
  }
}

function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: the clock runs on, and a reload starts it anew.
  }
}
