/**
 * Where compose is come in by. The list of the files that it loads lies here, so that a page that never asks for it, such as an
 * embed, does not have that either.
 */
import type { Dataset } from "../../model/schema/dataset.ts";
import type { Preferences } from "../../state/preferences.ts";

/** See `compose.tsx`. */
export async function enterCompose(
  query: URLSearchParams,
  root: HTMLElement,
  preferences: Preferences,
): Promise<void> {
  const { openCompose } = await import("./compose.tsx");
  await openCompose(root, query, preferences);
}

/** See `open-own-draft.ts`. */
export async function readOwnDraft(key: string): Promise<Dataset | null> {
  const { openOwnDraft } = await import("./open-own-draft.ts");
  return openOwnDraft(key);
}
