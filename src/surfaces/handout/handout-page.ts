/** What one page of a hand-out says and shows, before it becomes paper or a PowerPoint slide. */
import type { EventId, FactionId, SourceId } from "../../model/schema/common.ts";
import type { Slide } from "../../model/slides.ts";
import type { Tone } from "../../model/symbols.ts";

/** A label with what stands beside it: "When", "4 April 2019". */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** The same by source, where several tell it apart. */
  readonly told?: readonly Told[];
  /** What follows of it: whether it is one account or more. */
  readonly note?: string | null;
}

/** What one of several says of a fact. Without a name where the text begins with it. */
export interface Told {
  readonly name: string;
  readonly text: string;
}

export interface PageEvent {
  /** Null for facts that are no event's. */
  readonly id: EventId | null;
  /** Of the event, in the order of time; null where there are too many to number. */
  readonly number: number | null;
  /** Null where the page's own title says it. */
  readonly title: string | null;
  readonly facts: readonly Fact[];
}

/** A question that a step leaves open. */
export interface PageQuestion {
  readonly text: string;
  /** That names it on the slide, wherever its answer would go; null where nothing there has a place for it. */
  readonly letter: string | null;
  /** Where that is, in words. */
  readonly where: string;
  /** The event that it hangs on. */
  readonly event: EventId | null;
}

/** The fragments of one source that the page rests on. */
export interface Footnote {
  readonly id: SourceId;
  /** "TASS, 6 April 2019" */
  readonly source: string;
  /** Of the fragments. */
  readonly lang: string;
  readonly fragments: readonly string[];
}

export interface PageFaction {
  /** Null for those who stand on no side. */
  readonly id: FactionId | null;
  readonly name: string;
  readonly tone: Tone;
  readonly actors: readonly { readonly name: string; readonly office: string }[];
  /** How many more it has than are listed, said; null where those are all. */
  readonly further: string | null;
}

export interface PageSource {
  readonly id: SourceId;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  /** Of the document's text, "SHA-256 7aa3…"; for paper, where somebody may check it. */
  readonly digest: string | null;
}

/** What a slide says, on a wall as on paper. */
export interface SaidSlide {
  readonly type: Slide["type"];
  readonly title: string;
  readonly line: string | null;
  readonly events: readonly PageEvent[];
  readonly footnotes: readonly Footnote[];
  /** For the speaker; null without any. */
  readonly notes: string | null;
  /** What the step names and the dataset lacks, a sentence each. */
  readonly missing: readonly string[];
  /** What the step is about and nobody says, a question each. */
  readonly questions: readonly PageQuestion[];
  /** On paper: what is open besides about the events of the step. */
  readonly open: readonly string[];
  /** On the page about who stands where. */
  readonly factions: readonly PageFaction[];
  readonly ties: readonly string[];
  /** How many factions and ties the page leaves out, said. */
  readonly further: readonly string[];
  /** On the page about the sources. */
  readonly sources: readonly PageSource[];
}

export interface HandoutPage extends SaidSlide {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** SVG; null where the page has none, or the base map is not there. */
  readonly picture: string | null;
  /** Whether it should have one. */
  readonly lacksPicture: boolean;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** Sources with their dates, whose program, whose map, and the day of the hand-out. */
  readonly credit: string;
}
