/** What a slide of a briefing says, on the wall as on paper: its claim, its facts and what they rest on. */
import { wordsOf } from "../../i18n/catalogue.ts";
import type { Words } from "../../i18n/en.ts";
import { keepNumbersTogether } from "../../i18n/keep-numbers-together.ts";
import { CREDIT_WORDS } from "../../i18n/parts/credit.ts";
import { sayDatings } from "../../i18n/parts/datings.ts";
import { HANDOUT_WORDS, type HandoutWords } from "../../i18n/parts/handout.ts";
import { publisherOf } from "../../i18n/publishers.ts";
import { translate } from "../../i18n/translate.ts";
import { type Atlas, numberOf } from "../../model/atlas.ts";
import { questionsAboutEvents } from "../../model/concerns.ts";
import { datingsOf, datingsThroughout } from "../../model/datings.ts";
import { lettersOn } from "../../model/question-letters.ts";
import type { Question } from "../../model/schema/question.ts";
import type { PublishedSource, Source, SourceDocument } from "../../model/schema/source.ts";
import type { Slide, StepSlide } from "../../model/slides.ts";
import type { State } from "../../state/state.ts";
import { factsOfEvent, footnotesOf } from "./event-facts.ts";
import type { PageSource, SaidSlide } from "./handout-page.ts";
import { saySides, sayTie } from "./say-sides.ts";

/** What all slides are said with. */
interface Desk {
  readonly state: Pick<State, "atlas" | "lang">;
  readonly words: Words;
  readonly own: HandoutWords;
}

type Said = Pick<SaidSlide, "title"> & Partial<SaidSlide>;

/** What a slide says, in the language of the state. */
export function saySlide(state: Pick<State, "atlas" | "lang">, slide: Slide): SaidSlide {
  const words = wordsOf(state.lang);
  return sayWith(slide, { state, words, own: HANDOUT_WORDS[state.lang] });
}

function sayWith(slide: Slide, desk: Desk): SaidSlide {
  return {
    type: slide.type,
    line: null,
    events: [],
    footnotes: [],
    notes: null,
    missing: [],
    questions: [],
    open: [],
    factions: [],
    ties: [],
    further: [],
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
      return {
        title: desk.own.whoStandsWhere,
        ...saySides(desk.state.atlas, desk.words, desk.own),
      };
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
  return {
    title: keepNumbersTogether(title),
    line: summary === undefined ? null : keepNumbersTogether(summary),
    events: [{ id: null, number: null, title: null, facts }],
  };
}

function sayStep(slide: StepSlide, { state: { atlas }, words, own }: Desk): Said {
  const { title, line, notes } = translate(slide.step, words.lang);
  const events = slide.events.map((facts) => {
    const name = translate(facts.event, words.lang).title;
    return {
      id: facts.event.id,
      number: numberOf(atlas, facts.event.id),
      title: slide.events.length === 1 && name === title ? null : name,
      facts: factsOfEvent(facts, atlas, words, own),
    };
  });
  return {
    title: keepNumbersTogether(title),
    line: line === undefined ? null : keepNumbersTogether(line),
    events,
    footnotes: footnotesOf(slide.events, atlas, words),
    notes: notes ?? null,
    questions: lettersOn(atlas, slide, words.lang).map(({ question, letter, at }) => ({
      text: translate(question, words.lang).text,
      letter,
      where: own.answer[at?.place ?? "nowhere"],
      event: at?.event ?? null,
    })),
    open: openBesides(slide, atlas).map((question) => translate(question, words.lang).text),
    missing: slide.missing.map(({ kind, id }) => own.missing(kind, id)),
    ties: slide.relations.flatMap((id) => {
      const relation = atlas.relations.get(id);
      return relation ? [sayTie(relation, atlas, words)] : [];
    }),
  };
}

/** What nobody says about the step's events, but for what the step itself asks. */
function openBesides({ events, questions }: StepSlide, atlas: Atlas): readonly Question[] {
  const about = questionsAboutEvents(
    atlas,
    events.map(({ event }) => event.id),
  );
  return about.filter((question) => !questions.includes(question));
}

function saySources({ state: { atlas }, words, own }: Desk): Said {
  const sources = atlas.dataset.sources.map((source): PageSource => {
    const { title } = translate(source, words.lang);
    return {
      id: source.id,
      title,
      text: saySource(source, atlas, words),
      url: source.url ?? null,
      digest: source.type === "document" ? sayDigest(source.digest) : null,
    };
  });
  return { title: own.sources, sources };
}

function saySource(source: Source, atlas: Atlas, words: Words): string {
  if (source.type === "reference")
    return `${CREDIT_WORDS[words.lang].terms}: ${translate(source, words.lang).terms}`;
  return sayPublished(source, atlas, words);
}

function sayDigest({ algorithm, value }: SourceDocument["digest"]): string {
  return `${algorithm} ${value}`;
}

/** "TASS, 6 April 2019 (the dateline’s date, year inferred)" */
function sayPublished(source: PublishedSource, atlas: Atlas, words: Words): string {
  const said = publisherOf(source, atlas, words);
  if (!source.published) return said;
  const datings = [...datingsOf(source.published, atlas), ...datingsThroughout(atlas)];
  const inferred = sayDatings(datings, words);
  return inferred === null ? said : `${said} (${inferred})`;
}
