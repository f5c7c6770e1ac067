/** What an author has of a paper: what is marked and written of it, in the order in which that is done. */

/** The first teller first, each with how; null for one who is not named. */
export type Chain = readonly (readonly [actor: string | null, how: string])[];

export interface PointTold {
  readonly words: string;
  readonly text: string;
  /** Further words that carry it. */
  readonly also?: readonly string[];
  /** Where somebody else says it than the event. */
  readonly chain?: Chain;
  /** How a distance is kept, and the words that do so. */
  readonly hedge?: readonly [says: string, words: string];
}

export interface NumberTold {
  readonly name: string;
  readonly best: string;
  readonly words: string;
  readonly unit?: string;
}

export interface Told {
  readonly fragments: readonly [first: string, ...others: string[]];
  /** Of an event that stands already, how this paper tells it; else it is a new one. */
  readonly also?: "apart" | "alike";
  /** No other paper has told of events yet. */
  readonly isFirst?: boolean;
  readonly title: string;
  readonly kind?: "Order" | "Statement";
  /** In EDTF; where the marked words say it, it is taken from them. */
  readonly when?: string;
  /** Why, where the words do not say it. */
  readonly because?: string;
  /** A place, or why there is none. */
  readonly place?: string;
  readonly notPlaced?: string;
  readonly who?: readonly string[];
  readonly chain?: Chain;
  readonly points?: readonly PointTold[];
  readonly number?: NumberTold;
}

export interface ActorCalled {
  /** Words that name it, where no suggestion did. */
  readonly words?: string;
  readonly name: string;
  /** As it goes by at first, where it is called otherwise in the atlas. */
  readonly before?: string;
  readonly kind?: string;
  /** The kind is one of the dataset's own, with this sign. */
  readonly sign?: string;
}

export interface PlaceCalled {
  readonly words: string;
  /** As the document has them. */
  readonly before?: string;
  readonly name: string;
  readonly kind: "Site" | "City";
  readonly position: string;
}

/** What is said of an actor once all are there. */
export interface ActorTold {
  readonly name: string;
  readonly side?: readonly [name: string, because?: string];
  readonly evidence?: readonly string[];
  /** Words that give it, with what it is called; of one that stands, its further words. */
  readonly office?: readonly [words: string, title: string | null];
}

export interface TieTold {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly words: string;
  readonly because?: string;
}

export interface QuestionTold {
  readonly about: string;
  readonly part?: string;
  readonly words: string;
  readonly text: string;
}

export interface PaperTold {
  readonly suggested: readonly string[];
  readonly actors: readonly ActorCalled[];
  readonly places: readonly PlaceCalled[];
  readonly events: readonly Told[];
  readonly ofActors: readonly ActorTold[];
  readonly ties: readonly TieTold[];
  readonly questions: readonly QuestionTold[];
  /** Who passes all of it on. */
  readonly paper: string;
}
