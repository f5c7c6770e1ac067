/**
 * Where the import screen is come in by, and what it leaves behind is read. The list of the files that it loads lies here, so that
 * a page that never asks for it, such as an embed, does not have that either.
 */
import type { Lang } from "../../model/languages.ts";
import type { Preferences } from "../../state/preferences.ts";

/** See `import-surface.tsx`. */
export async function enterImport(
  query: URLSearchParams,
  root: HTMLElement,
  preferences: Preferences,
): Promise<void> {
  const { openImport } = await import("./import-surface.tsx");
  await openImport(root, query, preferences);
}

/** @returns the bytes of a dataset that this browser keeps; null where it has none of that key */
export async function readKeptContent(key: string): Promise<Blob | null> {
  const { readKept } = await import("./keeping/kept-datasets.ts");
  return (await readKept(key))?.content ?? null;
}

/**
 * Leaves the page for the import screen, with a file.
 * @param isInPlace whether going back leads past this page
 * @returns whether the browser does so: where it keeps nothing, the page stays
 */
export async function leaveWith(file: File, isInPlace = false): Promise<boolean> {
  const { handFile } = await import("./hand-file.ts");
  return handFile(file, isInPlace);
}

/** See `listen-for-files.ts`. */
export async function listenForFiles(lang: () => Lang): Promise<void> {
  const { listen } = await import("./doors/listen-for-files.ts");
  listen(lang);
}
