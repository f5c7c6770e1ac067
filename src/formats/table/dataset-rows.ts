/** What readers of the field's datasets share: cells by name, ids, gaps, and what is told of a value that cannot be read. */
import type { EventId, GapId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { DraftBuilder } from "../imports/draft-builder.ts";
import type { Imported, Outcome, ProblemCode, RowProblem } from "../imports/import.ts";
import { createInterner, toWords } from "../imports/own-text.ts";
import { Report } from "../imports/report.ts";
import { partsOf, trimmed } from "./cells.ts";
import { type Columns, codesOf, placesOf } from "./columns.ts";
import { MadeOnce } from "./made-once.ts";
import { readCount } from "./read-number.ts";
import { longRow } from "./row-width.ts";
import type { TableChoices, TableReader } from "./table-reader.ts";

export interface DatasetName {
  /** As `imported.from` and the source's title have it. */
  readonly from: string;
  readonly summary: string;
  /** Before the row's own id in that of the event. */
  readonly prefix: string;
}

type Origin = NonNullable<AtlasEvent["imported"]>;

export class DatasetRows<Name extends string> extends MadeOnce {
  readonly builder = new DraftBuilder();
  readonly report = new Report();
  readonly intern = createInterner();
  readonly noText: GapId;
  readonly noChain: GapId;
  readonly #name: DatasetName;
  readonly #header: readonly string[];
  readonly #at: Readonly<Record<Name, number>>;
  readonly #codes: ReturnType<typeof codesOf>;
  #cells: readonly string[] = [];
  #row = 0;

  constructor(name: DatasetName, columns: Columns<Name>, header: readonly string[]) {
    super();
    this.#name = name;
    this.#header = header;
    this.#at = placesOf(columns, header);
    this.#codes = codesOf(columns, header, this.intern);
    this.noText = this.builder.gap("no-text", "The table names its sources and quotes none.");
    this.noChain = this.builder.gap("no-chain", "The table does not say who told whom.");
    this.builder.source("\0dataset", name.prefix, () => ({ type: "named", title: name.from }));
  }

  /** A reader that makes an event of each row. */
  reader(choices: TableChoices, toEvent: () => AtlasEvent): TableReader {
    return {
      problem: (problem: RowProblem) => this.report.problem(problem),
      add: (cells, row) => {
        this.#cells = cells;
        this.#row = row;
        this.report.row();
        const long = longRow(cells, row, this.#header);
        if (long) this.report.problem(long);
        this.builder.event(toEvent());
        this.report.event();
      },
      finish: () => this.#finish(choices),
    };
  }

  cell(column: Name): string {
    return trimmed(this.#cells[this.#at[column]] ?? "");
  }

  /** The first of these cells that holds something. */
  firstOf(...columns: readonly Name[]): string {
    for (const column of columns) {
      const cell = this.cell(column);
      if (cell !== "") return cell;
    }
    return "";
  }

  /** The parts of a cell that is a list. */
  listOf(column: Name): readonly string[] {
    return partsOf(this.cell(column));
  }

  /** @param columns one that holds the id, and others where it may stand besides */
  eventId(...columns: readonly [Name, ...Name[]]): EventId {
    const given = this.firstOf(...columns);
    const wanted = `${this.#name.prefix}-${given || `row-${this.#row}`}`;
    const id = this.builder.eventId(wanted);
    if (id !== wanted) {
      const expected = `an id of its own; the event is kept as ${id}`;
      this.report.value(this.#row, columns[0], given, "repeated-id", expected, "kept-as-written");
    }
    return id;
  }

  /** @param isUnknown whether the dataset writes so what it does not know */
  count(column: Name, isUnknown: (cell: string) => boolean = () => false): number | undefined {
    const cell = this.cell(column);
    if (cell === "" || isUnknown(cell)) return undefined;
    const count = readCount(cell);
    if (count === null) this.tell(column, cell, "no-count", "a whole number from 0");
    return count ?? undefined;
  }

  tell(column: Name, found: string, code: ProblemCode, expected: string, outcome?: Outcome): void {
    this.report.value(this.#row, column, found, code, expected, outcome);
  }

  /** @param also what is kept besides the columns that are */
  imported(
    own: string,
    when?: Name,
    where?: Name,
    also?: Readonly<Record<string, string>>,
  ): Origin {
    const gathered = this.#codes(this.#cells);
    const codes = also ? { ...gathered, ...also } : gathered;
    const imported: { -readonly [Key in keyof Origin]: Origin[Key] } = { from: this.#name.from };
    if (own !== "") imported.id = toWords(own);
    const whenPrecision = when === undefined ? "" : this.cell(when);
    if (whenPrecision !== "") imported.whenPrecision = this.intern(whenPrecision);
    const wherePrecision = where === undefined ? "" : this.cell(where);
    if (wherePrecision !== "") imported.wherePrecision = this.intern(wherePrecision);
    if (codes) imported.codes = codes;
    return imported;
  }

  #finish({ name, language = "en", zone = "UTC" }: TableChoices): Imported {
    const title = toWords(name) || this.#name.from;
    const { summary } = this.#name;
    const draft = this.builder.build({ id: name, title, summary, language, zone });
    return { draft, ...this.report.finish() };
  }
}
