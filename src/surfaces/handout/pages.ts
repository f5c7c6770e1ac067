/** The pages of a hand-out: for every slide of a briefing what it says, what it rests on, and its picture. */
import { wordsOf } from "../../i18n/catalogue.ts";
import { creditOf } from "../../i18n/credit.ts";
import type { Words } from "../../i18n/en.ts";
import { sayDay } from "../../i18n/moments.ts";
import { HANDOUT_WORDS } from "../../i18n/parts/handout.ts";
import { nameOfMark } from "../../i18n/say.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Slide } from "../../model/slides.ts";
import type { State } from "../../state/state.ts";
import type { HandoutPage } from "./handout-page.ts";
import { drawPagePicture, type PageGround } from "./page-picture.ts";
import { saySlide } from "./say-slide.ts";

export interface HandoutOptions {
  /** Null where it could not be had: then the pages are made without pictures. */
  readonly ground: PageGround | null;
  /** The day that the hand-out is made, in milliseconds since 1970. */
  readonly now: number;
}

/** @returns a page a slide, in the language of the state; the same for the same input */
export function pagesOf(
  state: State,
  slides: readonly Slide[],
  { ground, now }: HandoutOptions,
): readonly HandoutPage[] {
  const words = wordsOf(state.lang);
  const own = HANDOUT_WORDS[state.lang];
  const sources = creditOf(state.atlas, words, ground !== null);
  const made = own.madeOn(sayDay(now, words.locale));
  return slides.map((slide, index) => {
    const said = saySlide(state, slide);
    const isDrawn = slide.type === "title" || slide.type === "step";
    return {
      ...said,
      number: index + 1,
      total: slides.length,
      picture: isDrawn && ground !== null ? drawPagePicture(state, slide, ground) : null,
      lacksPicture: isDrawn && ground === null,
      alt: [own.picture(said.title), ...marksOf(slide, state.atlas, words)].join(". "),
      credit: [sources, ground?.finer.get(slide)?.credit, made].filter(Boolean).join(" · "),
    };
  });
}

/** What the picture marks, for those who cannot see it. */
function marksOf(slide: Slide, atlas: Atlas, words: Words): readonly string[] {
  const events = slide.type === "step" ? slide.events : [];
  return events.map((facts) => nameOfMark(facts, atlas, words));
}
