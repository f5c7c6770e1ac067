/** How exact a dataset is: of how many events the time and the place are known how well, and what they rest on. */

import { farYearIn } from "../../i18n/far-years.ts";
import { isAtLimit } from "../../model/edtf/calendar.ts";
import { type CivilTime, type Edtf, parseEdtf } from "../../model/edtf.ts";
import { must } from "../../model/result.ts";
import type { EventRecord } from "../../model/schema/event.ts";

export interface Profile {
  readonly events: number;
  /** The first and the last day that an event may have been on, `YYYY-MM-DD`, or its year in EDTF where no `Date` holds it; null where no date has such an end. */
  readonly span: { readonly first: string | null; readonly last: string | null };
  readonly time: {
    /** To the minute, the day, the year, and so on: of the coarser end of a stretch. */
    readonly precision: Tally;
    /** One date, an interval, one of several, or all of several. */
    readonly form: Tally;
    readonly approximate: number;
    readonly uncertain: number;
    /** Without a start or an end. */
    readonly openEnded: number;
    readonly inferred: number;
  };
  readonly place: { readonly extent: Tally; readonly inferred: number };
  readonly evidence: {
    /** Events that quote words of a document. */
    readonly quoted: number;
    /** Events that only name a source, or none. */
    readonly unquoted: number;
    /** Events that several sources tell otherwise; the first telling is the one counted above. */
    readonly accounts: number;
  };
}

export type Tally = Readonly<Record<string, number>>;

export interface Profiler {
  /** @param record a sound one */
  add(record: EventRecord): void;
  profile(): Profile;
}

export function makeProfiler(): Profiler {
  const precision = makeTally();
  const form = makeTally();
  const extent = makeTally();
  const marks = makeTally();
  const span = makeSpan();
  return {
    add(record) {
      marks.add("events");
      const tellings = "accounts" in record ? record.accounts : [record];
      const [first] = tellings;
      if (!first) return;
      const edtf = must(parseEdtf(first.when.edtf));
      for (const { when } of tellings) span.add(must(parseEdtf(when.edtf)));
      precision.add(edtf.precision);
      form.add(edtf.type);
      extent.add(first.where.extent);
      for (const mark of marksOf(edtf)) marks.add(mark);
      if (first.when.basis === "inferred") marks.add("when-inferred");
      if ("basis" in first.where && first.where.basis === "inferred") marks.add("where-inferred");
      marks.add(tellings.some(({ evidence }) => evidence.length > 0) ? "quoted" : "unquoted");
      if (tellings.length > 1) marks.add("accounts");
    },
    profile: () => ({
      events: marks.of("events"),
      span: span.ends(),
      time: {
        precision: precision.all(),
        form: form.all(),
        approximate: marks.of("approximate"),
        uncertain: marks.of("uncertain"),
        openEnded: marks.of("open"),
        inferred: marks.of("when-inferred"),
      },
      place: { extent: extent.all(), inferred: marks.of("where-inferred") },
      evidence: {
        quoted: marks.of("quoted"),
        unquoted: marks.of("unquoted"),
        accounts: marks.of("accounts"),
      },
    }),
  };
}

function marksOf({ approximate, uncertain, start, end }: Edtf): readonly string[] {
  return [
    ...(approximate ? ["approximate"] : []),
    ...(uncertain ? ["uncertain"] : []),
    ...(start === "given" && end === "given" ? [] : ["open"]),
  ];
}

function makeTally() {
  const counts = new Map<string, number>();
  const of = (word: string) => counts.get(word) ?? 0;
  return {
    add: (word: string) => void counts.set(word, of(word) + 1),
    of,
    /** Most frequent first. */
    all: (): Tally => Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])),
  };
}

/** By the clock on the wall, wherever it hangs: to the day that is enough. */
function makeSpan() {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let far: readonly number[] = [];
  const reach = (time: CivilTime | null) => {
    if (time) [first, last] = [Math.min(first, time.ms), Math.max(last, time.ms)];
  };
  return {
    add({ text, earliest, latest }: Edtf) {
      const { year } = farYearIn(text) ?? {};
      if (year !== undefined) far = [Math.min(year, ...far), Math.max(year, ...far)];
      reach(earliest);
      // The first moment after it is no more of it.
      reach(latest && { ...latest, ms: latest.ms - 1 });
    },
    ends: () => ({ first: dayOf(first, far[0]), last: dayOf(last, far[1]) }),
  };
}

/** @param far the year, where it is one that a `Date` may not hold */
function dayOf(ms: number, far: number | undefined): string | null {
  if (far !== undefined && isAtLimit(ms + Math.sign(ms))) return `Y${far}`;
  return Number.isFinite(ms) ? (new Date(ms).toISOString().split("T")[0] ?? null) : null;
}
