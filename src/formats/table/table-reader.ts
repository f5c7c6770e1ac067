/** What every reader of tables has in common: it is given the header, then each row, and makes a draft of them. */
import type { CountryCells } from "../../model/country-cells.ts";
import type { Imported, RowProblem } from "../imports/import.ts";

export interface TableReader {
  /** @param row as a spreadsheet counts it */
  add(cells: readonly string[], row: number): void;
  /** What the reader of the text has to tell. */
  problem(problem: RowProblem): void;
  finish(): Imported;
}

export interface TableChoices {
  /** The file's name without its ending: title and id of the dataset. */
  readonly name: string;
  /** BCP 47; English without it. */
  readonly language?: string;
  /** In which days are read: an IANA name or an offset; UTC without it. */
  readonly zone?: string;
  /** Roughly where each country is, what data/country-cells.json holds: positions are compared with it where it is given. */
  readonly cells?: CountryCells;
}
