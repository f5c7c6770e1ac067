/** Addresses that mean ill: queries of the page, with their question mark, short enough for a server to take. */
import { DATES } from "./dates.ts";
import { type Draw, type Made, type Makers, makeFrom, many } from "./draw.ts";
import { hostileWords, LINKS, MARKUP } from "./words.ts";

const NAMES =
  "data event select focus from to faction actor kind placed precision basis grade questions known q frame map color play window sort tab lang theme views controls height host step plan run presenter".split(
    " ",
  );
const SURFACES = ["explore", "embed", "brief", "compose", "import"] as const;

/** Servers refuse longer ones, and that page is theirs. */
const MOST = 6000;

/** Any text as a value; a half of a surrogate pair has no place in an address. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "%ud800"));

const shown = (draw: Draw) =>
  draw.chance(0.7) ? "" : `view=${draw.pick(["brief", "embed", "explore"])}&`;

const one = (draw: Draw, value: string) => `?${shown(draw)}${draw.pick(NAMES)}=${value}`;

const MAKERS: Makers<string> = {
  "markup for a value": (draw) => one(draw, encode(draw.pick(MARKUP))),
  "markup that is not encoded": (draw) => one(draw, draw.pick(MARKUP).replaceAll("#", "")),
  "hostile words for a value": (draw) => one(draw, encode(hostileWords(draw)).slice(0, MOST)),
  "hostile words for every value": (draw) =>
    `?${NAMES.filter((name) => name !== "data")
      .map((name) => `${name}=${encode(hostileWords(draw).slice(0, 20))}`)
      .join("&")}`,
  "a dataset that runs or leads astray": (draw) =>
    `?${shown(draw)}data=${encode(draw.pick([...LINKS, "\\\\evil.example\\x", "http:evil", "../../../../etc/passwd", "data/%2e%2e/%2e%2e/x", "kept:__proto__", "kept", "own", "?", "#", " ", "data/libya-2019-04-06.json/", "index.html", "embed.js", "data/base-map.json"]).slice(0, MOST))}`,
  "a surface that there is not": (draw) =>
    `?view=${encode(draw.pick(["__proto__", "constructor", "toString", "EXPLORE", "../brief", hostileWords(draw).slice(0, 200)]))}`,
  "names that every object has": (draw) =>
    `?${draw.pick(["__proto__", "constructor", "__proto__[polluted]", "constructor[prototype][polluted]", "toString"])}=${draw.pick(["1", "true", "{}"])}&${draw.pick(NAMES)}=__proto__`,
  "things that are not there": (draw) =>
    `?${draw.pick(["event", "select", "focus", "actor", "faction", "kind"])}=${draw.pick(["__proto__", "actor:__proto__", "faction:constructor", "span:tass-2019-04-06:0-999999999", "span:tass-2019-04-06:9-1", "span::-", "span:x:NaN-Infinity", "actor:", ":", "event:event:event", "relation:toString", "step:-1", "kind:call:call", "haftar%00"])}`,
  "times at the edge": (draw) =>
    `?${shown(draw)}${draw.pick(["from", "to", "known"])}=${encode(draw.pick(DATES))}&window=${encode(draw.pick(DATES))}/${encode(draw.pick(DATES))}`,
  "a stretch turned round": (draw) =>
    `?from=${encode(draw.pick(DATES))}&to=${encode(draw.pick(DATES))}&play=${draw.pick(["grow", "move,4", "grow,1e9", "move,-1", "grow,NaN"])}`,
  "a map of nowhere": (draw) =>
    `?map=${draw.pick(["90,180,19", "-90,-180,0", "91,0,3", "0,181,3", "NaN,NaN,NaN", "1e3,0,0", "0,0,-1", "0,0,99", "0,0", "0,0,0,0", "89.99999,179.99999,19", "Infinity,0,0", "0x10,0,1", "٣,٢,١", "home,home,home", "32.9,13.2,19"])}&frame=${draw.pick(["keep", "KEEP", "1"])}`,
  "an escape that is none": (draw) =>
    one(
      draw,
      draw.pick([
        "%",
        "%zz",
        "%c0%80",
        "%ed%a0%80",
        "%ff%fe",
        "%u003cscript%u003e",
        "a%00b",
        "%0d%0aSet-Cookie:x=1",
        "+%2B+",
        "%25%32%35",
      ]),
    ),
  "a parameter given again and again": (draw) => {
    const name = draw.pick(NAMES.filter((known) => known !== "data"));
    return `?${many(2 + draw.below(300), (at) => `${name}=${at}`).join("&")}`;
  },
  "lists without end": (draw) =>
    `?${draw.pick(["actor", "faction", "kind", "views", "grade"])}=${many(900, () => draw.pick(["haftar", "east", "call", "map", "", "none", "A"])).join(",")}`,
  "strangers without end": (draw) => `?${many(400, (at) => `x${at}=${draw.below(9)}`).join("&")}`,
  "a search that no one makes": (draw) =>
    `?${shown(draw)}q=${encode(draw.pick(["(", "[", "\\", ".*", "^$", "a{1,99999}", "*".repeat(200), "ا".repeat(200), "\u0000", "“”", "İıẞß", "%", "-", "tripoli ".repeat(24)]))}`,
  "languages and themes of nowhere": (draw) =>
    `?${shown(draw)}lang=${encode(draw.pick(["xx", "AR", "ar-LY", "__proto__", "en,ar", "", "../ru", "<b>"]))}&theme=${encode(draw.pick(["dark", "url(x)", "constructor", ""]))}&sort=${encode(draw.pick(["-", "--time", "__proto__", "-distance", "time,title"]))}&tab=${encode(draw.pick(["source", "none", "__proto__"]))}`,
  "an embed for strangers": (draw) =>
    `?view=embed&views=${encode(draw.pick(["map,map,map", "__proto__", "", ",,,", "map,timeline,factions,event,events", "events"]))}&host=${encode(draw.pick(["*", "null", "https://evil.example", "javascript:1", "https://evil.example,*"]))}&height=${draw.pick(["fixed", "1e9", "-1"])}&controls=${draw.pick(["off", "on", ""])}`,
  "a briefing of nowhere": (draw) =>
    `?view=brief&step=${encode(draw.pick(["0", "-1", "1e9", "999999999999999999999", "NaN", "1.5", "٣", "__proto__", "2"]))}&run=${encode(draw.pick(["0", "1e9", "2,loop,loop", "-5", "NaN", "3600"]))}&plan=${draw.pick(["own", "__proto__", ""])}&presenter=${draw.pick(["1", "0", "x"])}`,
  "a fragment that runs": (draw) =>
    `?${shown(draw)}q=x#${encode(draw.pick([...MARKUP, ...LINKS]).slice(0, 1000))}`,
  "surfaces with anything": (draw) =>
    `?view=${draw.pick(SURFACES)}&${draw.pick(NAMES)}=${encode(hostileWords(draw).slice(0, 500))}&lang=${draw.pick(["en", "ar", "ru"])}`,
  "no address at all": (draw) =>
    draw.pick(["?", "?&&&", "?=", "?=&=", "??", "?;", "?&=%3D", `?${"a".repeat(MOST)}`]),
};

/** @returns a query; its parts are encoded as far as a browser's bar would have them */
export function makeAddress(seed: number, index: number): Made<string> {
  return makeFrom(MAKERS, seed, index);
}
