/** A small dataset without events, and events of every shape that fit it, drawn by fast-check. */
import fc from "fast-check";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import { must } from "../../../../src/model/result.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import type { EventRecord } from "../../../../src/model/schema/event.ts";

const DIGEST = { algorithm: "SHA-256", value: "0".repeat(64) };
const stated = (edtf: string) => ({ edtf, basis: "stated" });
const paper = (id: string, published: string) => ({
  type: "document",
  id,
  title: id,
  publisher: "agency",
  published: stated(published),
  language: "en",
  digest: DIGEST,
  length: 1000,
  paragraphs: [],
});
const actor = (id: string, faction: string | null) => ({
  id,
  name: id,
  kind: "person",
  faction,
  evidence: [],
  absent: { evidence: "no-text" },
});
const place = (id: string, lonLat: readonly number[], more: object = {}) => ({
  id,
  name: id,
  kind: "site",
  lonLat,
  ...more,
});

const HEAD = {
  format: "dispatch-atlas/2",
  id: "small",
  title: "A small world",
  language: "en",
  zone: "Africa/Tripoli",
  inferences: [
    { id: "guess", note: "We guess." },
    { id: "year", note: "We count." },
  ],
  gaps: [{ id: "no-text", note: "There is none." }],
  kinds: { events: [{ id: "raid", name: "Raid", glyph: "clash" }] },
  sources: [
    paper("wire", "2019-04-06"),
    paper("letter", "2019-05"),
    paper("post", "2019-04-08"),
    { type: "named", id: "rumour", title: "A rumour" },
  ],
  places: [
    place("quay", [13, 32]),
    place("hills", [20, 30], { districts: ["LY-TB"] }),
    place("land", [17, 27], { country: "LY", kind: "country" }),
  ],
  factions: [
    { id: "north", name: "North", color: "#112233" },
    { id: "south", name: "South", color: "#332211" },
  ],
  actors: [actor("ann", "north"), actor("bob", "south"), actor("cid", null), actor("agency", null)],
  relations: [],
};

/** @returns the small world with these events */
export function datasetOf(events: readonly EventRecord[], more: object = {}): Dataset {
  const reading = readDataset({ ...HEAD, ...more, events });
  return must(reading.ok ? reading : { ok: false, error: JSON.stringify(reading.error) });
}

/** @returns `object` without the keys that fast-check left out */
function given(object: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = fc.constantFrom("Some words.", "كلمات", "Слова", "— “ß” 🜚 \n", "x".repeat(2000));
const basis = fc.constantFrom(
  { basis: "stated" },
  { basis: "inferred", inferences: ["guess"] },
  { basis: "inferred", inferences: ["year", "guess"] },
);
const translations = maybe(fc.constant({ ar: { title: "كلمات" } }));

const when = fc.record({
  edtf: fc.constantFrom(
    "2019-04-05",
    "2019-04",
    "201X",
    "2019-04-05T10:30",
    "2019-04-04/2019-04-06",
    "../2019-04-05",
    "2019-04-01/..",
    "/",
    "[2019-04-04,2019-04-05]",
    "-0044-03-15",
  ),
  basis,
  note: maybe(words),
});
const whenOf = when.map(({ basis: own, ...rest }) => given({ ...rest, ...own }));

const where = fc.oneof(
  fc.record({ extent: fc.constant("unplaced"), reason: words }),
  fc
    .tuple(
      fc.constantFrom(
        { extent: "point", place: "quay" },
        { extent: "point", place: "quay", sense: "toward" },
        { extent: "ring", place: "quay", radiusKm: 10 },
        { extent: "near", place: "hills", radiusKm: 0.1 },
        { extent: "region", place: "hills" },
        { extent: "country", place: "land" },
        { extent: "area", place: "land", level: "country" },
        { extent: "area", place: "quay", level: "district" },
      ),
      basis,
    )
    .map(([at, own]) => ({ ...at, ...own })),
);

const piece = (source: string) =>
  fc
    .tuple(fc.nat(900), fc.constantFrom("the harbour", "Öl", "🜚 at dusk"), basis)
    .map(([start, exact, own]) => ({
      source,
      start,
      end: start + [...exact].length,
      exact,
      ...own,
    }));

const speaker = fc
  .record({
    actor: fc.constantFrom("ann", "bob", "agency", null),
    how: fc.constantFrom("announced", "said", "reported", "denied"),
    note: maybe(words),
  })
  .map(given);

const estimate = fc
  .record({ low: maybe(fc.nat(9)), best: maybe(fc.nat(9)), high: fc.nat(99) })
  .map(given);

/** What a source tells; its lists may be empty, with the gap that says why. */
const tellingFrom = (source: string) =>
  fc
    .record({
      when: whenOf,
      where,
      // A chain does not lead back to whom it has passed.
      attribution: fc.uniqueArray(speaker, { maxLength: 3, selector: ({ actor: id }) => id }),
      evidence: fc.array(piece(source), { maxLength: 2 }),
      cites: maybe(fc.subarray(["rumour", "letter", "wire"])),
      hedge: maybe(
        fc.record({ words, evidence: fc.array(piece(source), { minLength: 1, maxLength: 1 }) }),
      ),
      knownAsOf: maybe(fc.constantFrom("2019-04-07", "2020")),
      grade: maybe(
        fc
          .record({
            reliability: maybe(fc.constantFrom("A", "F")),
            credibility: maybe(fc.constantFrom(1, 6)),
          })
          .map(given),
      ),
      fatalities: maybe(
        fc.tuple(estimate, maybe(estimate)).map(([all, civilians]) => given({ ...all, civilians })),
      ),
      wounded: maybe(estimate),
      numbers: maybe(fc.constant([{ id: "boats", name: "Boats", best: 2.5 }])),
    })
    .map(({ attribution, evidence, ...rest }) => {
      const absent = given({
        attribution: attribution.length === 0 ? "no-text" : undefined,
        evidence: evidence.length === 0 ? "no-text" : undefined,
      });
      return given({
        ...rest,
        attribution,
        evidence,
        absent: Object.keys(absent).length > 0 ? absent : undefined,
      });
    });

const accountOf = (source: string) => tellingFrom(source).map((told) => ({ source, ...told }));

const participants = fc.oneof(
  fc.uniqueArray(
    fc.record({
      actor: fc.constantFrom("ann", "bob", "cid"),
      role: fc.constantFrom("principal", "target", "subject", "addressee", "counterpart"),
    }),
    { minLength: 1, maxLength: 3, selector: ({ actor: id }) => id },
  ),
  fc.constantFrom(
    [
      { actor: "bob", role: "party", side: 2 },
      { actor: "ann", role: "party", side: 1 },
      { actor: "cid", role: "target" },
    ],
    [
      { actor: "ann", role: "party", side: 1 },
      { actor: "cid", role: "party", side: 1 },
      { actor: "bob", role: "party", side: 2 },
    ],
  ),
);

const happening = fc
  .record({
    title: words,
    short: maybe(words),
    summary: maybe(words),
    translations,
    kind: fc.constantFrom("act", "call", "raid"),
    participants,
    tags: maybe(fc.array(words, { maxLength: 2 })),
    media: maybe(fc.constant([{ url: "https://example.org/p.jpg", title: "A picture" }])),
    imported: maybe(
      fc.constant({ from: "a table", id: "7", codes: { clarity: "1", __proto: "x" } }),
    ),
  })
  .map(given);

const body = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(happening, tellingFrom("wire")).map(([a, b]) => ({ ...a, ...b })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(happening, fc.shuffledSubarray(["wire", "letter", "post"], { minLength: 2 }))
      .chain(([a, sources]) =>
        fc.tuple(...sources.map(accountOf)).map((accounts) => ({ ...a, accounts })),
      ),
  },
);

const someIds = fc.constantFrom("e", "été", "موقع", "constructor", "a.b:c_d-");

/** Events of the small world, each with an id of its own. */
export const anyEvents: fc.Arbitrary<readonly EventRecord[]> = fc
  .array(fc.tuple(someIds, body), { maxLength: 12 })
  .map((all) => all.map(([id, rest], index) => ({ id: `${id}${index}`, ...rest })))
  .map((all) => all as unknown as readonly EventRecord[]);
