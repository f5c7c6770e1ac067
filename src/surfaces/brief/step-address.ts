/** The address of a briefing: which step is shown, whether it runs by itself, and how the pages beside it are reached. */
import { type Run, writeRun } from "../../state/presentation/run.ts";

/** @returns from 0; the first where the address names none */
export function stepIn(query: URLSearchParams): number {
  const said = query.get("step") ?? "";
  return /^[1-9]\d{0,5}$/.test(said) ? Number(said) - 1 : 0;
}

/** Keeps the step in the address, so that a reload stays on it. No trail: Back leaves the briefing. */
export function keepStep(at: number): void {
  keep("step", at === 0 ? null : String(at + 1));
}

/** Keeps it in the address while it runs, so that a reload, or a screen that starts anew, runs on. */
export function keepRun(run: Run): void {
  keep("run", run.isOn ? writeRun(run) : null);
}

function keep(name: string, value: string | null): void {
  const query = new URLSearchParams(location.search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  try {
    history.replaceState(null, "", `?${query}${location.hash}`.replaceAll("%2C", ","));
  } catch {
    // A frame without an origin: the briefing goes on, the bar stays behind.
  }
}

/** The presenter's window of the briefing that is shown here; relative, for the page may be a file. */
export function presenterAddress(at: number): string {
  const query = new URLSearchParams(location.search);
  query.delete("run");
  query.set("presenter", "1");
  query.set("step", String(at + 1));
  return `?${query}`;
}

/** The same dataset, language and theme, to explore. */
export function exploreAddress(): string {
  const query = new URLSearchParams(location.search);
  const kept = ["data", "lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(kept)}`;
}
