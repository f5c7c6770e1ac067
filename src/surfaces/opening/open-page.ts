/** Opens a dataset on a surface, in the reader's language and theme. */
import { loadWords } from "../../i18n/catalogue.ts";
import { SHIPPED, SHIPPED_LIGHT, SHIPPED_SECOND } from "../../model/shipped.ts";
import type { Preferences } from "../../state/preferences.ts";
import type { Surface } from "../surface.ts";
import { takeEarly } from "./early-fetch.ts";
import { readKnownDataset } from "./known-sound.ts";
import { openKnown } from "./opened.ts";
import { isOneFile } from "./own-files.ts";

/**
 * @param root emptied and filled with the surface
 * @param query of the page's address
 * @param address of the dataset, relative to the page or absolute
 */
export async function openPage(
  root: HTMLElement,
  query: URLSearchParams,
  address: string,
  preferences: Preferences,
  loading: Promise<Surface>,
): Promise<void> {
  // What opens any other begins before the surface is there.
  if ([SHIPPED, SHIPPED_LIGHT, SHIPPED_SECOND].includes(address)) {
    const [dataset, surface] = await Promise.all([
      fetchKnown(address),
      loading,
      loadWords(preferences.lang),
    ]);
    if (dataset) {
      await surface.open(root, await openKnown(dataset), preferences, 0);
      document.documentElement.dataset.atlas = "ready";
      return;
    }
  }
  const { openOwn } = await import("./open-own.ts");
  return openOwn(root, query, address, preferences, loading);
}

/** @returns null where it is not what the build has checked, or does not come: then what opens any dataset says why */
async function fetchKnown(address: string) {
  if (isOneFile()) return null;
  const { href } = new URL(address, document.baseURI);
  try {
    const answer = await (takeEarly(href) ?? fetch(href));
    return answer.ok ? await readKnownDataset(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
