/** Where a plan leads: the address that presents it. */
import type { State } from "../../state/state.ts";
import { folderOf } from "../share-addresses.ts";

/** @param isOwn whether the plan kept in this browser is shown, instead of the dataset's steps */
export function presentAddress(
  { lang, defaultLang, theme }: Pick<State, "lang" | "defaultLang" | "theme">,
  isOwn: boolean,
): string {
  const { href } = location;
  const query = new URLSearchParams({ view: "brief" });
  if (isOwn) query.set("plan", "own");
  const data = new URL(href).searchParams.get("data");
  if (data) query.set("data", data);
  if (lang !== defaultLang) query.set("lang", lang);
  if (theme !== "system") query.set("theme", theme);
  return `${folderOf(href)}?${query}`;
}
