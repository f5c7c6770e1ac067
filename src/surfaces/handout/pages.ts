/** The pages of a hand-out: for every slide of a briefing what it says, what it rests on, and its picture. */

import { wordsOf } from "../../i18n/catalogue.ts";
import { sayDay } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { type HandoutWords, handout } from "../../i18n/parts/handout.ts";
import { wordsIn } from "../../i18n/parts/part.ts";
import { nameOfFaction, nameOfMark, officeOf, sayRelation } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { type Atlas, toneOfFaction } from "../../model/atlas.ts";
import type { BaseMap } from "../../model/base-map.ts";
import type { Relation } from "../../model/schema/actor.ts";
import type { FactionId } from "../../model/schema/common.ts";
import type { Source, SourceDocument } from "../../model/schema/source.ts";
import type { Slide, StepSlide } from "../../model/slides.ts";
import type { State } from "../../state/state.ts";
import { creditOf, publisherOf } from "../binding/models/to-picture-model.ts";
import { factsOfEvent, footnotesOf } from "./event-facts.ts";
import type { HandoutPage, PageFaction, PageSource, SaidSlide } from "./handout-page.ts";
import { drawPagePicture } from "./page-picture.ts";

export interface HandoutOptions {
  /** Null where it could not be had: then the pages are made without pictures. */
  readonly baseMap: BaseMap | null;
  /** The day that the hand-out is made, in milliseconds since 1970. */
  readonly now: number;
}

/** What all slides are said with. */
interface Desk {
  readonly state: Pick<State, "atlas" | "lang">;
  readonly words: Words;
  readonly own: HandoutWords;
}

type Said = Pick<SaidSlide, "title"> & Partial<SaidSlide>;

/** @returns a page a slide, in the language of the state; the same for the same input */
export function pagesOf(
  state: State,
  slides: readonly Slide[],
  { baseMap, now }: HandoutOptions,
): readonly HandoutPage[] {
  const words = wordsOf(state.lang);
  const own = wordsIn(handout, state.lang);
  const sources = creditOf(state.atlas, words, baseMap !== null);
  const credit = `${sources} · ${own.madeOn(sayDay(now, words.locale))}`;
  const desk: Desk = { state, words, own };
  return slides.map((slide, index) => {
    const said = sayWith(slide, desk);
    const isDrawn = slide.type === "title" || slide.type === "step";
    return {
      ...said,
      number: index + 1,
      total: slides.length,
      picture: isDrawn && baseMap !== null ? drawPagePicture(state, slide, baseMap) : null,
      lacksPicture: isDrawn && baseMap === null,
      alt: [own.picture(said.title), ...marksOf(slide, desk)].join(". "),
      credit,
    };
  });
}

/** What a slide says, in the language of the state. */
export function saySlide(state: Pick<State, "atlas" | "lang">, slide: Slide): SaidSlide {
  const words = wordsOf(state.lang);
  return sayWith(slide, { state, words, own: wordsIn(handout, state.lang) });
}

/** What the picture marks, for those who cannot see it. */
function marksOf(slide: Slide, { state: { atlas }, words }: Desk): readonly string[] {
  const events = slide.type === "step" ? slide.events : [];
  return events.map((facts) => nameOfMark(facts, atlas, words));
}

function sayWith(slide: Slide, desk: Desk): SaidSlide {
  return {
    type: slide.type,
    line: null,
    events: [],
    footnotes: [],
    notes: null,
    missing: [],
    factions: [],
    ties: [],
    sources: [],
    ...wordsFor(slide, desk),
  };
}

function wordsFor(slide: Slide, desk: Desk): Said {
  switch (slide.type) {
    case "title":
      return sayOpening(desk);
    case "step":
      return sayStep(slide, desk);
    case "factions":
      return sayFactions(desk);
    case "sources":
      return saySources(desk);
  }
}

function sayOpening({ state: { atlas }, words, own }: Desk): Said {
  const { title, summary } = translate(atlas.dataset, words.lang);
  const documents = atlas.dataset.sources.filter((source) => source.type === "document");
  const facts = documents.slice(0, 3).map((source) => ({
    label: own.publishedBy,
    text: sayPublished(source, atlas, words),
  }));
  return { title, line: summary ?? null, events: [{ title: null, facts }] };
}

function sayStep(slide: StepSlide, { state: { atlas }, words, own }: Desk): Said {
  const { title, line, notes } = translate(slide.step, words.lang);
  const events = slide.events.map((facts) => {
    const name = translate(facts.event, words.lang).title;
    return {
      title: slide.events.length === 1 && name === title ? null : name,
      facts: factsOfEvent(facts, atlas, words, own),
    };
  });
  return {
    title,
    line: line ?? null,
    events,
    footnotes: footnotesOf(slide.events, atlas, words),
    notes: notes ?? null,
    missing: slide.missing.map(({ kind, id }) => own.missing(kind, id)),
    ties: slide.relations.flatMap((id) => {
      const relation = atlas.relations.get(id);
      return relation ? [sayTie(relation, atlas, words)] : [];
    }),
  };
}

function sayFactions({ state: { atlas }, words, own }: Desk): Said {
  const sides: readonly (FactionId | null)[] = [...atlas.factions.keys(), null];
  const factions: PageFaction[] = sides.map((id) => ({
    id,
    name: nameOfFaction(atlas, id, words),
    tone: toneOfFaction(atlas, id),
    actors: atlas.dataset.actors
      .filter(({ faction }) => (faction ?? null) === id)
      .map((actor) => ({
        name: translate(actor, words.lang).name,
        office: officeOf(actor, words),
      })),
  }));
  const ties = atlas.dataset.relations.map((relation) => sayTie(relation, atlas, words));
  return {
    title: own.whoStandsWhere,
    factions: factions.filter(({ actors }) => actors.length > 0),
    ties,
  };
}

/** "United Nations mediates for Interim government (inferred, a claim)" */
function sayTie(relation: Relation, atlas: Atlas, words: Words): string {
  const said = sayRelation(relation, atlas, words);
  const signs = [
    ...(relation.basis === "inferred" ? [words.event.inferred] : []),
    ...(relation.attribution ? [words.event.claimed] : []),
  ];
  return signs.length > 0 ? `${said} (${signs.join(words.dir === "rtl" ? "، " : ", ")})` : said;
}

function saySources({ state: { atlas }, words, own }: Desk): Said {
  const sources = atlas.dataset.sources.map((source): PageSource => {
    const { title } = translate(source, words.lang);
    return { id: source.id, title, text: saySource(source, atlas, words), url: source.url ?? null };
  });
  return { title: own.sources, sources };
}

function saySource(source: Source, atlas: Atlas, words: Words): string {
  if (source.type === "reference") return `${words.footer.terms}: ${source.terms}`;
  const { algorithm, value } = source.digest;
  return `${sayPublished(source, atlas, words)} · ${algorithm} ${value}`;
}

/** "TASS, 6 April 2019 (inferred)" */
function sayPublished(source: SourceDocument, atlas: Atlas, words: Words): string {
  const said = publisherOf(source, atlas, words);
  return source.published.basis === "inferred" ? `${said} (${words.event.inferred})` : said;
}
