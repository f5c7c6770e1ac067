/** Kinds of datasets whose single values mean ill: links, depth, keys, ids, numbers, dates. */
import { dated, type File, listIn, renamed, rich, some } from "./dataset-base.ts";
import { DATES } from "./dates.ts";
import type { Makers } from "./draw.ts";
import { mapLeaves, nested, put, withRaw } from "./json.ts";
import { LINKS } from "./words.ts";

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

export const VALUES: Makers<File> = {
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
};
