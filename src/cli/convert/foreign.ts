/** What reading a file in another format than the atlas's own JSON gives. */
import type { Imported, Recognised, Sureness } from "../../formats/imports/import.ts";
import { inLists, toDataset } from "../../model/draft/to-dataset.ts";
import type { TableForm } from "./each-row.ts";

/** What came of the file's rows. */
export type Account = Required<Pick<Imported, "rows" | "problems" | "moreProblems" | "questions">>;

export interface Foreign {
  readonly recognised: Recognised;
  /** Null where it is no table. */
  readonly form: TableForm | null;
  /** Of a table of nobody's format: what its columns were taken for. */
  readonly columns: readonly {
    readonly name: string;
    readonly meaning: string | null;
    readonly sure: Sureness | null;
  }[];
  /** For `readDataset`. */
  readonly value: unknown;
  readonly account: Account;
}

export function foreignOf(
  recognised: Recognised,
  form: TableForm | null,
  { draft, rows, problems, moreProblems = 0, questions }: Imported,
): Foreign {
  const account = { rows, problems, moreProblems, questions };
  // Readers of tables leave nothing empty in their records, and of tables there are large ones.
  const value = form ? inLists(draft) : toDataset(draft);
  return { recognised, form, columns: [], value, account };
}
