/** What leaves the page: the dataset as a file, the document's text, and the draft on another surface. */
import { canonicalJson } from "../../model/draft/canonical-json.ts";
import type { Draft } from "../../model/draft/draft.ts";
import { toDataset } from "../../model/draft/to-dataset.ts";
import { draftAddress } from "../../model/shipped.ts";
import { saveFile } from "../sharing/save-file.ts";
import type { Compose } from "./compose-context.ts";

export function fileNameOf({ head }: Draft): string {
  return `${head.id ?? "draft"}.json`;
}

/** The same data are the same bytes; of the document there are offsets, digests and fragments in it, never the text. */
export function saveDataset({ session }: Compose): void {
  const { draft } = session.store.getState();
  const file = new Blob([canonicalJson(toDataset(draft))], { type: "application/json" });
  saveFile(fileNameOf(draft), file);
}

/** The text whose digest the dataset has: whoever is given both can check one by the other. */
export function saveText({ session, page }: Compose): void {
  const { texts } = session.store.getState();
  const { source } = page.getState();
  const text = source === null ? undefined : texts[source];
  if (text !== undefined) saveFile(`${source}.txt`, new Blob([text], { type: "text/plain" }));
}

/** Shows the draft as it is kept in this browser; nothing need be saved for it. */
export async function openIn(
  { session, preview }: Compose,
  view: "explore" | "brief",
): Promise<void> {
  await session.settled();
  const { lang, defaultLang } = preview.store.getState();
  const query = new URLSearchParams({ view, data: draftAddress(session.key) });
  if (lang !== defaultLang) query.set("lang", lang);
  location.assign(`?${query}`);
}
