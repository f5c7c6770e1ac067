/**
 * The dates of a column, whose order of day and month is decided when all of it has been seen: what can be read both ways waits,
 * and so do serials, which are dates only in a column of serials.
 */
import type { Question } from "../imports/import.ts";
import { ownText } from "../imports/own-text.ts";
import { type DateOrder, type DateReading, readDateCell, serialToEdtf } from "./read-date.ts";

export type WhenCell =
  | { readonly type: "edtf"; readonly edtf: string }
  | { readonly type: "empty" | "none" }
  /** To be asked for again when the column is at its end. */
  | { readonly type: "waits" };

/** So many cells are remembered with what they read as: dates repeat, and are dear to read. */
const REMEMBERED = 50_000;
const WAITS = { type: "waits" } as const;

export class WhenColumn {
  readonly #memo = new Map<string, WhenCell>();
  readonly #seen = new Map<string, Seen>();
  readonly #asked: DateOrder | undefined;
  #dayFirst = 0;
  #monthFirst = 0;
  #either = 0;
  #serials = 0;
  #others = 0;
  #example = "";

  /** @param order what a person has chosen */
  constructor(order?: DateOrder) {
    this.#asked = order;
  }

  read(cell: string): WhenCell {
    const { reading, when } = this.#see(cell);
    if (reading.type === "empty") return when;
    if (reading.type === "serial") this.#serials++;
    else this.#others++;
    if (reading.type === "either") {
      this.#either++;
      this.#example ||= cell;
    }
    if (reading.type === "date" && reading.only === "day-first") this.#dayFirst++;
    if (reading.type === "date" && reading.only === "month-first") this.#monthFirst++;
    return when;
  }

  #see(cell: string): Seen {
    const known = this.#seen.get(cell);
    if (known) return known;
    const reading = readDateCell(cell);
    const seen = { reading, when: whenOf(reading) };
    if (this.#seen.size < REMEMBERED) this.#seen.set(ownText(cell), seen);
    return seen;
  }

  /** Of a cell that waited, once all have been read. */
  settle(cell: string): WhenCell {
    const known = this.#memo.get(cell);
    if (known) return known;
    const settled = this.#settle(cell);
    this.#memo.set(cell, settled);
    return settled;
  }

  #settle(cell: string): WhenCell {
    const reading = readDateCell(cell, this.order);
    if (reading.type === "serial")
      return this.#serials >= this.#others
        ? { type: "edtf", edtf: serialToEdtf(reading.value) }
        : { type: "none" };
    if (reading.type === "date") return { type: "edtf", edtf: reading.edtf };
    return { type: reading.type === "empty" ? "empty" : "none" };
  }

  /** What a person chose, or what most of the cells speak for that allow one order alone. */
  get order(): DateOrder {
    return this.#asked ?? (this.#monthFirst > this.#dayFirst ? "month-first" : "day-first");
  }

  /** Whether cells of both orders stand in the column: it was put together from two. */
  get isMixed(): boolean {
    return this.#dayFirst > 0 && this.#monthFirst > 0;
  }

  /** Asked where no cell decides, or where they contradict each other. */
  question(): Question | null {
    const isDecided = this.#dayFirst + this.#monthFirst > 0 && !this.isMixed;
    if (this.#asked || this.#either === 0 || isDecided) return null;
    const example = (order: DateOrder) => {
      const reading = readDateCell(this.#example, order);
      return `${this.#example} = ${reading.type === "date" ? reading.edtf : ""}`;
    };
    return {
      id: "day-first",
      choices: [
        { id: "day-first", example: example("day-first") },
        { id: "month-first", example: example("month-first") },
      ],
      taken: this.order,
      because: this.isMixed
        ? `${this.#dayFirst} cells allow only the day first, ${this.#monthFirst} only the month`
        : `all ${this.#either} dates in figures can be read both ways`,
    };
  }
}

interface Seen {
  readonly reading: DateReading;
  readonly when: WhenCell;
}

function whenOf(reading: DateReading): WhenCell {
  if (reading.type === "date") return { type: "edtf", edtf: ownText(reading.edtf) };
  return reading.type === "none" || reading.type === "empty" ? reading : WAITS;
}

/** @returns the stretch from one date to another as EDTF; null where they cannot be its ends */
export function joinWhens(start: string, end: string): string | null {
  if (start === end) return start;
  const isPlain = (edtf: string) => /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+)?$/.test(edtf);
  return isPlain(start) && isPlain(end) && start <= end ? `${start}/${end}` : null;
}
