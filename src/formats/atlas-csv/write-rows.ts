/** A dataset as rows: one an event, with the header first. `read-rows.ts` takes them back whole. */
import type { Dataset } from "../../model/schema/dataset.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";
import { toldOf } from "../told.ts";
import type { Written } from "../written.ts";
import { ATLAS, COLUMNS, HEADER, LONGEST_PIECE, type Tree } from "./columns.ts";
import { writeCsv } from "./csv-text.ts";
import { beyond } from "./differ.ts";

/**
 * @param events all of the dataset's, or those of it that are kept
 * @returns the header and a row for each event; where the rest of the dataset needs more pieces than there are events, rows with
 *   nothing but a piece of it
 */
export function writeRows(
  dataset: Dataset,
  events: readonly EventRecord[] = dataset.events,
): readonly (readonly string[])[] {
  const places = new Map<string, Place>(dataset.places.map((place) => [place.id, place]));
  const pieces = piecesOf(dataset);
  const rows = events.map((event, index) => [...cellsOf(event, places), pieces[index] ?? ""]);
  const blank = HEADER.filter((name) => name !== ATLAS).map(() => "");
  const more = pieces.slice(events.length).map((piece) => [...blank, piece]);
  return [HEADER, ...rows, ...more];
}

export function writeAtlasCsv(dataset: Dataset, events?: readonly EventRecord[]): Written {
  return { text: writeCsv(writeRows(dataset, events)), leftOut: [] };
}

function piecesOf({ events: _, ...others }: Dataset): readonly string[] {
  const json = JSON.stringify(others);
  const pieces: string[] = [];
  for (let at = 0; at < json.length; ) {
    let end = Math.min(at + LONGEST_PIECE, json.length);
    // Half a sign cannot be written in UTF-8.
    if (end < json.length && /[\ud800-\udbff]/.test(json[end - 1] ?? "")) end--;
    pieces.push(json.slice(at, end));
    at = end;
  }
  return pieces;
}

function cellsOf(event: EventRecord, places: ReadonlyMap<string, Place>): readonly string[] {
  const told = toldOf(event);
  const place = "place" in told.where ? (places.get(told.where.place) ?? null) : null;
  const cells = COLUMNS.map(({ write }) => write(told, place));
  const held = heldBy(cells, "accounts" in event);
  const rest = beyond(event, held);
  return [...cells, rest === undefined ? "" : JSON.stringify(rest)];
}

/** What a reader has from the cells alone. */
function heldBy(cells: readonly string[], isAccounted: boolean): Tree {
  const held: Tree = {};
  for (const [index, { read, isTold }] of COLUMNS.entries()) {
    const cell = cells[index] ?? "";
    if (cell !== "" && !(isTold && isAccounted)) read?.(held, cell);
  }
  return held;
}
