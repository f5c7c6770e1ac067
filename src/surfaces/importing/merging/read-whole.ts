/** Reads a dataset with all its events on the page, from wherever one can be: two can be compared only as wholes. */
import { readDatasetBytes } from "../../../formats/read-dataset-text.ts";
import { FAILURE_WORDS } from "../../../i18n/parts/failure.ts";
import type { Lang } from "../../../model/languages.ts";
import { failure, type Result, success } from "../../../model/result.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import { KEPT_DATASET, OWN_DRAFT, SHIPPED } from "../../../model/shipped.ts";
import { toUrl } from "../../opening/dataset-url.ts";
import { type Fetched, fetchBytes, joinBytes, readBlob } from "../../opening/fetch-bytes.ts";
import { HANDED } from "../addresses.ts";
import { takeHanded } from "../keeping/handed-files.ts";
import { readKept } from "../keeping/kept-datasets.ts";

/**
 * @param address of a dataset, empty for the shipped one, or of a file that has been handed over
 * @returns the dataset, or why there is none, in words
 */
export async function readWhole(address: string, lang: Lang): Promise<Result<Dataset, string>> {
  const own = FAILURE_WORDS[lang];
  if (address.startsWith(OWN_DRAFT)) {
    const { openOwnDraft } = await import("../../compose/open-own-draft.ts");
    const draft = await openOwnDraft(address.slice(OWN_DRAFT.length));
    return draft ? success(draft) : failure(own.noDraft);
  }
  const fetched = await fetchFrom(address);
  if (!fetched.ok) return failure(fetched.say(own));
  const { result } = readDatasetBytes(joinBytes(fetched.chunks));
  if (result.ok) return result;
  const [first] = result.error;
  return failure(first ? `${first.path}: ${first.found}; ${first.expected}` : address);
}

const WATCH = { onProgress: () => {}, signal: new AbortController().signal };

async function fetchFrom(address: string): Promise<Fetched> {
  const gone: Fetched = { ok: false, say: (own) => own.noKept };
  if (address.startsWith(HANDED)) {
    const file = await takeHanded(address.slice(HANDED.length));
    return file ? readBlob(file, WATCH) : gone;
  }
  if (address.startsWith(KEPT_DATASET)) {
    const kept = await readKept(address.slice(KEPT_DATASET.length));
    return kept ? readBlob(kept.content, WATCH) : gone;
  }
  const url = toUrl(address || SHIPPED);
  return url ? fetchBytes(url, WATCH) : { ok: false, say: (own) => own.none(address, own.scheme) };
}
