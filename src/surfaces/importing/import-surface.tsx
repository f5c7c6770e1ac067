/** The import surface: any file becomes an atlas, before the eyes of whoever brings it. It opens without a dataset. */
import { render } from "preact";
import { loadWords } from "../../i18n/catalogue.ts";
import type { Preferences } from "../../state/preferences.ts";
import { keepStrayFilesOut } from "../../ui/keep-stray-files-out.ts";
import { keepOffline } from "../offline/keep-offline.ts";
import { ADD, FILE } from "./addresses.ts";
import { ImportPage } from "./import-page.tsx";
import { takeHanded } from "./keeping/handed-files.ts";

/** @param root emptied and filled with the surface */
export async function openImport(
  root: HTMLElement,
  query: URLSearchParams,
  preferences: Preferences,
): Promise<void> {
  if (query.has(ADD)) return openMerge(root, preferences);
  const key = query.get(FILE);
  const [file] = await Promise.all([
    key === null ? null : takeHanded(key),
    loadWords(preferences.lang),
  ]);
  keepStrayFilesOut();
  root.replaceChildren();
  render(
    <ImportPage preferences={preferences} file={file} isGone={key !== null && file === null} />,
    root,
  );
  document.documentElement.dataset.atlas = "ready";
  keepOffline(true);
}

/** Where a file is to be added to what was open. */
async function openMerge(root: HTMLElement, preferences: Preferences): Promise<void> {
  const [{ MergePage }] = await Promise.all([
    import("./merging/merge-page.tsx"),
    loadWords(preferences.lang),
  ]);
  keepStrayFilesOut();
  root.replaceChildren();
  render(<MergePage preferences={preferences} />, root);
  document.documentElement.dataset.atlas = "ready";
  keepOffline(true);
}
