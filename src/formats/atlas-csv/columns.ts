/**
 * The columns of the atlas's own CSV, each with how it is written and how it is read. What no column holds stands in `rest`, as
 * JSON; what is not of events stands in `atlas`, in pieces.
 */

import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";

/** Any part of an event, as it is put together from cells. */
export interface Tree {
  [key: string]: unknown;
}

export interface Column {
  readonly name: string;
  /** Whether it belongs to a telling: events with accounts have it from the first one, for the reader alone. */
  readonly isTold?: true;
  /** @returns "" where the event has nothing to say there, or more than the cell can */
  readonly write: (event: AtlasEvent, place: Place | null) => string;
  /** Puts into an event what a cell says that is not empty; without it, the column is for people and is not read. */
  readonly read?: (event: Tree, cell: string) => void;
}

function words(name: "id" | "title" | "short" | "summary" | "kind"): Column {
  return {
    name,
    write: (event) => event[name] ?? "",
    read: (event, cell) => {
      event[name] = cell;
    },
  };
}

/** A value under a key of a part of the event: `when.edtf`. */
function part(name: string, holder: "when" | "where", key: string, isNumber = false): Column {
  return {
    name,
    isTold: true,
    write: (event) => String((event[holder] as unknown as Tree)[key] ?? ""),
    read: (event, cell) => {
      inside(event, holder)[key] = isNumber ? numberOf(cell) : cell;
    },
  };
}

function count(toll: "fatalities" | "wounded", key: "low" | "best" | "high"): Column {
  return {
    name: `${toll}_${key}`,
    isTold: true,
    write: (event) => String(event[toll]?.[key] ?? ""),
    read: (event, cell) => {
      inside(event, toll)[key] = numberOf(cell);
    },
  };
}

function inside(event: Tree, key: string): Tree {
  event[key] ??= {};
  return event[key] as Tree;
}

/** What is no number stays as it is written, for the check of the dataset to point at. */
function numberOf(cell: string): number | string {
  const number = Number(cell);
  return cell.trim() === "" || Number.isNaN(number) ? cell : number;
}

/** A list of words between semicolons; a list with a semicolon or a blank at an edge of a word does not fit. */
function join(items: readonly string[]): string {
  return items.some((item) => item.includes(";") || item.trim() !== item || item === "")
    ? ""
    : items.join("; ");
}

function split(cell: string): readonly string[] {
  return cell.split(";").map((item) => item.trim());
}

/** `principal:ann`, and of a pair `party1:ann`. */
const participants: Column = {
  name: "participants",
  write: (event) =>
    join(
      event.participants.map((one) =>
        one.role === "party" ? `party${one.side}:${one.actor}` : `${one.role}:${one.actor}`,
      ),
    ),
  read: (event, cell) => {
    event.participants = split(cell).map((item) => {
      const [role, actor] = cut(item);
      const side = /^party(\d+)$/.exec(role)?.[1];
      return side ? { actor, role: "party", side: Number(side) } : { actor, role };
    });
  },
};

/** `said:ann; reported:agency`, nearest speaker first; one whom the next does not name has no id. */
const attribution: Column = {
  name: "attribution",
  isTold: true,
  write: (event) =>
    // Notes on a speaker need the whole chain in `rest`.
    join(event.attribution.map(({ how, actor }) => `${how}:${actor ?? ""}`)),
  read: (event, cell) => {
    event.attribution = split(cell).map((item) => {
      const [how, actor] = cut(item);
      return { actor: actor === "" ? null : actor, how };
    });
  },
};

/** An id may have colons of its own. */
function cut(item: string): readonly [before: string, after: string] {
  const at = item.indexOf(":");
  return at < 0 ? [item, ""] : [item.slice(0, at), item.slice(at + 1)];
}

const tags: Column = {
  name: "tags",
  write: (event) => join(event.tags ?? []),
  read: (event, cell) => {
    event.tags = split(cell);
  },
};

/** In this order in the file; of a file, in any. */
export const COLUMNS: readonly Column[] = [
  words("id"),
  words("title"),
  words("short"),
  words("summary"),
  words("kind"),
  part("when", "when", "edtf"),
  part("when_basis", "when", "basis"),
  part("when_note", "when", "note"),
  part("extent", "where", "extent"),
  part("place", "where", "place"),
  { name: "place_name", isTold: true, write: (_, place) => place?.name ?? "" },
  { name: "latitude", isTold: true, write: (_, place) => String(place?.lonLat[1] ?? "") },
  { name: "longitude", isTold: true, write: (_, place) => String(place?.lonLat[0] ?? "") },
  part("radius_km", "where", "radiusKm", true),
  part("sense", "where", "sense"),
  part("area_level", "where", "level"),
  part("where_basis", "where", "basis"),
  part("unplaced_because", "where", "reason"),
  participants,
  attribution,
  count("fatalities", "low"),
  count("fatalities", "best"),
  count("fatalities", "high"),
  count("wounded", "low"),
  count("wounded", "best"),
  count("wounded", "high"),
  tags,
];

/** Of an event, what no column holds: JSON. */
export const REST = "rest";
/** Of the dataset, all but its events: JSON, in pieces from row to row. */
export const ATLAS = "atlas";
/** A spreadsheet cuts a cell beyond 32,767 characters. */
export const LONGEST_PIECE = 32_000;

export const HEADER: readonly string[] = [...COLUMNS.map(({ name }) => name), REST, ATLAS];
