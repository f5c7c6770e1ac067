/** Keeps account of a file's rows while they are read: how many became events, and what was wrong with which. */
import type { Imported, Outcome, ProblemCode, Question, Retold, RowProblem } from "./import.ts";
import { shorten } from "./shorten.ts";

/** So many problems are listed; the rest is counted. */
const MOST_LISTED = 10_000;

export class Report {
  readonly #problems: RowProblem[] = [];
  readonly #questions: Question[] = [];
  #more = 0;
  readonly #moreRows: number[] = [];
  #read = 0;
  #events = 0;
  #inPart = 0;
  #leftOut = 0;
  #retold: Retold | null = null;
  #lastInPart: number | string = 0;

  /** A row has been read, whatever became of it. */
  row(): void {
    this.#read++;
  }

  event(): void {
    this.#events++;
  }

  /** Of the events that were counted, so many are one with others. */
  retold(retold: Retold): void {
    this.#retold = retold;
    this.#events -= retold.rows;
  }

  ask(question: Question): void {
    this.#questions.push(question);
  }

  problem(problem: RowProblem): void {
    this.#count(problem);
    if (this.#problems.length < MOST_LISTED) this.#problems.push(problem);
    else this.#countMore(problem);
  }

  /** @param column its name, as it stands in the header */
  value(
    row: number,
    column: string,
    found: string,
    code: ProblemCode,
    expected: string,
    outcome: Outcome = "kept-in-part",
  ): void {
    this.problem({ at: { row, column }, found: shorten(found), code, expected, outcome });
  }

  /** What the reader of the file gives besides its draft. */
  finish(): Omit<Imported, "draft"> {
    return {
      rows: {
        read: this.#read,
        events: this.#events,
        inPart: this.#inPart,
        leftOut: this.#leftOut,
        ...(this.#retold ? { retold: this.#retold } : {}),
      },
      problems: this.#problems,
      ...(this.#more > 0 ? { moreProblems: this.#more, moreRows: this.#moreRows } : {}),
      questions: this.#questions,
    };
  }

  #countMore({ at }: RowProblem): void {
    this.#more++;
    if ("row" in at && this.#moreRows.at(-1) !== at.row) this.#moreRows.push(at.row);
  }

  /** A row with several problems is one row; they come row by row. */
  #count({ at, outcome, code }: RowProblem): void {
    const row = "row" in at ? at.row : recordOf(at.pointer);
    if (outcome === "left-out") {
      this.#leftOut++;
      // Such a line never came as a row.
      if (code === "open-quote") this.#read++;
    } else if (outcome === "kept-in-part" && row !== this.#lastInPart) {
      this.#inPart++;
      this.#lastInPart = row;
    }
  }
}

/** The item of a list that a pointer leads into: it counts as a row. */
function recordOf(pointer: string): string {
  return /^.*?\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? pointer;
}
