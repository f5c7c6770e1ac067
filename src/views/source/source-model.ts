/** What the source pane is given to draw, and what it reports. Offsets are Unicode code points. */
import type { Paragraph } from "../../model/schema/source.ts";
import type { MarkState } from "../view.ts";

/** A quoted fragment in its place; several facts may rest on one. */
export interface Fragment extends MarkState {
  /** `start-end`, unique within a source. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** How many facts rest on it, in the interface's language. */
  readonly facts: string;
}

export interface SourceModel {
  readonly lang: string;
  /** The document's language, for its fragments and its text. */
  readonly language: string;
  readonly length: number;
  readonly paragraphs: readonly Paragraph[];
  readonly fragments: readonly Fragment[];
  /** The document's text once the reader has dropped it and its digest matched; only on this screen. */
  readonly text: string | null;
  readonly words: {
    readonly name: string;
    /** Invites to drop the document. */
    readonly drop: string;
    /** On the button that opens a file chooser. */
    readonly choose: string;
    /** Said about a skeleton paragraph: "Paragraph 3, 249 characters". The index counts from 0, the length in code points. */
    readonly paragraph: (index: number, length: number) => string;
  };
}

export interface SourceHandlers {
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
  /** A person dropped or chose a file. */
  readonly onDocument: (file: File) => void;
}
