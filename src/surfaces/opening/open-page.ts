/** Opens a dataset on a surface, in the reader's language and theme; what cannot be opened is said in words. */
import { loadWords } from "../../i18n/catalogue.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { SHIPPED, SHIPPED_LIGHT } from "../../model/shipped.ts";
import type { Preferences } from "../../state/preferences.ts";
import type { Surface } from "../surface.ts";
import { openDataset } from "./open-dataset.ts";

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
  const status = document.documentElement.dataset;
  const { lang } = preferences;
  const [surface, words, opening] = await Promise.all([
    loading,
    loadWords(lang),
    openDataset(
      address,
      async () => (await import("../../i18n/parts/failure.ts")).FAILURE_WORDS[lang],
    ),
  ]);
  const open = async (
    dataset: Dataset,
    leftOut: number,
    findWarnings: () => Promise<readonly Problem[]>,
  ) => {
    await surface.open(root, dataset, preferences, leftOut, findWarnings);
    status.atlas = "ready";
  };
  if (opening.type === "opened") {
    await open(opening.dataset, 0, opening.findWarnings);
    return;
  }
  const { sound, problems } = opening;
  const isShipped = address === SHIPPED || address === SHIPPED_LIGHT;
  const { showFailure } = await import("./failure.tsx");
  showFailure(root, words, opening, {
    shippedAddress: isShipped ? null : shippedAddress(query),
    onRetry: () => location.reload(),
    onOpenSound: () => sound && void open(sound, problems.length, noWarnings),
  });
  surface.onFailure?.(opening.reason);
  status.atlas = "error";
}

/** A dataset with errors is not looked at for less: its pointers would not lead into the file any more. */
async function noWarnings(): Promise<readonly Problem[]> {
  return [];
}

/** The shipped dataset on the same surface: a frame in an article stays an embed. */
function shippedAddress(query: URLSearchParams): string {
  const kept = ["view", "views", "lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(kept)}`;
}
