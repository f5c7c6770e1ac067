/** What the forms of a draft are given, and how they change it; they know no store. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { FORM_WORDS, type FormWords } from "../../i18n/parts/compose-form.ts";
import { MEANINGS, type Meanings } from "../../i18n/parts/compose-meanings.ts";
import { RARE_WORDS, type RareWords } from "../../i18n/parts/compose-rare.ts";
import type { Draft, ListName } from "../../model/draft/draft.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import type { Town } from "../../model/gazetteer.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Dating } from "../../model/vocabulary.ts";
import type { Zone } from "../../model/zone.ts";
import type { RoughEvidence } from "./rough.ts";

/** How an operation is told, and with what it is taken back. */
export interface OperationLabel {
  /** What changed, in the reader's language: "Title". */
  readonly label: string;
  /** The same for all letters of one visit to a field: they are taken back together. */
  readonly mark?: string;
}

/** What somebody meant by the words of a time. */
export interface TimeReading {
  readonly edtf: string;
  /** What of it the words do not say. */
  readonly inferred: readonly Dating[];
}

/** A town of the gazetteer, with the country that it lies in where that is known, by ISO 3166-1 alpha-2. */
export interface FoundTown extends Town {
  readonly country?: string;
}

/** What the views beside the form show: the map's frame as [[west, south], [east, north]], the timeline's window in EDTF. */
export interface ViewShown {
  readonly bounds: readonly [LonLat, LonLat] | null;
  readonly window: string | null;
}

/** What every form is given. */
export interface FormTools {
  readonly draft: Draft;
  readonly run: (operation: DraftOperation, label: OperationLabel) => void;
  /** Of the reader's language. */
  readonly words: Words;
  /** The dataset's: dates are read in it. */
  readonly zone: Zone;
  /** An id that no record of the list has. */
  readonly newId: (list: ListName, name: string) => string;
  /** The words that are selected in the document, as evidence; null where none are, or where they cannot be. */
  readonly selected: RoughEvidence | null;
  /** The document that is shown: its account of an event is the one that is edited. */
  readonly shownSource: string | null;
  /** Shows a document, where its text is at hand. */
  readonly onShowSource: (source: string) => void;
  /** Reads words such as "about 4 April". */
  readonly readTime: (text: string) => TimeReading | null;
  /** Of the base map's gazetteer, best first. */
  readonly searchTowns: (text: string) => Promise<readonly FoundTown[]>;
  /** Lets a person point at the map; @returns what ends it before that */
  readonly onPickOnMap: (onPicked: (lonLat: LonLat) => void) => () => void;
  readonly viewShown: () => ViewShown;
  readonly onShowEvidence: (evidence: RoughEvidence) => void;
}

/** The part of a record that a fact of its form is about: its key in the format. */
export type FactName = keyof FormWords["facts"];

/** What is known of the open record besides what it says. */
export interface RecordNews {
  /** What each piece of its evidence shows, in its order. */
  readonly shows?: readonly (readonly FactName[])[];
  /** The same of each account of an event. */
  readonly accountShows?: readonly (readonly (readonly FactName[])[])[];
  /** What is wrong or thin, said under the fact. */
  readonly findings?: readonly {
    readonly part: FactName;
    /** Of an event that is told in accounts: which of them, from 0; without one, all of the event. */
    readonly account?: number;
    readonly blocks: boolean;
    readonly says: string;
  }[];
}

export const FormContext = createContext<(FormTools & { readonly news: RecordNews }) | null>(null);

interface Form extends FormTools {
  readonly news: RecordNews;
  readonly own: FormWords;
  readonly rare: RareWords;
  readonly meanings: Meanings;
}

export function useForm(): Form {
  const tools = useContext(FormContext);
  if (!tools) throw new Error("a field stands outside of a form");
  const { lang } = tools.words;
  return { ...tools, own: FORM_WORDS[lang], rare: RARE_WORDS[lang], meanings: MEANINGS[lang] };
}
