/** Files on their way from another page to the import screen, which is a page of its own: a reload of it finds them again. */
import { randomKey } from "../../../model/random-key.ts";
import { dropRecord, listRecords, putRecord, readRecord } from "./import-store.ts";

interface HandedFile {
  readonly name: string;
  readonly content: Blob;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What nobody came back for is dropped. */
const A_DAY = 24 * 60 * 60 * 1000;

/** @returns its key @throws what the browser throws where it does not keep it */
export async function handOver(file: File): Promise<string> {
  const key = randomKey();
  const { name } = file;
  await putRecord("file", key, { name, content: file, at: Date.now() } satisfies HandedFile);
  return key;
}

/** @returns null where it is not there any more */
export async function takeHanded(key: string): Promise<File | null> {
  const handed = await readRecord<HandedFile>("file", key).catch(() => undefined);
  return handed ? new File([handed.content], handed.name) : null;
}

/** Once it has been opened, or is wanted no more; what is older than a day goes with it. */
export async function dropHanded(key: string | null): Promise<void> {
  const all = await listRecords<HandedFile>("file");
  const gone = all.filter(([one, { at }]) => one === key || Date.now() - at > A_DAY);
  await Promise.all(gone.map(([one]) => dropRecord("file", one).catch(() => {})));
}
