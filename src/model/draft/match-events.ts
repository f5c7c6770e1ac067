/** Which events of other documents an event may be, and why it looks so: for a person to say, never in silence. */
import { areTimesApart } from "../accounts/apart.ts";
import { DAY_MS } from "../durations.ts";
import { edtfToInterval, parseEdtf } from "../edtf.ts";
import { foldWord, splitWords } from "../fold.ts";
import { type Interval, toInterval } from "../interval.ts";
import type { Zone } from "../zone.ts";
import type { Draft, DraftRecord } from "./draft.ts";
import { atRecord, type Finding, finding } from "./finding.ts";
import { isDecidedOwn, objectsIn, tellersIn } from "./join-accounts.ts";
import { indexMarks, type MarkIndex, marksWithin } from "./passages.ts";
import { accountsIn } from "./told.ts";
import { evidenceOf } from "./walk-record.ts";
import { zoneOf } from "./zone-of.ts";

export type MatchReason =
  /** In EDTF: as the other event has it; the two share it, or are a day apart at most. */
  | { readonly type: "when"; readonly edtf: string }
  | { readonly type: "where"; readonly places: readonly string[] }
  | { readonly type: "who"; readonly actors: readonly string[] }
  /** As the other event has them. */
  | { readonly type: "words"; readonly words: readonly string[] };

export interface EventMatch {
  readonly event: string;
  /** None for one that nothing speaks for. */
  readonly reasons: readonly MatchReason[];
}

/** Whether it is to be said if another document tells of the event as well: one document does, others tell of events, nobody has said. */
export function isMatchDue(draft: Draft, id: string): boolean {
  const event = draft.lists.events.find((one) => one.id === id);
  if (!event || accountsIn(event) || isDecidedOwn(draft, id)) return false;
  const [source, ...more] = tellersIn(event);
  if (source === undefined || more.length > 0) return false;
  return draft.lists.events.some((one) => isOfOthers(one, source));
}

/** @returns events that this one's document does not tell of: those that look like it first, the likeliest before others */
export function matchesOf(draft: Draft, id: string, zone: Zone): readonly EventMatch[] {
  const event = draft.lists.events.find((one) => one.id === id);
  const [source] = event ? tellersIn(event) : [];
  if (!event || source === undefined) return [];
  const traits = traitsIn(draft, zone);
  const own = traits(event);
  return draft.lists.events
    .filter((one) => isOfOthers(one, source))
    .map((one) => {
      const reasons = reasonsFor(own, traits(one));
      return { event: one.id as string, reasons: isLikely(reasons) ? reasons : [] };
    })
    .toSorted((a, b) => weigh(b.reasons) - weigh(a.reasons));
}

/** Pairs that are compared at each change of a draft; beyond them each event is asked about in its own form alone. */
const MOST_PAIRS = 40_000;

/** Each pair that looks like one event and of which nobody has said so, at the later of the two. */
export function unmatchedIn(draft: Draft): readonly Finding[] {
  const { events } = draft.lists;
  const all = new Set<string>();
  for (const event of events) for (const source of tellersIn(event)) all.add(source);
  if (all.size < 2) return [];
  const due = events.filter(({ id }) => isMatchDue(draft, id));
  if (due.length * events.length > MOST_PAIRS) return [];
  const order = new Map<string, number>(events.map(({ id }, at) => [id, at]));
  const place = (id: string) => order.get(id) ?? 0;
  return due.flatMap(({ id }) => {
    const also = matchesOf(draft, id, zoneOf(draft))
      .filter(({ event, reasons }) => reasons.length > 0 && place(event) < place(id))
      .filter(({ event }) => !isDecidedOwn(draft, event))
      .map(
        ({ event }) => ({ list: "events", id: event, part: "title", pointer: "/title" }) as const,
      );
    const at = atRecord({ list: "events", id }, "/accounts");
    return also.length > 0 ? [finding("unmatched", "advice", at, {}, also)] : [];
  });
}

type Event = DraftRecord<"events">;

function isOfOthers(event: Event, source: string): boolean {
  const tellers = tellersIn(event);
  return tellers.length > 0 && !tellers.includes(source);
}

interface Traits {
  readonly times: readonly { readonly edtf: string; readonly time: Interval }[];
  readonly places: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Folded, each with how it is written. */
  readonly words: ReadonlyMap<string, string>;
}

interface Telling {
  readonly when?: { readonly edtf?: unknown };
  readonly where?: { readonly place?: unknown };
}

const MADE = new WeakMap<Draft, (event: Event) => Traits>();

/** Of each event once, as long as the draft is the same. */
function traitsIn(draft: Draft, zone: Zone): (event: Event) => Traits {
  const known = MADE.get(draft);
  if (known) return known;
  const index = indexMarks(draft.lists.marks);
  const publishers = new Set(
    draft.lists.sources.map((one): string | undefined =>
      "publisher" in one ? one.publisher : undefined,
    ),
  );
  const made = new Map<string, Traits>();
  const traits = (event: Event) => {
    const one = made.get(event.id) ?? traitsOf(event, index, publishers, zone);
    made.set(event.id, one);
    return one;
  };
  MADE.set(draft, traits);
  return traits;
}

/** What is said of it, and what the marks within its words name. */
function traitsOf(
  event: Event,
  index: MarkIndex,
  publishers: ReadonlySet<string | undefined>,
  zone: Zone,
): Traits {
  const fragments = evidenceOf({ list: "events", id: event.id }, event);
  const marks = fragments.flatMap((one) => marksWithin(index, one.source, one));
  const tellings = objectsIn(accountsIn(event) ?? [event]) as readonly Telling[];
  const named = (kind: "place" | "actor") =>
    marks.flatMap((mark) => (mark.kind === kind && mark.record ? [mark.record] : []));
  const said = textsOf(tellings.map(({ when }) => when?.edtf));
  const marked = marks.flatMap(({ kind, edtf }) => (kind === "time" && edtf ? [edtf] : []));
  const taking = textsOf(objectsIn(event.participants).map(({ actor }) => actor));
  return {
    times: [...new Set(said.length > 0 ? said : marked)].flatMap((edtf) => timeOf(edtf, zone)),
    places: new Set([...textsOf(tellings.map(({ where }) => where?.place)), ...named("place")]),
    actors: new Set([...taking, ...named("actor")].filter((one) => !publishers.has(one))),
    words: wordsIn(textsOf([event.title, ...fragments.map(({ exact }) => exact)]).join(" ")),
  };
}

/** While somebody works on a draft, anything may stand where a text belongs: what is none says nothing. */
function textsOf(parts: readonly unknown[]): readonly string[] {
  return parts.filter((part) => typeof part === "string");
}

function timeOf(edtf: string, zone: Zone): Traits["times"] {
  const read = parseEdtf(edtf);
  return read.ok && edtf !== "/" ? [{ edtf, time: edtfToInterval(read.value, zone) }] : [];
}

/** Shorter ones are mostly such as every sentence has. */
const SHORTEST = 4;

function wordsIn(text: string): ReadonlyMap<string, string> {
  const words = splitWords(text).map((word) => [foldWord(word), word] as const);
  return new Map(words.filter(([folded]) => [...folded].length >= SHORTEST));
}

function reasonsFor(own: Traits, other: Traits): readonly MatchReason[] {
  const when = other.times.find(({ time }) => own.times.some((one) => isNear(one.time, time)));
  const places = [...other.places].filter((place) => own.places.has(place));
  const actors = [...other.actors].filter((actor) => own.actors.has(actor));
  const words = [...other.words].filter(([folded]) => own.words.has(folded));
  return [
    ...(when ? [{ type: "when", edtf: when.edtf } as const] : []),
    ...(places.length > 0 ? [{ type: "where", places } as const] : []),
    ...(actors.length > 0 ? [{ type: "who", actors } as const] : []),
    ...(words.length > 0
      ? [{ type: "words", words: words.map(([, written]) => written) } as const]
      : []),
  ];
}

/** Of one event, two papers may give days that follow each other. */
function isNear(a: Interval, b: Interval): boolean {
  return !areTimesApart(toInterval(a.start - DAY_MS, a.end + DAY_MS), b);
}

/** So much the reasons must weigh: a time alone is that of many events. */
const LEAST = 2;

function isLikely(reasons: readonly MatchReason[]): boolean {
  return weigh(reasons) >= LEAST;
}

const MOST_WORDS = 3;

function weigh(reasons: readonly MatchReason[]): number {
  return reasons.reduce((sum, reason) => sum + weightOf(reason), 0);
}

function weightOf(reason: MatchReason): number {
  switch (reason.type) {
    case "when":
      return 1;
    case "where":
      return 2;
    case "who":
      return Math.min(2, reason.actors.length);
    case "words":
      return Math.min(MOST_WORDS, reason.words.length);
  }
}
