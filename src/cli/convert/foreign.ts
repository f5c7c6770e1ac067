/** What reading a file in another format than the atlas's own JSON gives. */
import type { Imported, Recognised } from "../../formats/imports/import.ts";
import type { TableForm } from "./each-row.ts";

/** What came of the file's rows. */
export type Account = Required<Pick<Imported, "rows" | "problems" | "moreProblems" | "questions">>;

export interface Foreign {
  readonly recognised: Recognised;
  /** Null where it is no table. */
  readonly form: TableForm | null;
  /** For `readDataset`. */
  readonly value: unknown;
  readonly account: Account;
}
