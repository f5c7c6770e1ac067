/** A dataset as the worker holds it, whatever its events are in. */
import type { ReadRecords } from "../../../engine/remote/answer-question.ts";
import type { Question } from "../../../engine/remote/protocol.ts";
import type { Rows } from "../../../engine/rows.ts";
import type { Words } from "../../../i18n/en.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { Summary } from "../../../model/summary.ts";

export interface Holding {
  /** Without its events. */
  readonly dataset: Dataset;
  readonly summary: Summary;
  readonly rowsIn: (words: Words) => Rows;
  readonly readRecords: ReadRecords;
  /** Waits for what a question needs and has not been read yet. */
  readonly prepare: (question: Question) => Promise<void>;
}
