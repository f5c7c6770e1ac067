/** What reading a file has given. */
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { FormatName, Imported } from "../imports/import.ts";
import type { FileLook } from "./file-look.ts";

export interface FileRead {
  readonly look: FileLook;
  readonly format: FormatName;
  /** What came of its rows. */
  readonly account: Omit<Imported, "draft">;
  /** Sound; null where it is not. */
  readonly dataset: Dataset | null;
  readonly faults: readonly Problem[];
}
