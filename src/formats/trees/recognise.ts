/** Tells from how it begins what a file of JSON or XML is, whatever its name says: by the keys that it has at each depth. */
import { BRIEFING_FORMAT } from "../../model/schema/briefing.ts";
import type { FormatName, Recognised } from "../imports/import.ts";

/** So much of a file is enough, in UTF-16 units. */
export const HEAD_LENGTH = 65_536;
/** Deeper keys tell nothing. */
const DEEPEST = 6;

/** Keys and short values of a JSON text by their paths, items of a list under `*`: `/events` and its items' `start_date`. */
type Keys = ReadonlyMap<string, string>;

interface Sign {
  readonly format: FormatName;
  /** Each by a path; of several, one is enough. */
  readonly all: readonly (readonly string[])[];
  readonly sure: Recognised["sure"];
}

const SIGNS: readonly Sign[] = [
  { format: "storymapjs", all: [["/storymap/slides"]], sure: "certain" },
  {
    format: "timelinejs",
    all: [["/timeline"], ["/timeline/date", "/timeline/headline"]],
    sure: "certain",
  },
  {
    format: "timelinejs",
    all: [["/events/*/start_date"], ["/events/*/text/headline", "/events/*/text", "/title"]],
    sure: "certain",
  },
  { format: "timelinejs", all: [["/events/*/start_date"]], sure: "likely" },
  {
    format: "timelinejs",
    all: [["/title/text/headline"], ["/events"]],
    sure: "likely",
  },
  timeMapAt("/*"),
  timeMapAt("/events/*"),
];

function timeMapAt(base: string): Sign {
  const at = (...names: readonly string[]) => names.map((name) => `${base}/${name}`);
  return {
    format: "timemap",
    all: [at("description", "desc"), at("latitude", "lat"), at("longitude", "long"), at("date")],
    sure: "likely",
  };
}

const GEOMETRIES =
  /^(?:Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection)$/;

/** @param head the beginning of the text; it may be cut off anywhere @returns null for what is none of these formats */
export function recogniseTree(head: string): Recognised | null {
  const text = head.replace(/^\uFEFF/, "").slice(0, HEAD_LENGTH);
  if (/^\s*</.test(text)) return recogniseXml(text);
  return /^\s*[[{]/.test(text) ? recogniseJson(keysOf(text)) : null;
}

function recogniseXml(text: string): Recognised | null {
  const body = text.replace(
    /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>\s*)*/i,
    "",
  );
  const [, root = ""] = /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(body) ?? [];
  if (root === "kml") return { format: "kml", sure: "certain", by: ["<kml>"] };
  const isPart = /^(?:Document|Folder|Placemark)$/.test(root) && /<Placemark\b/.test(body);
  return isPart ? { format: "kml", sure: "likely", by: [`<${root}>`, "<Placemark>"] } : null;
}

function recogniseJson(keys: Keys): Recognised | null {
  const format = keys.get("/format") ?? "";
  if (format.startsWith("dispatch-atlas/"))
    return { format: "dispatch-atlas", sure: "certain", by: [`"format": "${format}"`] };
  if (format === BRIEFING_FORMAT) return null;
  const type = keys.get("/type") ?? "";
  const isFeatures = type === "FeatureCollection" || type === "Feature";
  if (
    isFeatures ||
    (GEOMETRIES.test(type) && (keys.has("/coordinates") || keys.has("/geometries")))
  )
    return { format: "geojson", sure: "certain", by: [`"type": "${type}"`] };
  for (const { format: name, all, sure } of SIGNS) {
    const by = all.map((paths) => paths.find((path) => keys.has(path)));
    if (by.every((path) => path !== undefined)) return { format: name, sure, by };
  }
  return null;
}

/** Blanks, then a mark of structure, a string, or a number or a literal; a string may be cut off. */
const TOKEN = /[ \t\r\n]*(?:([[\]{},:])|"((?:[^"\\]|\\.){0,10000})("?)|[-+.\w]+)/y;

/** @param text JSON or the beginning of it; where it stops being that, the keys until there */
function keysOf(text: string): Keys {
  const keys = new Map<string, string>();
  const levels: { readonly isList: boolean; key: string | null }[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [, mark, string, quote] = token;
    const level = levels.at(-1);
    if (mark === "{" || mark === "[")
      levels.push({ isList: mark === "[", key: mark === "[" ? "*" : null });
    else if (mark === "}" || mark === "]") levels.pop();
    else if (mark === "," && level && !level.isList) level.key = null;
    else if (string !== undefined && quote === '"' && levels.length <= DEEPEST && level) {
      const isKey = !level.isList && level.key === null;
      if (isKey) level.key = string;
      const path = levels.map(({ key }) => `/${key}`).join("");
      if (isKey) keys.set(path, keys.get(path) ?? "");
      else if (keys.get(path) === "") keys.set(path, string);
    }
  }
  return keys;
}
