/** Where a plan leads: the address that presents it. */
import type { State } from "../../state/state.ts";

/**
 * Relative, for the page may be a file.
 *
 * @param isOwn whether the plan kept in this browser is shown, instead of the dataset's steps
 */
export function presentAddress(
  { lang, defaultLang, theme }: Pick<State, "lang" | "defaultLang" | "theme">,
  isOwn: boolean,
): string {
  const query = new URLSearchParams({ view: "brief" });
  if (isOwn) query.set("plan", "own");
  const data = new URLSearchParams(location.search).get("data");
  if (data) query.set("data", data);
  if (lang !== defaultLang) query.set("lang", lang);
  if (theme !== "system") query.set("theme", theme);
  return `?${query}`;
}
