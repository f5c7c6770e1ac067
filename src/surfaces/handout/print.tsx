/** Prints a briefing: lays its pages beside what is on the screen, where only paper shows them, and takes them away again. */
import { render } from "preact";
import { wordsOf } from "../../i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../i18n/parts/handout.ts";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import type { AtlasStore } from "../../state/store.ts";
import { warnUnlessLeft } from "../../ui/arrivals.ts";
import { fetchPageGround } from "./page-ground.ts";
import type { PageGround } from "./page-picture.ts";
import { pagesOf } from "./pages.ts";
import { type HandoutLayout, Sheets } from "./sheets.tsx";

/** What is printed is what both hold at that moment. */
interface Briefed {
  readonly store: AtlasStore;
  readonly presentation: PresentationStore;
}

/**
 * From now on the browser's own way to print, such as Ctrl+P, gives the pages. `beforeprint` leaves no time to wait for
 * anything, so what they are drawn with is fetched here, and they are built while that event is told. Printed before the
 * base map has come, they say that it is not there.
 *
 * @returns what ends it
 */
export function offerHandout(briefed: Briefed): () => void {
  let ground: PageGround | null = null;
  let takeAway: (() => void) | null = null;
  fetchGround(briefed).then(
    (come) => {
      ground = come;
    },
    (problem: unknown) => warnUnlessLeft("hand-outs without a map", problem),
  );
  const lay = () => {
    if (document.querySelector("body > .handout") === null)
      takeAway = layPages(briefed, "steps", ground);
  };
  const clear = () => {
    takeAway?.();
    takeAway = null;
  };
  window.addEventListener("beforeprint", lay);
  window.addEventListener("afterprint", clear);
  return () => {
    window.removeEventListener("beforeprint", lay);
    window.removeEventListener("afterprint", clear);
    clear();
  };
}

/** Opens the browser's print dialog on the pages, which can save them as a PDF as well. */
export async function printHandout(briefed: Briefed, layout: HandoutLayout): Promise<void> {
  const takeAway = layPages(briefed, layout, await fetchGround(briefed));
  // Typefaces that the screen has not used are asked for by name: print does not wait for them.
  await Promise.allSettled(
    ["400 12px", "500 12px", "600 12px"].flatMap((style) => [
      document.fonts.load(`${style} "IBM Plex Sans"`),
      document.fonts.load(`${style} "IBM Plex Serif"`),
      document.fonts.load(`${style} "IBM Plex Sans Arabic"`, "ء"),
    ]),
  );
  window.addEventListener("afterprint", takeAway, { once: true });
  window.print();
}

function fetchGround({ store, presentation }: Briefed): Promise<PageGround> {
  return fetchPageGround(store.getState(), presentation.getState().slides);
}

/** @returns what takes the pages away */
function layPages(
  { store, presentation }: Briefed,
  layout: HandoutLayout,
  ground: PageGround | null,
): () => void {
  const state = store.getState();
  const words = wordsOf(state.lang);
  const root = document.createElement("div");
  root.className = "handout";
  root.dataset.layout = layout;
  root.lang = words.lang;
  root.dir = words.dir;
  const pages = pagesOf(state, presentation.getState().slides, { ground, now: Date.now() });
  const own = HANDOUT_WORDS[state.lang];
  render(<Sheets pages={pages} layout={layout} own={own} />, root);
  document.body.append(root);
  return () => {
    render(null, root);
    root.remove();
  };
}
