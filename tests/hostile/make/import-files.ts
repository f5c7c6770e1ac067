/** Files for import that mean ill: tables, trees, archives and what is none of these. */
import { type Bytes, bomb, laughter, type NamedFile, utf8, utf16, zip } from "./bytes.ts";
import { DATES } from "./dates.ts";
import { type Draw, type Made, type Makers, makeFrom, many } from "./draw.ts";
import { nested } from "./json.ts";
import { hostileWords, LINKS, MARKUP } from "./words.ts";

const HEADER = ["Date", "Title", "Latitude", "Longitude", "Actor", "Source"] as const;

/** As RFC 4180 has it. */
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lines = (rows: readonly (readonly string[])[], end = "\n") =>
  rows.map((row) => row.map(cell).join(",")).join(end);

const row = (draw: Draw, changed: Readonly<Record<number, string>> = {}) =>
  ["2019-04-05", `Row ${draw.below(100)}`, "59.9", "10.7", "One", "A paper"].map(
    (usual, at) => changed[at] ?? usual,
  );
const table = (draw: Draw, change: () => Readonly<Record<number, string>>) =>
  lines([HEADER, ...many(12, () => row(draw, change()))]);

type Make = (draw: Draw) => readonly [name: string, content: string | Bytes];

const TABLES: Readonly<Record<string, Make>> = {
  "hostile words in every cell": (draw) => [
    "words.csv",
    lines([HEADER, ...many(30, () => HEADER.map(() => hostileWords(draw)))]),
  ],
  "markup and formulas in titles": (draw) => [
    "titles.csv",
    table(draw, () => ({
      1: draw.pick([...MARKUP, "=cmd|'/c calc'!A0", "@SUM(1)"]),
      5: draw.pick(LINKS),
    })),
  ],
  "columns that every object has": (draw) => [
    "__proto__.csv",
    lines([
      ["Date", "__proto__", "constructor", "toString", "Title", "Title", ""],
      ...many(9, () => many(7, () => draw.pick(["__proto__", "2019", "x"]))),
    ]),
  ],
  "dates at the edge": (draw) => [
    "dates.csv",
    table(draw, () => ({ 0: draw.pick([...DATES, "31/2/2019", "1e9", "45000", "0/0/0", "-1"]) })),
  ],
  "places of nowhere": (draw) => [
    "places.csv",
    table(draw, () => ({
      2: draw.pick(["91", "-90", "1e308", "NaN", "59,9", "59° 99' N", "Infinity", ""]),
      3: draw.pick(["181", "-180", "180", "0x10", "10.7.7", "∞"]),
    })),
  ],
  "a quote that nobody closes": (draw) => [
    "open.csv",
    `${table(draw, () => ({}))}\n2019-04-06,"${"open,\n".repeat(draw.below(30_000))}`,
  ],
  "a cell without end": (draw) => [
    "long.csv",
    table(draw, () => ({ 1: "x".repeat(draw.below(400_000)) })),
  ],
  "columns without end": (draw) => {
    const names = many(draw.pick([500, 3000]), (at) => `c${at}`);
    return [
      "wide.csv",
      [
        [...HEADER, ...names],
        [...row(draw), ...names],
      ]
        .map((one) => one.join(","))
        .join("\n"),
    ];
  },
  "rows of any width": (draw) => [
    "ragged.csv",
    many(200, () =>
      many(draw.below(12), () => draw.pick(["", "2019", "x", ";", "\t", "|"])).join(
        draw.pick([",", ";", "\t"]),
      ),
    ).join(draw.pick(["\n", "\r", "\r\n"])),
  ],
  "NUL, and marks of byte order": (draw) => {
    const text = table(draw, () => ({ 1: "a\u0000b\ufeff" }));
    return [
      "nul.csv",
      draw.pick([
        utf8(`\ufeff\ufeff${text}`),
        utf16(`\ufeff${text}`),
        utf16(text),
        utf8(`\u0000${text}`),
      ]),
    ];
  },
  "bytes of no encoding": (draw) => [
    "noise.csv",
    Uint8Array.from(many(4000, () => draw.below(256))),
  ],
};

const feature = (properties: unknown, geometry: unknown) => ({
  type: "Feature",
  properties,
  geometry,
});

const TREES: Readonly<Record<string, Make>> = {
  "shapes of nowhere": (draw) => [
    "shapes.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      features: many(20, () =>
        feature(
          { name: hostileWords(draw), date: draw.pick(DATES) },
          draw.pick<unknown>([
            null,
            { type: "Point", coordinates: [1e308, -1e308] },
            { type: "Point", coordinates: ["0", null] },
            {
              type: "Polygon",
              coordinates: [
                [
                  [180, 90],
                  [-180, 90],
                  [0, -90],
                  [180, 90],
                ],
              ],
            },
            { type: "GeometryCollection", geometries: [{}] },
            { type: "__proto__", coordinates: [] },
            { type: "MultiPolygon", coordinates: [[[]]] },
          ]),
        ),
      ),
    }),
  ],
  "nested without end": (draw) => [
    "deep.geojson",
    `{"type":"FeatureCollection","features":[${nested(50_000 + draw.below(100_000))},{"type":"Feature","geometry":{"type":"Polygon","coordinates":${nested(50_000)}},"properties":{"name":"x"}}]}`,
  ],
  "slides that run": (draw) => [
    "timeline.json",
    JSON.stringify({
      title: { text: { headline: draw.pick(MARKUP) } },
      events: many(20, () => ({
        start_date: {
          year: draw.pick(["2019", "-99999999", "1e9", "x", ""]),
          month: draw.pick(["13", "4", "0"]),
        },
        text: { headline: hostileWords(draw), text: draw.pick(MARKUP) },
        media: { url: draw.pick(LINKS), caption: draw.pick(MARKUP) },
      })),
    }),
  ],
  "a story that runs": (draw) => [
    "story.json",
    JSON.stringify({
      storymap: {
        slides: many(20, () => ({
          date: draw.pick(DATES),
          location: {
            lat: draw.pick<unknown>([91, "x", null, 1e308, 59]),
            lon: draw.pick<unknown>([181, -181, 10]),
          },
          text: { headline: hostileWords(draw), text: draw.pick(MARKUP) },
          media: { url: draw.pick(LINKS) },
        })),
      },
    }),
  ],
  "entities without end": (draw) => [
    "laugh.kml",
    `${laughter("kml")}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${draw.pick(["&l8;", "&x;"])}</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
  ],
  "marks that run": (draw) => [
    "marks.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${many(20, () => `<Placemark><name><![CDATA[${draw.pick(MARKUP).replaceAll("]]>", "")}]]></name><description><![CDATA[<img src=x onerror="window.hostileRan=1">]]></description><TimeStamp><when>${draw.pick(["Y-271822", "275761-01-01", "0000", "x"])}</when></TimeStamp><Point><coordinates>${draw.pick(["1,2", "181,91", "x,y", "1e308,1e308", ""])}</coordinates></Point></Placemark>`).join("")}</Document></kml>`,
  ],
  "markup nested without end": (draw) => [
    "deep.kml",
    `<kml xmlns="http://www.opengis.net/kml/2.2">${nested(2000 + draw.below(20_000), ["<Folder>", "</Folder>"])}</kml>`,
  ],
};

const ARCHIVES: Readonly<Record<string, Make>> = {
  "a map that grows when it is opened": (draw) => ["bomb.kmz", bomb("doc.kml", draw.pick([5, 60]))],
  "a workbook that grows when it is opened": (draw) => [
    "bomb.xlsx",
    zip({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": new Uint8Array(draw.pick([5, 60]) * 1_000_000).fill(0x20),
    }),
  ],
  "a workbook that is none": (draw) => [
    "none.xlsx",
    zip({
      "[Content_Types].xml": laughter("Types"),
      "xl/workbook.xml": draw.pick([
        "",
        laughter("workbook"),
        `<workbook><sheets><sheet name="${"a".repeat(9999)}" sheetId="-1" r:id="../../x"/></sheets></workbook>`,
      ]),
      "../../evil": "x",
      "xl/__proto__": "x",
    }),
  ],
  "an archive that is cut off": (draw) => {
    const whole = zip({ "doc.kml": "<kml/>", "a/b": "x".repeat(draw.below(9000)) });
    return ["cut.kmz", whole.slice(0, draw.below(whole.length))];
  },
  "columns of noise": (draw) => [
    "noise.parquet",
    concat(
      utf8("PAR1"),
      Uint8Array.from(many(600, () => draw.below(256))),
      Uint8Array.from([draw.below(256), draw.below(256), draw.below(3), draw.pick([0, 255])]),
      utf8("PAR1"),
    ),
  ],
  "the beginning of something else": (draw) => [
    "odd.csv",
    draw.pick<string | Bytes>([
      "%PDF-1.7\n%",
      "{\\rtf1 x}",
      "<!doctype html><script>window.hostileRan=1</script>",
      Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "",
      "\n",
      "[",
      '{"__proto__":1}',
      "a",
    ]),
  ],
};

function concat(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

const MAKERS: Makers<NamedFile> = Object.fromEntries(
  Object.entries({ ...TABLES, ...TREES, ...ARCHIVES }).map(([kind, make]) => [
    kind,
    (draw: Draw) => {
      const [name, content] = make(draw);
      return { name, bytes: typeof content === "string" ? utf8(content) : content };
    },
  ]),
);

export function makeImportFile(seed: number, index: number): Made<NamedFile> {
  return makeFrom(MAKERS, seed, index);
}
