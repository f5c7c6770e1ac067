/** The atlas's own JSON, checked: it has a dataset whole, and nothing of it is taken for anything else. */
import { failure, type Result, success } from "../../model/result.ts";
import type { ByteSource } from "../parquet/byte-source.ts";
import { readDatasetText } from "../read-dataset-text.ts";
import type { TextChoices } from "../table/import-table.ts";
import { bytesOf } from "./file-bytes.ts";
import type { Watch } from "./file-look.ts";
import type { FileRead } from "./file-read.ts";
import { textOf } from "./read-tree.ts";
import { encodingQuestion } from "./text-questions.ts";

type Own = Pick<FileRead, "account" | "dataset" | "faults">;

/** @returns a problem for a text that is no JSON at all */
export async function readOwn(
  source: ByteSource,
  choices: TextChoices,
  watch: Watch,
): Promise<Result<Own>> {
  const { text, reading, bytes } = textOf(await bytesOf(source, watch), choices, false);
  const { result, parsed } = readDatasetText(text);
  if (!result.ok && parsed === undefined) return failure(result.error);
  const events = result.ok ? result.value.events.length : 0;
  const question = encodingQuestion(bytes, reading);
  return success({
    account: {
      rows: { read: events, events, inPart: 0, leftOut: 0 },
      problems: [],
      questions: question ? [question] : [],
    },
    dataset: result.ok ? result.value : null,
    faults: result.ok ? [] : result.error,
  });
}
