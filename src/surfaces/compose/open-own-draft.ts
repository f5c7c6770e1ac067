/** A draft of this browser for the other surfaces: shown as the preview shows it, whatever it still lacks. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { previewOf } from "../../model/draft/preview.ts";
import type { Lang } from "../../model/languages.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { openDraft } from "./keeping/drafts.ts";

/** @returns null where the browser has no such draft, or does not give it */
export async function openOwnDraft(key: string): Promise<Dataset | null> {
  const opened = await openDraft(key);
  if (opened.type !== "open") return null;
  const lang = document.documentElement.lang as Lang;
  return previewOf(opened.start.draft, COMPOSE_WORDS[lang].standIns).dataset;
}
