/** The addresses that are handed on: of the present state, of an embed of it, and of the folder that the page lies in. */
import { writeAddress } from "../state/address/address.ts";
import type { State } from "../state/state.ts";
import type { EmbedOptions } from "./embed/options.ts";
import { isOneFile } from "./own-files.ts";

/** The page's folder, with a slash at its end. */
export function folderOf(href: string): string {
  return new URL(".", href).href;
}

/** The page's address without what it holds of the state: a file is not named by its folder. */
function pageOf(href: string): string {
  return href.replace(/[?#].*$/s, "");
}

/** What of the page's address is not the state, but must go along: the dataset. */
function datasetIn(search: string): URLSearchParams {
  const data = new URLSearchParams(search).get("data");
  return new URLSearchParams(data ? { data } : {});
}

export function linkAddress(state: State): string {
  const query = writeAddress(state, datasetIn(location.search));
  return withQuery(query, isOneFile() ? pageOf(location.href) : folderOf(location.href));
}

export function embedAddress(state: State, { views, hasControls }: EmbedOptions): string {
  const passedOn = datasetIn(location.search);
  passedOn.set("view", "embed");
  passedOn.set("views", views.join(","));
  if (!hasControls) passedOn.set("controls", "off");
  // The article's language is settled where it is written, not by each reader's browser.
  const query = writeAddress(state, passedOn);
  return withQuery(
    query.includes("lang=") ? query : `${query}&lang=${state.lang}`,
    folderOf(location.href),
  );
}

function withQuery(query: string, address: string): string {
  return `${address}${query ? `?${query}` : ""}`;
}
