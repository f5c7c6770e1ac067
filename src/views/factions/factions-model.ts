/** What the faction panel's diagram is given to draw, and what it reports. */

import type { ActorKind, RelationType } from "../../model/schema/actor.ts";
import type { ActorId, FactionId, RelationId } from "../../model/schema/common.ts";
import type { Tone } from "../../model/symbols.ts";
import type { Basis, TieGlyph } from "../../model/vocabulary.ts";
import type { MarkState } from "../view.ts";

export interface ActorNode extends MarkState {
  /** Null for a teller whom nobody names: no actor of the dataset, so nothing to select. */
  readonly id: ActorId | null;
  readonly name: string;
  /** The office or the kind, on the second line. */
  readonly office: string;
  /** What it is to the selected event, in the office's place: "acts", "passed it on". */
  readonly part: string | null;
  readonly kind: ActorKind;
  readonly standing: "named" | "unnamed" | "claimed";
  /** Events that the filters keep, its own filter left out. */
  readonly count: number;
  /** Whether the filter keeps it; true where there is no such filter. */
  readonly kept: boolean;
  /** The accessible name; begins with the actor's name. */
  readonly label: string;
}

export interface FactionBox extends MarkState {
  /** Null for the box of those who stand on no side. */
  readonly id: FactionId | null;
  readonly name: string;
  readonly tone: Tone;
  readonly count: number;
  /** Events in the whole dataset: the room that the count is given. */
  readonly most: number;
  readonly kept: boolean;
  readonly label: string;
  readonly actors: readonly ActorNode[];
}

export interface RelationTie extends MarkState {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: ActorId;
  readonly to: ActorId;
  /** What it ends in. */
  readonly glyph: TieGlyph;
  /** Runs both ways. */
  readonly mutual: boolean;
  /** The verb on the line: "commands". */
  readonly verb: string;
  /** The whole sentence: "Khalifa Haftar commands the Libyan National Army". */
  readonly sentence: string;
  /** As a line of words in the first actor's box: "supports the UN". */
  readonly toward: string;
  /** What follows there where the tie before differs in the second actor alone: ", Ghassan Salamé". */
  readonly further: string;
  /** And in the second's: "LNA opposes". */
  readonly backward: string;
  readonly basis: Basis;
  /** Only somebody's claim. */
  readonly claimed: boolean;
}

export interface FactionsModel {
  readonly lang: string;
  /** What is selected, by a key of its own: a new one is brought into sight. */
  readonly selection: string | null;
  readonly factions: readonly FactionBox[];
  readonly ties: readonly RelationTie[];
  /** How many actors besides are too many to be drawn. */
  readonly further: number;
  readonly words: {
    readonly name: string;
    /** Heads the list of ties, and names its region. */
    readonly ties: string;
    /** A number of events, under a faction's name. */
    readonly events: (count: number) => string;
    /** Under the lines: how many ties only the list has. */
    readonly bundled: (count: number) => string;
    /** And how many actors only the dataset has. */
    readonly further: (count: number) => string;
    readonly inferred: string;
    readonly claimed: string;
    /** At the foot: what whole and broken lines are. */
    readonly stated: string;
    readonly broken: string;
  };
}

export type Pointed =
  | { readonly type: "faction"; readonly id: FactionId | null }
  | { readonly type: "actor"; readonly id: ActorId }
  | { readonly type: "relation"; readonly id: RelationId };

export interface FactionsHandlers {
  readonly onHover: (thing: Pointed | null) => void;
  /** Keep only this one, or take that filter off again. */
  readonly onFaction: (id: FactionId | null) => void;
  readonly onActor: (id: ActorId) => void;
  readonly onRelation: (id: RelationId) => void;
}
