/**
 * Reads CSV (RFC 4180) as it comes, chunk by chunk: text in, rows out, each with its number and its line. It bears what people's
 * files have, line ends of three kinds, quotes within cells, rows of any width; a quote that nobody closes costs its own line and
 * never the rest of the file.
 */
import type { RowProblem } from "../imports/import.ts";
import { shorten } from "../imports/shorten.ts";

export interface CsvHandlers {
  /**
   * A row that is not blank.
   * @param row as a spreadsheet counts it, the first is 1; cells may hold line breaks
   * @param line the physical line on which it begins, from 1
   */
  row(cells: readonly string[], row: number, line: number): void;
  problem(problem: RowProblem): void;
}

export interface CsvReader {
  push(text: string): void;
  /** Reads what is left; nothing may be pushed afterwards. */
  end(): void;
}

/** A cell in quotes that holds line breaks is at most so long, in UTF-16 units; a longer one has a quote that nobody closed. */
const LONGEST_BROKEN_CELL = 262_144;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** @param delimiter one character, no quote and no line end */
export function createCsvReader(delimiter: string, handlers: CsvHandlers): CsvReader {
  return new Reader(delimiter, handlers);
}

/** @param text the whole of it */
export function readCsv(text: string, delimiter: string, handlers: CsvHandlers): void {
  const reader = createCsvReader(delimiter, handlers);
  reader.push(text);
  reader.end();
}

type CellEnd = "delimiter" | "line" | "more" | "broken";

class Reader implements CsvReader {
  readonly #delimiter: number;
  readonly #handlers: CsvHandlers;
  /** What has come and is not read, in parts until there is enough of it. */
  #waiting: string[] = [];
  #waitingLength = 0;
  /** Before there is so much, another try would find the row cut off again. */
  #enough = 0;
  #text = "";
  #at = 0;
  #isLast = false;
  #isBegun = false;
  #row = 0;
  #line = 1;
  /** Line breaks within the cells of the row that is being read. */
  #breaks = 0;
  /** The cell that was read last, and the column in which text followed a closing quote. */
  #cell = "";
  #strayColumn = -1;

  constructor(delimiter: string, handlers: CsvHandlers) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#handlers = handlers;
  }

  push(text: string): void {
    if (text === "") return;
    // A byte order mark is none of the first cell.
    const body = this.#isBegun ? text : text.replace(/^\uFEFF/, "");
    this.#isBegun = true;
    this.#waiting.push(body);
    this.#waitingLength += body.length;
    if (this.#waitingLength >= this.#enough) this.#readAll();
  }

  end(): void {
    this.#isLast = true;
    this.#readAll();
  }

  #readAll(): void {
    this.#text = this.#waiting.length === 1 ? (this.#waiting[0] ?? "") : this.#waiting.join("");
    this.#at = 0;
    while (this.#at < this.#text.length && this.#readRow());
    const rest = this.#text.slice(this.#at);
    this.#text = "";
    this.#waiting = rest === "" ? [] : [rest];
    this.#waitingLength = rest.length;
    this.#enough = rest.length * 2;
  }

  /** @returns false where the row has not come to its end yet */
  #readRow(): boolean {
    const start = this.#at;
    const cells: string[] = [];
    this.#breaks = 0;
    this.#strayColumn = -1;
    for (;;) {
      const end = this.#readCell(cells.length);
      if (end === "more") {
        this.#at = start;
        return false;
      }
      if (end === "broken") return this.#skipLine(start, cells.length);
      cells.push(this.#cell);
      if (end === "line") break;
    }
    this.#row++;
    if (this.#strayColumn >= 0) this.#tellStray(cells);
    const isBlank = cells.length === 1 && cells[0] === "";
    if (!isBlank) this.#handlers.row(cells, this.#row, this.#line);
    this.#line += this.#breaks + 1;
    return true;
  }

  #readCell(column: number): CellEnd {
    return this.#text.charCodeAt(this.#at) === QUOTE ? this.#readQuoted(column) : this.#readPlain();
  }

  /** Up to the next delimiter or line end. */
  #readPlain(prefix = ""): CellEnd {
    const text = this.#text;
    const delimiter = this.#delimiter;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === LF || code === CR) break;
    }
    if (at >= text.length && !this.#isLast) return "more";
    const piece = text.slice(this.#at, at);
    this.#cell = prefix === "" ? piece : prefix + piece;
    this.#at = at;
    return this.#passEnd();
  }

  /** Goes past the delimiter or line end that stands here. */
  #passEnd(): CellEnd {
    const code = this.#text.charCodeAt(this.#at);
    if (code === this.#delimiter) {
      this.#at++;
      // A delimiter that ends the file is followed by an empty cell.
      return "delimiter";
    }
    if (code === CR) {
      if (this.#at + 1 >= this.#text.length && !this.#isLast) return "more";
      this.#at += this.#text.charCodeAt(this.#at + 1) === LF ? 2 : 1;
    } else if (code === LF) this.#at++;
    return "line";
  }

  #readQuoted(column: number): CellEnd {
    const text = this.#text;
    const start = this.#at + 1;
    let isDoubled = false;
    let at = text.indexOf('"', start);
    while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) {
      isDoubled = true;
      at = text.indexOf('"', at + 2);
    }
    if (at < 0 || (at + 1 >= text.length && !this.#isLast)) {
      const isOpen = this.#isLast || isTooLong(text.slice(start, start + LONGEST_BROKEN_CELL + 1));
      return isOpen ? "broken" : "more";
    }
    const written = text.slice(start, at);
    const breaks = countBreaks(written);
    if (breaks > 0 && written.length > LONGEST_BROKEN_CELL) return "broken";
    const value = isDoubled ? written.replaceAll('""', '"') : written;
    this.#at = at + 1;
    const isClosed = at + 1 >= text.length || this.#isEnd(text.charCodeAt(at + 1));
    if (!isClosed && breaks > 0) return "broken";
    this.#breaks += breaks;
    if (!isClosed) {
      this.#strayColumn = column;
      return this.#readPlain(value);
    }
    this.#cell = value;
    return this.#passEnd();
  }

  #isEnd(code: number): boolean {
    return code === this.#delimiter || code === LF || code === CR;
  }

  /** Gives up the line on which the row began, and goes on at the next. */
  #skipLine(start: number, column: number): boolean {
    const rest = this.#text.slice(start);
    const found = /\r\n?|\n/.exec(rest);
    if (!found && !this.#isLast) {
      this.#at = start;
      return false;
    }
    const line = found ? rest.slice(0, found.index) : rest;
    this.#row++;
    this.#handlers.problem({
      at: { row: this.#row, line: this.#line, column: String(column + 1) },
      found: shorten(line),
      code: "open-quote",
      expected:
        "a quote that is closed before the next delimiter or line end; this line is left out, and reading goes on at the next",
      outcome: "left-out",
    });
    this.#line++;
    this.#at = start + line.length + (found?.[0].length ?? 0);
    return true;
  }

  #tellStray(cells: readonly string[]): void {
    this.#handlers.problem({
      at: { row: this.#row, line: this.#line, column: String(this.#strayColumn + 1) },
      found: shorten(cells[this.#strayColumn] ?? ""),
      code: "text-after-quote",
      expected: "a delimiter or a line end after a closing quote; a quote within a cell is doubled",
      outcome: "kept-as-written",
    });
  }
}

/** Whether what follows a quote that is not closed so far is longer than a cell with line breaks may be. */
function isTooLong(text: string): boolean {
  return text.length > LONGEST_BROKEN_CELL && /[\r\n]/.test(text);
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}
