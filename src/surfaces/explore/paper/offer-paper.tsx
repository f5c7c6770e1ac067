/** Prints explore: in place of the screen, whose parts scroll and cover each other, a picture of it and its events in words. */
import { render } from "preact";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../../i18n/parts/handout.ts";
import { translate } from "../../../i18n/translate.ts";
import type { State } from "../../../state/state.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { warnUnlessLeft } from "../../../ui/arrivals.ts";
import { Picture, Sheets } from "../../handout/sheets.tsx";
import { type DrawState, preparePicture } from "../../sharing/current-picture.ts";
import { paperPages } from "./paper-pages.ts";
import "./paper.css";

/**
 * `beforeprint` leaves no time to wait for anything. So what draws the picture comes ahead, and its map's finer ground once somebody is
 * about to print: holds Ctrl or Command, or goes for the browser's menu. Printed before any of it has come, the page is as on the
 * screen.
 */
export async function offerPaper(store: AtlasStore): Promise<void> {
  let draw: DrawState | null = null;
  let detailed: State["frame"] = null;
  const prepare = async (frame: State["frame"]) => {
    try {
      draw = await preparePicture(store.getState(), frame);
    } catch (problem) {
      warnUnlessLeft("paper without the detail of this frame", problem);
    }
  };
  const refine = () => {
    const { frame } = store.getState();
    if (frame === detailed) return;
    detailed = frame;
    void prepare(frame);
  };
  document.documentElement.addEventListener("mouseleave", refine);
  window.addEventListener("keydown", ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) refine();
  });
  window.addEventListener("beforeprint", () => {
    if (draw !== null) lay(store.getState(), draw);
  });
  window.addEventListener("afterprint", () => document.querySelector("body > .paper")?.remove());
  await prepare(null);
}

function lay(state: State, draw: DrawState): void {
  document.querySelector("body > .paper")?.remove();
  const words = wordsOf(state.lang);
  const root = document.createElement("div");
  root.className = "handout paper";
  root.lang = words.lang;
  root.dir = words.dir;
  render(
    <>
      <section class="handout-page">
        <Picture
          svg={draw(state, "light")}
          alt={translate(state.atlas.dataset, words.lang).title}
        />
      </section>
      <Sheets
        pages={paperPages(state, Date.now())}
        layout="steps"
        own={HANDOUT_WORDS[state.lang]}
      />
    </>,
    root,
  );
  document.body.append(root);
}
