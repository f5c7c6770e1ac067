/** The hand-out of the shipped briefing: its pages, and the PowerPoint file that they become. */

import { readFileSync } from "node:fs";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import { type BaseMapFile, decodeBaseMap } from "../../../../src/model/base-map.ts";
import type { Lang } from "../../../../src/model/languages.ts";
import { slidesOf } from "../../../../src/model/list-slides.ts";
import type { Briefing } from "../../../../src/model/schema/briefing.ts";
import type { HandoutPage } from "../../../../src/surfaces/handout/handout-page.ts";
import { pagesOf } from "../../../../src/surfaces/handout/pages.ts";
import { writePptx } from "../../../../src/surfaces/handout/pptx.ts";
import { openShippedState, SHIPPED, WORDS } from "../../support/shipped-state.ts";

const NOW = Date.UTC(2020, 1, 29, 12);
export const BASE_MAP = decodeBaseMap(
  JSON.parse(readFileSync("data/base-map.json", "utf8")) as BaseMapFile,
  ["LY"],
);
const PNG = `data:image/png;base64,${readFileSync("data/pictures/libya-2019-04-06.png", "base64")}`;

export function shippedPages(
  lang: Lang,
  briefing: Briefing | null = SHIPPED.dataset.briefing ?? null,
  hasMap = true,
): readonly HandoutPage[] {
  const state = openShippedState({ lang, defaultLang: lang });
  const ground = hasMap ? { base: BASE_MAP, finer: new Map(), count: null, tell: null } : null;
  return pagesOf(state, slidesOf(SHIPPED, briefing), { ground, now: NOW });
}

/** With one picture for all pages: what draws them is a browser. */
export function shippedDeck(pages: readonly HandoutPage[], lang: Lang): Promise<Uint8Array> {
  const drawn = pages.filter(({ picture }) => picture !== null);
  return writePptx(pages, {
    title: SHIPPED.dataset.title,
    author: WORDS[lang].app,
    subject: "A briefing",
    lang: WORDS[lang].locale,
    dir: WORDS[lang].dir,
    open: HANDOUT_WORDS[lang].open,
    pictures: new Map(drawn.map(({ number }) => [number, PNG])),
  });
}
