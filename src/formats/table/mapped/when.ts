/** When the rows of a table happened: some cells wait for the end of the column, which tells the order of day and month. */
import { parseEdtf } from "../../../model/edtf.ts";
import type { AtlasEvent } from "../../../model/schema/event.ts";
import type { Question } from "../../imports/import.ts";
import { toWords } from "../../imports/own-text.ts";
import type { MeaningName } from "../meanings.ts";
import { readDateCell } from "../read-date.ts";
import { joinWhens, WhenColumn } from "../when-column.ts";
import type { MappedRows } from "./rows.ts";

type When = AtlasEvent["when"];
type Reading = ReturnType<WhenColumn["read"]>;

export class MappedWhen {
  readonly #rows: MappedRows;
  readonly #dates: WhenColumn;
  /** Events whose dates wait for the end of the column. */
  readonly #waiting: {
    readonly index: number;
    readonly row: number;
    readonly cells: readonly string[];
  }[] = [];

  constructor(rows: MappedRows) {
    this.#rows = rows;
    this.#dates = new WhenColumn(rows.choices.mapping.dateOrder);
  }

  /** Of the row whose event comes next; not known yet where its cells wait. */
  read(): When {
    const rows = this.#rows;
    if (!rows.has("when")) return whenOfParts(rows) ?? { edtf: "/", basis: "stated" };
    const [from, until] = [rows.cell("when"), rows.cell("until")];
    const [first, last] = [this.#dates.read(from), this.#dates.read(until)];
    const [cells, readings] = [
      [from, until],
      [first, last],
    ];
    if (first.type !== "waits" && last.type !== "waits")
      return this.#join(cells, readings, rows.row);
    this.#waiting.push({ index: rows.builder.events.length, row: rows.row, cells });
    return { edtf: "/", basis: "stated" };
  }

  /** Dates the events that wait: the column has come to its end. */
  settle(): void {
    const { events } = this.#rows.builder;
    for (const { index, row, cells } of this.#waiting) {
      const event = events[index];
      const readings = cells.map((cell) => this.#dates.settle(cell));
      if (event) events[index] = { ...event, when: this.#join(cells, readings, row) };
    }
  }

  question(): Question | null {
    return this.#dates.question();
  }

  #join(cells: readonly string[], readings: readonly Reading[], row: number): When {
    const [start = "", end = ""] = readings.map((one) => (one.type === "edtf" ? one.edtf : ""));
    for (const [at, { type }] of readings.entries())
      if (type === "none")
        tellNoDate(this.#rows, row, at === 0 ? "when" : "until", cells[at] ?? "");
    const joined = this.#rows.once("when", [start, end], () => stated(start, end));
    if (joined) return joined;
    if (start === "") return unread(cells.filter(Boolean).join(" – "));
    tellNoDate(this.#rows, row, "until", cells[1] ?? "");
    return { edtf: start, basis: "stated" };
  }
}

/** @returns null where both are empty, or cannot be the ends of one stretch */
function stated(start: string, end: string): When | null {
  if (start === "" && end === "") return null;
  if (end === "") return { edtf: start, basis: "stated" };
  if (start === "") return { edtf: `../${end}`, basis: "stated" };
  const joined = joinWhens(start, end);
  return joined && parseEdtf(joined).ok ? { edtf: joined, basis: "stated" } : null;
}

export function tellNoDate(
  rows: MappedRows,
  row: number,
  meaning: MeaningName,
  cell: string,
): void {
  const expected = "a date such as 2019-04-05, 5 April 2019, 2019-04 or 4–6 April 2019";
  rows.report.value(row, rows.column(meaning), cell, "no-date", expected);
}

/** Of columns for year, month and day; 0 and nothing are not known. */
function whenOfParts(rows: MappedRows): When | null {
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => rows.cell(part));
  if (!year) return null;
  const known = [year, month, day]
    .map((part) => part ?? "")
    .map((part) => (part === "0" ? "" : part));
  const text = known[1] === "" ? known[0] : known.filter(Boolean).join("-");
  const reading = readDateCell(text ?? "");
  if (reading.type === "date") return { edtf: reading.edtf, basis: "stated" };
  const written = known.filter(Boolean).join("-");
  tellNoDate(rows, rows.row, "year", written);
  return unread(written);
}

function unread(written: string): When {
  return { edtf: "/", basis: "stated", ...(written === "" ? {} : { note: toWords(written) }) };
}
