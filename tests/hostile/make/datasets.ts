/** Datasets that mean ill, as files: some are sound and open, the others are to end in a report. */
import { readFileSync } from "node:fs";
import { DATES } from "./dates.ts";
import { type Draw, type Made, type Makers, makeFrom, many } from "./draw.ts";
import { mapLeaves, nested, put, strike, type Tree, withRaw } from "./json.ts";
import { LINKS, WORDS } from "./words.ts";

export type File = string | Uint8Array<ArrayBuffer>;

const read = (path: string): Tree =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));

/** Sound ones; the publisher's map tiles come from elsewhere, which the tests' policy does not allow. */
const BASES: readonly Tree[] = [
  read("tests/fixtures/good/every-field-2.json"),
  read("data/harbour.json"),
  read("tests/fixtures/good/minimal.json"),
].map(({ display, ...rest }) => {
  const { tiles: _, ...shown } = (display ?? {}) as Tree;
  return display ? { ...rest, display: shown } : rest;
});
const [RICH = {}] = BASES;

const some = (draw: Draw) => structuredClone(draw.pick(BASES));
const rich = () => structuredClone(RICH);
const listIn = (tree: Tree, name: string) => tree[name] as Tree[];

/** Keys of words that people read. */
const SPOKEN = new Set(
  "title name short note summary reason line notes text terms unit words inSentence tags".split(
    " ",
  ),
);

/** Every word that people read, in all languages, as one kind of hostile words has it. */
function spoken(tree: Tree, say: () => string): string {
  const changed = mapLeaves(tree, (leaf, key) =>
    SPOKEN.has(key) && typeof leaf === "string" ? say() : leaf,
  );
  return JSON.stringify(changed);
}

const NUMBERS = [
  1e308,
  -1e308,
  Number.MIN_VALUE,
  -0,
  2 ** 53,
  -(2 ** 53),
  0.1 + 0.2,
  180,
  -180,
  90,
  -90,
  1e-300,
  4_294_967_296,
  2_147_483_648,
] as const;

/** Values of any other type. */
const OTHERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  " ",
  "none",
  [],
  {},
  [[]],
  [null],
  { length: -1 },
  "__proto__",
  "x".repeat(100_000),
  { toString: 1 },
  undefined,
];

const MAKERS: Makers<File> = {
  ...Object.fromEntries(
    Object.entries(WORDS).map(([kind, say]) => [
      `${kind} in every word`,
      (draw: Draw) => spoken(some(draw), () => say(draw)),
    ]),
  ),
  "links that run or lead astray": (draw) =>
    JSON.stringify(
      mapLeaves(rich(), (leaf, key) =>
        key === "url" && draw.chance(0.5) ? draw.pick(LINKS) : leaf,
      ),
    ),
  "nested without end": (draw) =>
    withRaw(
      some(draw),
      draw.pick(["events", "sources", "translations", "briefing", "more"]),
      nested(
        1000 + draw.below(200_000),
        draw.pick([
          ["[", "]"],
          ['{"a":', "1}"],
          ['[{"a":', "1}]"],
        ]),
      ),
    ),
  "keys that every object has": (draw) => {
    const tree = some(draw);
    for (const key of ["__proto__", "constructor", "toString"])
      put(draw.pick([tree, ...listIn(tree, "events")]), key, { polluted: true, length: 1e9 });
    return JSON.stringify(tree);
  },
  "ids that every object has": (draw) =>
    renamed(some(draw), draw, ["constructor", "toString", "valueOf", "hasOwnProperty"]),
  "ids at the edge": (draw) =>
    renamed(some(draw), draw, [
      "1",
      "a".repeat(128),
      "ﷺ",
      "x:y",
      "z..--__",
      "None",
      "١",
      "none",
      "null",
    ]),
  "huge and tiny numbers": (draw) =>
    JSON.stringify(
      mapLeaves(rich(), (leaf) =>
        typeof leaf === "number" && draw.chance(0.2) ? draw.pick(NUMBERS) : leaf,
      ),
    ),
  "numbers that no number holds": (draw) =>
    JSON.stringify(some(draw)).replace(/:(\d+)/g, (all) =>
      draw.chance(0.1)
        ? `:${draw.pick(["1e999", "-1e999", "1e-999", "123456789012345678901234567890"])}`
        : all,
    ),
  "dates at the edge": (draw) => dated(some(draw), () => draw.pick(DATES)),
  "dates at one edge": (draw) => {
    const date = draw.pick(DATES);
    return dated(some(draw), () => date);
  },
  "one date far from the rest": (draw) => {
    let left = 1;
    return dated(some(draw), (old) => (left-- > 0 ? draw.pick(DATES) : old));
  },
  "ids given twice": (draw) => {
    const tree = some(draw);
    const lists = Object.values(tree).filter(
      (one) => Array.isArray(one) && one.length > 0,
    ) as Tree[][];
    for (const list of lists) if (draw.chance(0.5)) list.push(structuredClone(draw.pick(list)));
    return JSON.stringify(tree);
  },
  "keys given twice": (draw) => {
    const text = JSON.stringify(some(draw));
    const key = draw.pick(["events", "id", "format", "sources", "__proto__"]);
    return text.replace(/}$/, `,${`"${key}":[],`.repeat(1 + draw.below(5000))}"${key}":{}}`);
  },
  "ties and chains that go round": (draw) => {
    const tree = rich();
    const ids = listIn(tree, "actors").map(({ id }) => id as string);
    tree.relations = many(200, (index) => ({
      id: `round-${index}`,
      type: draw.pick(["opposes", "heads", "member-of", "supports"]),
      from: draw.pick(ids),
      to: draw.pick(ids),
      basis: "stated",
      evidence: [EVIDENCE],
    }));
    for (const event of listIn(tree, "events"))
      if ("attribution" in event)
        event.attribution = many(1 + draw.below(60), () => ({
          actor: draw.pick(ids),
          how: "said",
        }));
    return JSON.stringify(tree);
  },
  "accounts that go round": (draw) => {
    const tree = rich();
    for (const event of listIn(tree, "events"))
      if ("accounts" in event) {
        const accounts = event.accounts as Tree[];
        const ids = listIn(tree, "actors").map(({ id }) => id as string);
        for (const account of accounts) {
          account.attribution = many(30, () => ({ actor: draw.pick(ids), how: "reported" }));
          if (draw.chance(0.3)) account.accounts = accounts.map(({ source }) => ({ source }));
        }
        event.accounts = many(draw.pick([2, 3, 40]), () => draw.pick(accounts));
      }
    return JSON.stringify(tree);
  },
  "a crowd of actors": (draw) => {
    const tree = rich();
    const count = draw.round === 0 ? 10_000 : draw.pick([100, 400, 900]);
    const names = Object.values(WORDS);
    listIn(tree, "actors").push(
      ...many(count, (index) => ({
        id: `one-${index}`,
        name: draw.chance(0.05) ? draw.pick(names)(draw).slice(0, 200) : `One of them, ${index}`,
        kind: "person",
        faction: draw.pick([null, "north", "south"]),
        evidence: [EVIDENCE],
      })),
    );
    return JSON.stringify(tree);
  },
  "a crowd of events": (draw) => {
    const tree = rich();
    const events = listIn(tree, "events");
    events.push(
      ...many(draw.pick([50, 151, 400, 2000]), (index) => ({
        ...draw.pick(events),
        id: `more-${index}`,
        title: `More ${index}`,
      })),
    );
    return JSON.stringify(tree);
  },
  "a crowd of factions": (draw) => {
    const tree = rich();
    listIn(tree, "factions").push(
      ...many(draw.pick([7, 60, 500]), (index) => ({
        id: `side-${index}`,
        name: `Side ${index}`,
        color: draw.pick(["#000000", "#ffffff", "#FFFFFF", "#010101"]),
      })),
    );
    return JSON.stringify(tree);
  },
  "shapes that no land has": (draw) => {
    const tree = rich();
    const ring = draw.pick<readonly (readonly number[])[]>([
      [
        [180, 90],
        [-180, 90],
        [180, -90],
        [180, 90],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [
        [-180, 0],
        [180, 0],
        [-180, 0],
        [-180, 0],
      ],
      [
        [0, 0],
        [10, 10],
        [0, 10],
        [10, 0],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ],
      many(5000, (at) => [(at % 360) - 180, at % 2 ? 90 : -90]),
    ]);
    for (const place of listIn(tree, "places")) {
      place.lonLat = draw.pick([
        [180, 90],
        [-180, -90],
        [0, 0],
        [-180, 0],
        [179.999999, 89.999999],
      ]);
      if ("outline" in place || draw.chance(0.3))
        place.outline = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
    }
    return JSON.stringify(
      mapLeaves(tree, (leaf, key) =>
        key === "radiusKm" ? draw.pick([1e-9, Number.MIN_VALUE, 20015, 10_007.5, 1]) : leaf,
      ),
    );
  },
  "frames and windows at the edge": (draw) => {
    const edge = () => [draw.pick([-180, 180, 0, 179.9]), draw.pick([-90, 90, 0, 89.99])];
    const frame = [edge(), edge()];
    return JSON.stringify({
      ...some(draw),
      display: {
        frame,
        window: draw.pick(DATES),
        ...(draw.chance(0.2) && { tiles: { url: draw.pick(LINKS), attribution: "x" } }),
      },
    });
  },
  "steps that lead nowhere": (draw) => {
    const tree = rich();
    tree.briefing = {
      steps: many(draw.pick([1, 30, 400]), (index) => ({
        id: draw.chance(0.02) ? "all" : `step-${index}`,
        title: WORDS.markup?.(draw),
        events: draw.pick<readonly string[]>([
          [],
          ["told"],
          ["none-such"],
          Array(200).fill("told"),
        ]),
        camera: draw.pick<unknown>([
          { place: "bay", zoom: 19 },
          {
            bounds: [
              [180, 90],
              [-180, -90],
            ],
          },
          { place: "portside", zoom: 0 },
        ]),
        window: draw.pick(DATES),
      })),
    };
    return JSON.stringify(tree);
  },
  "languages and zones of nowhere": (draw) =>
    JSON.stringify({
      ...some(draw),
      language: draw.pick([
        "xx",
        "en-US-u-ca-islamic",
        "ar",
        "tlh",
        "zz-zz",
        "<b>",
        "i-klingon",
        "",
      ]),
      zone: draw.pick([
        "Etc/GMT+12",
        "Pacific/Apia",
        "UTC",
        "+14:00",
        "-99:99",
        "Nowhere/At_All",
        "__proto__",
        "Asia/Tehran",
      ]),
      translations: draw.pick<unknown>([
        Object.fromEntries(
          many(400, (at) => [
            `q${String.fromCharCode(97 + (at % 26), 97 + (at % 17))}`,
            { title: "x" },
          ]),
        ),
        { "<script>": { title: "x" } },
        { ar: null },
        [],
      ]),
    }),
  "colours that are more than colours": (draw) =>
    JSON.stringify(
      mapLeaves(rich(), (leaf, key) =>
        key === "color"
          ? draw.pick([
              "#fff;background:url(https://evil.example)",
              "red",
              "#12345G",
              "var(--x)",
              "url(javascript:1)",
              "#ABCDEF",
            ])
          : leaf,
      ),
    ),
  "other values in some places": (draw) =>
    JSON.stringify(strike(some(draw), 1 + draw.below(6), draw, () => draw.pick(OTHERS))),
  "parts that are missing": (draw) =>
    JSON.stringify(strike(some(draw), 1 + draw.below(20), draw, () => undefined)),
  "offsets that are nowhere": (draw) =>
    JSON.stringify(
      mapLeaves(rich(), (leaf, key) =>
        ["start", "end", "length", "sentences"].includes(key) && draw.chance(0.2)
          ? draw.pick([0, 1, 2 ** 31, 1e15, -1, 0.5])
          : leaf,
      ),
    ),
  "lists without end": (draw) =>
    JSON.stringify({
      ...some(draw),
      [draw.pick(["events", "places", "sources", "relations", "questions"])]: many(
        draw.pick([1000, 5000]),
        () => draw.pick<unknown>([{}, null, 1]),
      ),
    }),
  "a text that is cut off": (draw) => {
    const text = JSON.stringify(some(draw));
    return text.slice(0, draw.below(text.length));
  },
  "bytes that are no UTF-8": (draw) => {
    const bytes = new TextEncoder().encode(JSON.stringify(some(draw)));
    for (let time = 0; time < 1 + draw.below(20); time++)
      bytes[draw.below(bytes.length)] = 128 + draw.below(128);
    return bytes;
  },
  "marks of byte order": (draw) => {
    const text = JSON.stringify(some(draw));
    return draw.pick<() => File>([
      () => `\ufeff${text}`,
      () => `\ufeff\ufeff${text}`,
      () => `${text}\ufeff`,
      () =>
        new Uint8Array(
          new Uint16Array([...`\ufeff${text}`].map((one) => one.charCodeAt(0))).buffer,
        ),
      () => `\u0000${text}`,
    ])();
  },
  "no dataset at all": (draw) =>
    draw.pick([
      "",
      "null",
      "[]",
      "0",
      '"x"',
      "{}",
      "\u0000".repeat(1000),
      "[".repeat(100_000),
      "<!doctype html><script>window.hostileRan=1</script>",
      "PK\u0003\u0004",
      "%PDF-1.7",
      '{"format":"dispatch-atlas/3"}',
      '{"format":["dispatch-atlas/2"]}',
      "\u{1f4a3}",
    ]),
};

const EVIDENCE = { source: "wire", start: 45, end: 56, exact: "the harbour", basis: "stated" };

/** Records of these names, wherever they are named. */
function renamed(tree: Tree, draw: Draw, names: readonly string[]): string {
  const from = Object.values(tree)
    .filter(Array.isArray)
    .flatMap((list: unknown[]) => list.flatMap((one) => (one as Tree | null)?.id ?? []));
  const given = new Map<unknown, string>(names.map((name) => [draw.pick(from), name]));
  return JSON.stringify(mapLeaves(tree, (leaf) => given.get(leaf) ?? leaf));
}

function dated(tree: Tree, date: (old: string) => string): string {
  return JSON.stringify(
    mapLeaves(tree, (leaf, key) => (key === "edtf" ? date(leaf as string) : leaf)),
  );
}

export function makeDataset(seed: number, index: number): Made<File> {
  return makeFrom(MAKERS, seed, index);
}
