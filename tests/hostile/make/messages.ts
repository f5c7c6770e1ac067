/** Messages that mean ill: what a page that frames an embed may send it. */

import { type Message, TWISTS } from "./assemble-message.ts";
import { DATES } from "./dates.ts";
import { type Draw, type Made, type Makers, makeFrom, many } from "./draw.ts";
import { hostileWords, LINKS, MARKUP } from "./words.ts";

const TYPES = ["hello", "select", "filter", "view", "theme"] as const;
const KEYS = [
  "event",
  "faction",
  "actor",
  "kind",
  "placed",
  "precision",
  "basis",
  "grade",
  "from",
  "to",
  "known",
  "q",
  "map",
  "window",
  "views",
  "theme",
  "type",
  "atlas",
] as const;

const to = (fields: Readonly<Record<string, unknown>>): Message => ({
  fields: { atlas: 1, ...fields },
});
const asType = (draw: Draw) => ({ type: draw.pick(TYPES) });
/** The key that its type has, so that it is read as far as its value. */
const home: Readonly<Record<string, string>> = {
  event: "select",
  map: "view",
  window: "view",
  views: "view",
  theme: "theme",
};
const typeFor = (key: string) => home[key] ?? "filter";
const withKey = (key: string, value: unknown) => to({ type: typeFor(key), [key]: value });

const MAKERS: Makers<Message> = {
  "hostile words for a value": (draw) => withKey(draw.pick(KEYS), hostileWords(draw)),
  "markup and links for a value": (draw) =>
    withKey(draw.pick(KEYS), draw.pick([...MARKUP, ...LINKS])),
  "lists of hostile words": (draw) =>
    withKey(
      draw.pick(KEYS),
      many(1 + draw.below(50), () => hostileWords(draw)),
    ),
  "what no JSON holds": (draw) => {
    const key = draw.pick([...KEYS, ""]);
    return {
      ...to({ type: typeFor(key) }),
      twist: { key, what: draw.pick(TWISTS), size: 1 + draw.below(300) },
    };
  },
  "values of another type": (draw) =>
    withKey(
      draw.pick(KEYS),
      draw.pick<unknown>([0, -1, true, [], {}, [[]], [null], { length: 9 }, "", null]),
    ),
  "names that every object has": (draw) =>
    to(
      JSON.parse(
        `{"type": "${draw.pick(TYPES)}", "${draw.pick(["__proto__", "constructor", "prototype"])}": {"polluted": true, "atlas": 1}}`,
      ),
    ),
  "values that every object has": (draw) =>
    withKey(
      draw.pick(KEYS),
      draw.pick<unknown>(["__proto__", "constructor", ["__proto__", "toString"]]),
    ),
  "types that there are not": (draw) =>
    to({
      type: draw.pick<unknown>([
        "eval",
        "navigate",
        "constructor",
        "__proto__",
        "SELECT",
        "resize",
        "ready",
        1,
        null,
        ["select"],
      ]),
      code: MARKUP[0],
      href: LINKS[0],
    }),
  "versions that there are not": (draw) =>
    to({
      atlas: draw.pick<unknown>([0, 2, "1", 1.5, -1, true, [1], null, 1e308]),
      ...asType(draw),
      event: "phone-call",
    }),
  "times at the edge": (draw) =>
    draw.chance(0.5)
      ? withKey(draw.pick(["from", "to", "known"]), draw.pick(DATES))
      : withKey("window", [draw.pick(DATES), draw.pick(DATES)]),
  "a map of nowhere": (draw) =>
    withKey(
      "map",
      draw.pick<unknown>([
        [90, 180, 19],
        [-90, -180, 0],
        [1e308, 0, 0],
        [0, 0, 99],
        [0, 0],
        [0, 0, 0, 0],
        ["0", "0", "0"],
        [0.1, -0, 1e-300],
        { 0: 1, 1: 2, 2: 3 },
      ]),
    ),
  "what is too much": (draw) => {
    const what = draw.pick(["long", "wide", "keys", "deep"] as const);
    const key = draw.pick(["q", "kind", "more"]);
    // Browsers send nothing that is nested much deeper.
    return {
      ...to({ type: "filter", q: "x" }),
      twist: { key, what, size: what === "deep" ? 900 : 5000 },
    };
  },
  "keys that nobody reads": (draw) =>
    to({
      ...asType(draw),
      event: null,
      theme: "dark",
      html: MARKUP[0],
      src: LINKS[0],
      [hostileWords(draw).slice(0, 100)]: 1,
    }),
  "sound ones, one after another": (draw) =>
    draw.pick([
      to({ type: "select", event: draw.pick(["phone-call", "lna-operations", null, "none-such"]) }),
      to({
        type: "filter",
        kind: draw.pick([["call"], null, "order"]),
        q: draw.pick(["Tripoli", null]),
      }),
      to({ type: "view", map: draw.pick([[32.9, 13.2, 9], [0, 0, 0], null]) }),
      to({ type: "theme", theme: draw.pick(["dark", "light", "system"]) }),
    ]),
};

export function makeMessage(seed: number, index: number): Made<Message> {
  return makeFrom(MAKERS, seed, index);
}
