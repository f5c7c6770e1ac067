/** Tables for import that mean ill. */
import { utf8, utf16 } from "./bytes.ts";
import { DATES } from "./dates.ts";
import { type Draw, many } from "./draw.ts";
import type { Make } from "./import-make.ts";
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

export const TABLES: Readonly<Record<string, Make>> = {
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
