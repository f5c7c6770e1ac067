/** Rows of a table whose columns' meanings are known: cells by meaning, and what is told of those that cannot be read. */
import type { GapId } from "../../../model/schema/common.ts";
import { DraftBuilder } from "../../imports/draft-builder.ts";
import type { Outcome, ProblemCode } from "../../imports/import.ts";
import { createInterner, toWords } from "../../imports/own-text.ts";
import { Report } from "../../imports/report.ts";
import { trimmed } from "../cells.ts";
import { MadeOnce } from "../made-once.ts";
import type { Mapping } from "../map-columns.ts";
import type { MeaningName } from "../meanings.ts";
import type { TableChoices } from "../table-reader.ts";
import type { KnownSheets } from "./known-sheets.ts";

export interface MappedChoices extends TableChoices {
  readonly mapping: Mapping;
  /** What other sheets of the same workbook say of what the rows name. */
  readonly known?: KnownSheets;
}

/** A meaning that no column has. */
const NOWHERE: readonly number[] = [];
const EMPTY: readonly string[] = [];

export class MappedRows extends MadeOnce {
  readonly builder = new DraftBuilder();
  readonly report = new Report();
  readonly intern = createInterner();
  readonly header: readonly string[];
  readonly choices: MappedChoices;
  readonly noText: GapId;
  readonly noChain: GapId;
  /** As each event names the table it is from. */
  readonly from: string;
  readonly #at = new Map<MeaningName, readonly number[]>();
  #cells: readonly string[] = [];
  #row = 0;

  constructor(header: readonly string[], choices: MappedChoices) {
    super();
    this.header = header;
    this.choices = choices;
    for (const [at, meaning] of choices.mapping.columns.entries())
      if (meaning) this.#at.set(meaning, [...this.placesOf(meaning), at]);
    this.noText = this.builder.gap("no-text", "The table quotes no words of its sources.");
    this.noChain = this.builder.gap("no-chain", "The table does not say who told whom.");
    this.from = toWords(choices.name) || "Table";
    this.builder.source("\0table", "table", () => ({ type: "named", title: this.from }));
  }

  go(cells: readonly string[], row: number): void {
    this.#cells = cells;
    this.#row = row;
  }

  get row(): number {
    return this.#row;
  }

  get cells(): readonly string[] {
    return this.#cells;
  }

  has(meaning: MeaningName): boolean {
    return this.#at.has(meaning);
  }

  /** The columns of a meaning, counted from 0. */
  placesOf(meaning: MeaningName): readonly number[] {
    return this.#at.get(meaning) ?? NOWHERE;
  }

  cellAt(at: number): string {
    return trimmed(this.#cells[at] ?? "");
  }

  cell(meaning: MeaningName): string {
    const at = this.placesOf(meaning)[0];
    return at === undefined ? "" : this.cellAt(at);
  }

  /** What the cells of a meaning list, each part by itself. */
  partsOf(meaning: MeaningName): readonly string[] {
    const places = this.placesOf(meaning);
    if (places.length === 0) return EMPTY;
    return places.flatMap((at) => listOf(this.cellAt(at)));
  }

  column(meaning: MeaningName): string {
    return this.header[this.placesOf(meaning)[0] ?? -1] ?? meaning;
  }

  tell(
    column: string,
    found: string,
    code: ProblemCode,
    expected: string,
    outcome?: Outcome,
  ): void {
    this.report.value(this.#row, column, found, code, expected, outcome);
  }
}

/** The parts of a cell that lists some. */
export function listOf(cell: string): readonly string[] {
  if (!/[;\n]/.test(cell)) {
    const only = trimmed(cell);
    return only === "" ? EMPTY : [only];
  }
  return cell
    .split(/\s*[;\n]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** An id that the format's own kinds do not have. */
export function kindId(name: string): string {
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-")
      .slice(0, 100) ?? "";
  const own = ["act", "movement", "order", "statement", "call"];
  return own.includes(words) || words === "" ? `kind-${words || "x"}` : words;
}
