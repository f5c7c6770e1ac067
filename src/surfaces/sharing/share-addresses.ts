/** The addresses that are handed on: of the present state, of an embed of it, and of the folder that the page lies in. */
import { KEPT_DATASET, OWN_DRAFT, SHIPPED, SHIPPED_SECOND } from "../../model/shipped.ts";
import { writeAddress } from "../../state/address/address.ts";
import type { State, Theme } from "../../state/state.ts";
import type { EmbedOptions } from "../embed/options.ts";
import { isOneFile } from "../opening/own-files.ts";

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

/** Whether the dataset lies in this browser alone: its address leads nobody else to it. */
export function isOfThisBrowser(search: string): boolean {
  const data = new URLSearchParams(search).get("data") ?? "";
  return [OWN_DRAFT, KEPT_DATASET].some((start) => data.startsWith(start));
}

/** Of the two datasets that come with the atlas the one that is not open; null where another is. */
export function otherExample(search: string): string | null {
  const data = new URLSearchParams(search).get("data")?.trim() || SHIPPED;
  if (data === SHIPPED) return SHIPPED_SECOND;
  return data === SHIPPED_SECOND ? SHIPPED : null;
}

export function linkAddress(state: State): string {
  const query = writeAddress(state, datasetIn(location.search));
  return withQuery(query, isOneFile() ? pageOf(location.href) : folderOf(location.href));
}

/** What an editor chooses for an embed. */
export interface EmbedChoice extends EmbedOptions {
  /** The reader's device decides in `system`, whatever the editor's own atlas looks like. */
  readonly theme: Theme;
  /** In CSS pixels; null is as tall as the content. */
  readonly height: number | null;
}

export function embedAddress(
  state: State,
  { views, controls, theme, height }: EmbedChoice,
): string {
  const passedOn = datasetIn(location.search);
  passedOn.set("view", "embed");
  passedOn.set("views", views.join(","));
  if (controls !== "all") passedOn.set("controls", controls);
  if (height !== null) passedOn.set("height", "fixed");
  const query = writeAddress({ ...state, theme }, passedOn);
  // The article's language is settled where it is written, not by each reader's browser.
  return withQuery(
    query.includes("lang=") ? query : `${query}&lang=${state.lang}`,
    folderOf(location.href),
  );
}

function withQuery(query: string, address: string): string {
  return `${address}${query ? `?${query}` : ""}`;
}
