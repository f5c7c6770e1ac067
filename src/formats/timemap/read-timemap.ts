/** The events of Forensic Architecture's TimeMap: a list of objects, with the names of their columns of now and of before. */
import type { LonLat } from "../../model/schema/common.ts";
import type { Where } from "../../model/schema/place.ts";
import type { Imported } from "../imports/import.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { Gather } from "../trees/gather.ts";
import { readWhen } from "../trees/read-when.ts";
import { isTree, listOf, numberAt, type Tree, textAt, valueAt } from "../trees/values.ts";

/** What becomes something else than a code of the row. */
const READ = new Set(
  "id description desc date time location latitude lat longitude long lon associations filters tags sources category type".split(
    " ",
  ),
);

/** @param value a list of events, or an object with one under `events` */
export function readTimeMap(value: unknown, choices: TableChoices): Imported {
  const gather = new Gather("the events of a TimeMap", choices);
  const list = Array.isArray(value) ? value : listOf(valueAt(value, "events"));
  const base = Array.isArray(value) ? "" : "/events";
  for (const [index, one] of list.entries()) {
    const pointer = `${base}/${index}`;
    if (isTree(one)) readEvent(one, pointer, gather);
    else {
      gather.report.row();
      gather.problem(pointer, "", "no-object", "an event: an object in braces", "left-out");
    }
  }
  return gather.finish();
}

function readEvent(one: Tree, pointer: string, gather: Gather): void {
  const text = textAt(one, "description") || textAt(one, "desc");
  const date = textAt(one, "date");
  const time = textAt(one, "time");
  const tags = [
    ...wordsOf(valueAt(one, "associations")),
    ...wordsOf(valueAt(one, "filters")),
    ...wordsOf(valueAt(one, "tags")),
    ...[textAt(one, "category"), textAt(one, "type")].filter((word) => word !== ""),
  ];
  const when = whenOf(date, time);
  const id = textAt(one, "id");
  gather.entry({
    ...{ pointer, title: firstWords(text), text, when },
    ...(id === "" ? {} : { id }),
    whenWritten: when === null ? `${date} ${time}`.trim() : "",
    where: whereOf(one, pointer, gather),
    tags: [...new Set(tags)],
    sources: wordsOf(valueAt(one, "sources")),
    codes: codesOf(one),
  });
}

/** A sentence of it, or as many words as a title bears. */
function firstWords(text: string): string {
  const [sentence = ""] = text.split(/(?<=[.!?])\s|\n/, 1);
  if (sentence.length <= 120) return sentence.replace(/\.$/, "");
  return `${sentence.slice(0, 119).replace(/\s+\S*$/, "")}…`;
}

/** Its dates have the month first, as in the United States: so its documentation writes them. */
function whenOf(date: string, time: string): string | null {
  const day = readWhen(date, "month-first");
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const [, hour = "", minute = "", second] = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(time) ?? [];
  if (hour === "") return day;
  const exact = `${day}T${hour.padStart(2, "0")}:${minute}${second ? `:${second}` : ""}`;
  return readWhen(exact) ?? day;
}

function whereOf(one: Tree, pointer: string, gather: Gather): Where {
  const lat = numberAt(one, "latitude") ?? numberAt(one, "lat");
  const lon = numberAt(one, "longitude") ?? numberAt(one, "long") ?? numberAt(one, "lon");
  const name = textAt(one, "location");
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const found = `${textAt(one, "latitude") || textAt(one, "lat")}, ${textAt(one, "longitude") || textAt(one, "long")}`;
    if (found !== ", ")
      gather.problem(
        pointer,
        found,
        "no-position",
        "a latitude and a longitude in degrees",
        "kept-in-part",
      );
    const reason =
      name === "" ? "The file gives no position." : `The file gives no position for ${name}.`;
    return { extent: "unplaced", reason };
  }
  const lonLat: LonLat = [lon, lat];
  const shown = name || `${lat}, ${lon}`;
  const place = gather.place(`${shown}\0${lon}\0${lat}`, { name: shown, kind: "site", lonLat });
  return { extent: "point", place, basis: "stated" };
}

/** A list of words, or words between commas. */
function wordsOf(value: unknown): readonly string[] {
  const items = typeof value === "string" ? value.split(",") : listOf(value);
  return items
    .map((item) => textAt({ item }, "item") || textAt(item, "title") || textAt(item, "id"))
    .filter((word) => word !== "");
}

function codesOf(one: Tree): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(one)
      .filter((key) => key !== "" && key.length <= 200 && !READ.has(key))
      .map((key) => [key.toWellFormed(), textAt(one, key)])
      .filter(([, value]) => value !== ""),
  );
}
