/** The time filter without a pointer and without the strip: the first and the last day that are kept. */
import { useRef } from "preact/hooks";
import { FILTER_WORDS } from "../i18n/parts/filters.ts";
import { edtfToInterval, instantToEdtf, parseEdtf } from "../model/edtf.ts";
import { type Interval, toInstant, toInterval } from "../model/interval.ts";
import type { Zone } from "../model/zone.ts";
import type { State } from "../state/state.ts";
import { type AtlasStore, brushTime, setFilter } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { useDismiss } from "./use-dismiss.ts";

type Edge = "from" | "to";

export function TimeBox() {
  const store = useStore();
  const { strip } = useWords();
  const own = useWords(FILTER_WORDS);
  const time = useAtlas(({ filters }) => filters.time);
  const days = useAtlas(hasDays);
  const zone = useAtlas(({ atlas }) => atlas.zone);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const field = (edge: Edge, name: string) => {
    const onChange = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      keepFrom(store, edge, currentTarget.value);
      // What could not be read goes back to what holds.
      currentTarget.value = dayOf(store.getState().filters.time, edge, zone);
    };
    const value = dayOf(time, edge, zone);
    return days ? (
      <label class="known">
        {name}
        <input type="date" value={value} onChange={onChange} />
      </label>
    ) : (
      <label class="known">
        {name}
        <input type="text" dir="ltr" value={value} onChange={onChange} />
      </label>
    );
  };
  return (
    <details class="choice" ref={box}>
      <summary>
        {own.timeBox}
        {time && <span class="choice-number">1</span>}
      </summary>
      <fieldset class="choice-list">
        <legend class="sr-only">{own.timeBox}</legend>
        {field("from", strip.from)}
        {field("to", strip.to)}
      </fieldset>
    </details>
  );
}

/** Browsers' own fields know the years 1 to 9999; others are typed in EDTF. */
function hasDays({ engine: { extent }, atlas: { zone } }: State): boolean {
  const ends = extent ? [extent.start, extent.end] : [];
  return ends.every((ms) => /^\d{4}-/.test(instantToEdtf(ms, zone, "day")));
}

function dayOf(time: Interval | null, edge: Edge, zone: Zone): string {
  const ms = edge === "from" ? time?.start : time && time.end - 1;
  return typeof ms === "number" && Number.isFinite(ms)
    ? instantToEdtf(toInstant(ms), zone, "day")
    : "";
}

/** An end that is left empty is open; one that the other would pass opens it. */
function keepFrom(store: AtlasStore, edge: Edge, text: string): void {
  const { atlas, filters } = store.getState();
  const date = parseEdtf(text.trim());
  if (text.trim() !== "" && !date.ok) return;
  const { start, end } = filters.time ?? toInterval(-Infinity, Infinity);
  const whole = date.ok ? edtfToInterval(date.value, atlas.zone) : toInterval(-Infinity, Infinity);
  const [first, last] = edge === "from" ? [whole.start, end] : [start, whole.end];
  const isPassed = first >= last;
  const from = isPassed && edge === "to" ? -Infinity : first;
  const to = isPassed && edge === "from" ? Infinity : last;
  if (Number.isFinite(from) && Number.isFinite(to)) brushTime(store, toInterval(from, to));
  else setFilter(store, "time", isOpen(from, to) ? null : toInterval(from, to));
}

function isOpen(from: number, to: number): boolean {
  return from === -Infinity && to === Infinity;
}
