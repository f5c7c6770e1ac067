/** The states of explore that are held to WCAG, in a language and in light or dark. */
import type { ar } from "../../../src/i18n/ar.ts";
import type { en } from "../../../src/i18n/en.ts";
import type { Atlas } from "./atlas.ts";
import { ferryDataset, serve } from "./datasets.ts";

export interface Condition {
  readonly words: typeof en | typeof ar;
  readonly theme: "light" | "dark";
}

interface PageState {
  readonly name: string;
  readonly query: string;
}

export const STATES: readonly PageState[] = [
  { name: "with an event selected and a search", query: "event=lna-operations&q=" },
  {
    name: "with an actor selected and emphasised",
    query: "select=actor:haftar&focus=actor:haftar&actor=haftar",
  },
  {
    name: "with nothing left, and a notice",
    query: "kind=call&faction=accord&event=none-such",
  },
];

/** @param query without its question mark; a search without words looks for Libya */
export async function openIn(atlas: Atlas, { words, theme }: Condition, query = ""): Promise<void> {
  const searched = query.replace(/q=$/, `q=${words.lang === "ar" ? "ليبيا" : "Libya"}`);
  atlas.words = words;
  await atlas.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await atlas.open(`?lang=${words.lang}&${searched}`);
}

export async function openFailed(atlas: Atlas, { words, theme }: Condition): Promise<void> {
  await atlas.page.emulateMedia({ colorScheme: theme });
  const broken = { ...ferryDataset(), zone: "Nowhere/At_All" };
  const address = await serve(atlas.page, "broken", broken);
  await atlas.open(`?lang=${words.lang}&data=${address}`, "error");
}

/** The pages of a phone's sheet, one after another. */
export async function eachTab(atlas: Atlas, look: (panel: string) => Promise<void>): Promise<void> {
  await atlas.raiseSheet();
  for (const tab of await atlas.page.getByRole("tab").all()) {
    await tab.click();
    await look(`#${await tab.getAttribute("aria-controls")}`);
  }
}
