/** The sheet that TimelineJS is filled in by: its rows as the slides that the program makes of them. */
import type { Draft } from "../../model/draft/draft.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { createInterner, toWords } from "../imports/own-text.ts";
import { codesOf, placesOf } from "../table/columns.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { readTimeline } from "./read-timeline.ts";
import { TIMELINE_SHEET_COLUMNS } from "./sheet-columns.ts";

type Codes = Readonly<Record<string, string>>;
type Cell = (name: keyof typeof TIMELINE_SHEET_COLUMNS) => string;

export function createTimelineSheetReader(
  header: readonly string[],
  choices: TableChoices,
): TableReader {
  return new SheetReader(header, choices);
}

class SheetReader implements TableReader {
  readonly #at: ReturnType<typeof placesOf<keyof typeof TIMELINE_SHEET_COLUMNS>>;
  readonly #choices: TableChoices;
  readonly #problems: RowProblem[] = [];
  readonly #lists = { events: [] as object[], eras: [] as object[] };
  /** The row of each item of the lists. */
  readonly #rows = { events: [] as number[], eras: [] as number[] };
  /** What a row has besides, for its event. */
  readonly #codes = {
    events: [] as (Codes | undefined)[],
    eras: [] as (Codes | undefined)[],
  };
  readonly #codesOf: (cells: readonly string[]) => Codes | undefined;
  #title: object | null = null;
  #titles = 0;

  constructor(header: readonly string[], choices: TableChoices) {
    this.#at = placesOf(TIMELINE_SHEET_COLUMNS, header);
    this.#codesOf = codesOf(TIMELINE_SHEET_COLUMNS, header, createInterner());
    this.#choices = choices;
  }

  problem(problem: RowProblem): void {
    this.#problems.push(problem);
  }

  add(cells: readonly string[], row: number): void {
    const cell: Cell = (name) => cells[this.#at[name]]?.trim() ?? "";
    const type = cell("Type").toLowerCase();
    if (type === "title" && !this.#title) {
      this.#title = slideOf(cell);
      this.#titles = 1;
      return;
    }
    const list = type === "era" ? "eras" : "events";
    this.#lists[list].push(slideOf(cell));
    this.#rows[list].push(row);
    this.#codes[list].push(this.#codesOf(cells));
  }

  finish(): Imported {
    const title = this.#title ? { title: this.#title } : {};
    const imported = readTimeline({ ...title, ...this.#lists }, this.#choices);
    const problems = imported.problems.map((problem) => this.#inRow(problem));
    const { rows } = imported;
    const lost = this.#problems.filter(({ outcome }) => outcome === "left-out").length;
    return {
      ...imported,
      draft: this.#withCodes(imported.draft),
      problems: [...this.#problems, ...problems],
      rows: { ...rows, read: rows.read + lost + this.#titles, leftOut: rows.leftOut + lost },
    };
  }

  /** Slides become events one by one, the eras last. */
  #withCodes(draft: Draft): Draft {
    const codes = [...this.#codes.events, ...this.#codes.eras];
    const events = draft.lists.events.map((event, at) => {
      const own = codes[at];
      if (!own) return event;
      const from = toWords(this.#choices.name) || "TimelineJS";
      return { ...event, imported: { from, codes: own } };
    });
    return { ...draft, lists: { ...draft.lists, events } };
  }

  /** Where people see it: in a row, and not in an item of a list. */
  #inRow(problem: RowProblem): RowProblem {
    const pointer = "pointer" in problem.at ? problem.at.pointer : "";
    const [, list, index] = /^\/(events|eras)\/(\d+)/.exec(pointer) ?? [];
    const row = list ? this.#rows[list as "events" | "eras"][Number(index)] : undefined;
    return row === undefined ? problem : { ...problem, at: { row } };
  }
}

function slideOf(cell: Cell): object {
  const [start, end] = [dateOf(cell, ""), dateOf(cell, "End ")];
  const shown = cell("Display Date");
  return {
    ...(start || shown
      ? { start_date: { ...start, ...(shown ? { display_date: shown } : {}) } }
      : {}),
    ...(end ? { end_date: end } : {}),
    text: { headline: cell("Headline"), text: cell("Text") },
    media: { url: cell("Media"), credit: cell("Media Credit"), caption: cell("Media Caption") },
    group: cell("Group"),
  };
}

/** @returns null where the row gives none */
function dateOf(cell: Cell, end: "" | "End "): Readonly<Record<string, string>> | null {
  const parts = { year: cell(`${end}Year`), month: cell(`${end}Month`), day: cell(`${end}Day`) };
  const [, hour, minute = "0", second] =
    /^(\d{1,2})(?::(\d\d))?(?::(\d\d))?/.exec(cell(`${end}Time`)) ?? [];
  const time = hour ? { hour, minute, ...(second ? { second } : {}) } : {};
  const known = Object.entries({ ...parts, ...time }).filter(([, part]) => part !== "");
  return known.length > 0 ? Object.fromEntries(known) : null;
}
