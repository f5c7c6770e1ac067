/** The dispatch's propositions: every one has its place in the dataset, with its words, its hedge and its chain. */
import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../src/model/schema/actor.ts";
import type { Evidence, SourceDocument } from "../../../src/model/schema/source.ts";
import { SHIPPED } from "../support/shipped-state.ts";
import { PROPOSITIONS, type Proposition, SPEAKERS } from "./propositions.ts";

const { dataset } = SHIPPED;
const source = dataset.sources.find(({ type }) => type === "document") as SourceDocument;

/** What a proposition needs of the record that holds it. */
interface Holder {
  readonly evidence: readonly Evidence[];
  readonly attribution?: Attribution | undefined;
  readonly hedge?: { readonly evidence: readonly Evidence[] } | undefined;
  readonly basis?: "stated" | "inferred";
}

const holders = new Map<string, Holder>([
  ...dataset.events.flatMap((event): [string, Holder][] => {
    if ("accounts" in event) return [];
    const points = event.points ?? [];
    return [
      [`events/${event.id}`, event],
      ...points.map((point): [string, Holder] => [`events/${event.id}/points/${point.id}`, point]),
    ];
  }),
  ...dataset.relations.map((relation): [string, Holder] => [`relations/${relation.id}`, relation]),
  ...dataset.actors.flatMap(({ id, offices = [], evidence }): [string, Holder][] => [
    [`actors/${id}`, { evidence }],
    ...offices.map((office): [string, Holder] => [`actors/${id}/offices`, office]),
  ]),
]);
const withChain = [...holders].filter(([place]) => !place.startsWith("actors/"));

function speakers({ attribution = [] }: Holder): readonly (string | null)[] {
  return attribution.map(({ actor }) => actor);
}

function isWithin({ start, end }: Evidence, spans: readonly (readonly [number, number])[]) {
  return spans.some(([from, to]) => from <= start && end <= to);
}

const placed = PROPOSITIONS.flatMap((proposition) =>
  proposition.places.map((place) => [proposition.says, place, proposition] as const),
);

describe("the list of the dispatch's propositions", () => {
  it("leaves out no word of headline, standfirst, dateline and body", () => {
    const spans = PROPOSITIONS.flatMap(({ at }) => at).toSorted(([a], [b]) => a - b);
    for (const { role, start, end } of source.paragraphs) {
      if (role === "navigation") continue;
      let covered = start;
      for (const [from, to] of spans) {
        if (to <= start || from >= end) continue;
        // A blank between two words, at most.
        expect(from - covered).toBeLessThanOrEqual(1);
        covered = Math.max(covered, to);
      }
      expect(end - covered).toBeLessThanOrEqual(1);
    }
  });

  it("leads to every event, point, actor and office, and to every tie that is stated", () => {
    const listed = new Set(PROPOSITIONS.flatMap(({ places }) => places));
    const unlisted = [...holders].flatMap(([place, { basis }]) =>
      listed.has(place) || (place.startsWith("relations/") && basis === "inferred") ? [] : [place],
    );
    expect(unlisted).toEqual([]);
  });
});

describe("a proposition of the dispatch", () => {
  it.each(placed)("has its words where it is kept: %s In %s", (_says, place, { at }) => {
    const fragments = holders.get(place)?.evidence.filter((piece) => isWithin(piece, at));
    expect(fragments?.length).toBeGreaterThan(0);
  });

  it.each(placed.filter(([, place, { heading }]) => !heading && !place.startsWith("actors/")))(
    "has its speakers where it is kept: %s In %s",
    (_says, place, { chain }) => {
      expect(speakers(holders.get(place) as Holder)).toEqual(chain);
    },
  );

  it.each(placed.filter(([, place, { hedge }]) => hedge && place.startsWith("events/")))(
    "keeps its hedge, in the words that hedge it: %s In %s",
    (_says, place, { hedge }) => {
      const evidence = holders.get(place)?.hedge?.evidence ?? [];
      expect(evidence.length).toBeGreaterThan(0);
      for (const piece of evidence) expect(isWithin(piece, [hedge as [number, number]])).toBe(true);
    },
  );

  it("has no hedge that the dispatch does not have", () => {
    const hedged = PROPOSITIONS.filter(({ hedge }) => hedge).flatMap(({ places }) => places);
    const hedging = [...holders].flatMap(([place, { hedge }]) => (hedge ? [place] : []));
    expect(hedged).toEqual(expect.arrayContaining(hedging));
  });
});

describe("who says it", () => {
  it.each(withChain)("is told of %s, down to the agency that printed it", (_place, holder) => {
    expect(speakers(holder).at(-1)).toBe(source.publisher);
  });

  it.each(withChain)("is nobody who does not speak in the dispatch, in %s", (_place, holder) => {
    const named = speakers(holder).filter((actor) => actor !== null);
    expect(Object.keys(SPEAKERS)).toEqual(expect.arrayContaining(named));
  });

  it("stands in words that the list has", () => {
    const listed = (span: readonly [number, number]) =>
      PROPOSITIONS.some(({ at }: Proposition) =>
        at.some(([from, to]) => from <= span[0] && span[1] <= to),
      );
    for (const [speaker, spans] of Object.entries(SPEAKERS)) {
      expect(dataset.actors.map(({ id }) => id)).toContain(speaker);
      expect(spans.every(listed), speaker).toBe(true);
    }
  });
});
