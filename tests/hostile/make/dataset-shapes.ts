/** Kinds of datasets that mean ill in where, when, in which language and how much of it there is. */
import { type File, listIn, rich, some } from "./dataset-base.ts";
import { DATES } from "./dates.ts";
import { type Makers, many } from "./draw.ts";
import { mapLeaves, strike } from "./json.ts";
import { RINGS } from "./rings.ts";
import { LINKS, WORDS } from "./words.ts";

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

export const SHAPES: Makers<File> = {
  "shapes that no land has": (draw) => {
    const tree = rich();
    const ring = draw.pick(RINGS);
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
};
