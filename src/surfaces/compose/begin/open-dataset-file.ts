/** Opens a dataset's file as a draft, as far as it is sound. */
import type { Draft } from "../../../model/draft/draft.ts";
import { fromDataset } from "../../../model/draft/to-dataset.ts";
import type { Problem } from "../../../model/result.ts";

export interface OpenedDataset {
  readonly name: string;
  /** Null where nothing of it can be opened. */
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
  /** What had to be left out, by JSON Pointer. */
  readonly rejected: readonly { readonly path: string; readonly record: unknown }[];
}

export async function openDatasetFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedDataset> {
  // What checks a dataset comes for one alone.
  const [{ readDatasetBytes }, { salvageDataset }] = await Promise.all([
    import("../../../formats/read-dataset-text.ts"),
    import("../../../model/read-dataset.ts"),
  ]);
  const { result, parsed } = readDatasetBytes(bytes);
  if (result.ok) return { name, draft: fromDataset(result.value), problems: [], rejected: [] };
  const sound = parsed === undefined ? null : salvageDataset(parsed);
  return {
    name,
    draft: sound && fromDataset(sound.dataset),
    problems: result.error,
    rejected: sound?.rejected ?? [],
  };
}
