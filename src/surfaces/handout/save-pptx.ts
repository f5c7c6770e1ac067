/** Makes the PowerPoint file of a briefing and hands it to the reader: pages, their pictures as PNG, one file. */
import { wordsOf } from "../../i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../i18n/parts/handout.ts";
import { translate } from "../../i18n/translate.ts";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import type { AtlasStore } from "../../state/store.ts";
import { toPng } from "../sharing/rasterise.ts";
import { saveFile } from "../sharing/save-file.ts";
import { fetchPageGround } from "./page-ground.ts";
import { pagesOf } from "./pages.ts";
import { writePptx } from "./pptx.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** Pixels of the PNG for each of the picture's: sharp on a wall. */
const SCALE = 3;

/** @throws where the base map, the library or a picture cannot be had */
export async function savePptx(store: AtlasStore, presentation: PresentationStore): Promise<void> {
  const state = store.getState();
  const { slides } = presentation.getState();
  const ground = await fetchPageGround(state, slides);
  const pages = pagesOf(state, slides, { ground, now: Date.now() });
  const pictures = new Map<number, string>();
  for (const { number, picture } of pages)
    if (picture !== null) pictures.set(number, await toDataUrl(await toPng(picture, SCALE)));
  const words = wordsOf(state.lang);
  const { dataset } = state.atlas;
  const { title, summary } = translate(dataset, words.lang);
  const bytes = await writePptx(pages, {
    title,
    author: words.app,
    subject: summary ?? title,
    lang: words.locale,
    dir: words.dir,
    open: HANDOUT_WORDS[words.lang].open,
    pictures,
  });
  saveFile(`${dataset.id}.pptx`, new Blob([bytes], { type: TYPE }));
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The picture could not be read"));
    reader.readAsDataURL(blob);
  });
}
