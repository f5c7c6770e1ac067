/** The datasets that the build has checked already, by the digest of their bytes: what checks a dataset need not be loaded for them. */
import type { Dataset } from "../../model/schema/dataset.ts";
import { digestOf } from "./digest.ts";

/** Put in by the build; there is none while the sources are served as they are. */
declare const SOUND_DATASETS: readonly string[] | undefined;

const SOUND = new Set(typeof SOUND_DATASETS === "undefined" ? [] : SOUND_DATASETS);

/**
 * @param bytes of a file, in UTF-8
 * @param sound digests of sound datasets, SHA-256 in hexadecimal digits
 * @returns the dataset, where its very bytes are known; null where it must be checked
 */
export async function readKnownDataset(
  bytes: ArrayBuffer,
  sound: ReadonlySet<string> = SOUND,
): Promise<Dataset | null> {
  const digest = await digestOf(bytes);
  if (digest === null || !sound.has(digest)) return null;
  return JSON.parse(new TextDecoder("utf-8").decode(bytes)) as Dataset;
}
