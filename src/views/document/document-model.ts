/** What the document pane of compose is given to draw, and what it reports. Offsets are Unicode code points of the text. */
import type { MarkKind } from "../../model/draft/draft.ts";
import type { SuggestionKind } from "../../model/suggest/suggestion.ts";
import type { Offsets } from "../../model/thing.ts";

/** Words that are marked. */
export interface DrawnMark extends Offsets {
  readonly key: string;
  /** `suggestion` is the pane's own, where a browser cannot draw over a text. */
  readonly kind: MarkKind | "evidence" | "question" | "hedge" | "suggestion";
  /** What it names, said to whoever hears it: "actor: Port Authority". */
  readonly label: string;
  /** What it leads to, one text for one record; null where nothing is made of it yet. */
  readonly record: string | null;
  /** Belongs to the open record. */
  readonly isOpen: boolean;
  readonly isHovered: boolean;
}

export interface DrawnSuggestion extends Offsets {
  /** The suggestion's key; a name has one for all its mentions. */
  readonly key: string;
  readonly kind: SuggestionKind;
  readonly label: string;
}

/** What marked-out words can be made, with its key: A P T V E R Q H. */
export const MARK_ACTIONS = [
  "actor",
  "place",
  "time",
  "event",
  "evidence",
  "tie",
  "question",
  "hedge",
] as const;
export type MarkAction = (typeof MARK_ACTIONS)[number];

export interface DocumentModel {
  readonly source: string;
  /** BCP 47, of the document. */
  readonly language: string;
  readonly text: string;
  readonly paragraphs: readonly (Offsets & { readonly role: string })[];
  readonly marks: readonly DrawnMark[];
  readonly suggestions: readonly DrawnSuggestion[];
  /** The words that are selected; kept by the store, so that forms know them. */
  readonly selection: Offsets | null;
  /** What can be done with them now; "evidence" only where a record is open. */
  readonly actions: readonly { readonly action: MarkAction; readonly label: string }[];
  readonly words: DocumentWords;
}

export interface DocumentWords {
  readonly name: string;
  readonly find: string;
  readonly bar: string;
  /** "2 of 5 places" */
  readonly place: (index: number, count: number) => string;
  readonly nothingFound: string;
  /** Of the buttons that step through the places. */
  readonly previous: string;
  readonly next: string;
  /** Said of what is marked out: "3 words marked out: …". */
  readonly selected: (words: string) => string;
  /** How the text is gone through by keys, for who comes to it by one. */
  readonly keys: string;
}

export interface DocumentHandlers {
  readonly onSelect: (selection: Offsets | null) => void;
  readonly onAction: (action: MarkAction, selection: Offsets) => void;
  readonly onOpenMark: (key: string) => void;
  /** A suggestion was clicked, or reached and opened by key. */
  readonly onOpenSuggestion: (key: string, mention: Offsets) => void;
  readonly onHoverMark: (key: string | null) => void;
}
