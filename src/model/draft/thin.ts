/** What is allowed of a record and thin: a time that nobody says, a gap in place of evidence, a tie without a chain, a name twice, colours that are hard to tell apart. */
import type { SourceId } from "../schema/common.ts";
import type { Dataset } from "../schema/dataset.ts";
import { APART } from "./apart-colors.ts";
import type { Mark, RecordKey } from "./draft.ts";
import { distanceForAllEyes } from "./eyes.ts";
import { atRecord, type Finding, finding } from "./finding.ts";
import { indexMarks, type MarkIndex, marksWithin } from "./passages.ts";
import { timeTeller } from "./says-time.ts";
import { evidenceOf } from "./walk-record.ts";

interface Telling {
  readonly when?: { readonly edtf: string; readonly basis: string };
  readonly absent?: Readonly<Record<string, string | undefined>> | undefined;
  readonly accounts?: readonly Telling[];
}

/** @param dataset sound, as a preview is: what only stands in is for the caller to pass over @param marks of the draft */
export function thinOf(dataset: Dataset, marks: readonly Mark[]): readonly Finding[] {
  const { actors, places, events, relations } = dataset;
  return [
    ...unsaidTimes(dataset, marks),
    ...actors.flatMap((actor) => lacked({ list: "actors", id: actor.id }, actor)),
    ...events.flatMap((event) => lacked({ list: "events", id: event.id }, event as Telling)),
    ...relations.flatMap((tie) => lacked({ list: "relations", id: tie.id }, tie)),
    ...relations
      .filter(({ attribution = [] }) => attribution.length === 0)
      .map(({ id }) =>
        finding("no-chain", "advice", atRecord({ list: "relations", id }, "/attribution")),
      ),
    ...sameNames("actors", actors),
    ...sameNames("places", places),
    ...nearColors(dataset),
    ...looseTimes(dataset, marks),
  ];
}

function lacked(key: RecordKey, record: Telling): readonly Finding[] {
  const tellings = record.accounts
    ? [["", record] as const, ...tellingsOf(record)]
    : [["", record] as const];
  return tellings.flatMap(([at, { absent = {} }]) =>
    Object.keys(absent).map((part) =>
      finding("lacking", "advice", atRecord(key, `${at}/${part}`), { part }),
    ),
  );
}

/** Of an event whose time is stated, some evidence has a word for it, or a mark says which. */
function unsaidTimes(dataset: Dataset, marks: readonly Mark[]): readonly Finding[] {
  const times = marks.filter(({ kind }) => kind === "time");
  const index = indexMarks(times);
  const dated = new Set(times.map(({ record }) => record));
  const tellerOf = tellersBySource(dataset.sources);
  return dataset.events.flatMap((event) => {
    const key = { list: "events", id: event.id } as const;
    if (dated.has(event.id)) return [];
    return tellingsOf(event as Telling).flatMap(([pointer, telling]) => {
      const { edtf, basis } = telling.when ?? {};
      if (!edtf || edtf === "/" || basis !== "stated") return [];
      if (evidenceOf(key, telling).some((one) => saysTime(one, index, tellerOf))) return [];
      return [finding("unsaid-date", "advice", atRecord(key, `${pointer}/when`), { edtf })];
    });
  });
}

/** With the pointer of each within the event. */
function tellingsOf(event: Telling): readonly (readonly [pointer: string, telling: Telling])[] {
  if (!event.accounts) return [["", event]];
  return event.accounts.map((account, index) => [`/accounts/${index}`, account]);
}

function saysTime(
  evidence: ReturnType<typeof evidenceOf>[number],
  marks: MarkIndex,
  tellerOf: (source: SourceId) => (words: string) => boolean,
): boolean {
  const isMarked = marksWithin(marks, evidence.source, evidence).length > 0;
  return isMarked || tellerOf(evidence.source)(evidence.exact);
}

function tellersBySource(sources: Dataset["sources"]) {
  const languages = new Map<string, string>(
    sources.map((source) => [source.id, (source as { language?: string }).language ?? "en"]),
  );
  const tellers = new Map<string, (words: string) => boolean>();
  return (source: SourceId) => {
    const language = languages.get(source) ?? "en";
    const teller = tellers.get(language) ?? timeTeller(language);
    tellers.set(language, teller);
    return teller;
  };
}

function sameNames(
  list: "actors" | "places",
  records: readonly { readonly id: string; readonly name: string }[],
): readonly Finding[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, name }) => {
    const words = name.normalize("NFC").trim().toLowerCase();
    const other = first.get(words);
    if (other === undefined) {
      first.set(words, id);
      return [];
    }
    const also = { list, id: other, part: "name", pointer: "/name" };
    return [finding("same-name", "advice", atRecord({ list, id }, "/name"), { name }, [also])];
  });
}

/** Each pair once: at the later side, whose colour was chosen beside the other. */
function nearColors({ factions }: Dataset): readonly Finding[] {
  return factions.flatMap(({ id, color }, index) => {
    const near = factions
      .slice(0, index)
      .filter((other) => distanceForAllEyes(color, other.color) < APART)
      .map(
        (other) => ({ list: "factions", id: other.id, part: "color", pointer: "/color" }) as const,
      );
    const place = atRecord({ list: "factions", id }, "/color");
    return near.length > 0 ? [finding("near-color", "advice", place, { color }, near)] : [];
  });
}

function looseTimes({ events }: Dataset, marks: readonly Mark[]): readonly Finding[] {
  const ids = new Set<string>(events.map(({ id }) => id));
  return marks
    .filter(({ kind, record }) => kind === "time" && (record === null || !ids.has(record)))
    .map(({ source, start, end, exact }) => {
      const place = { type: "document", source: source as SourceId, start, end } as const;
      return finding("loose-time", "advice", place, { exact });
    });
}
