/**
 * Records as their forms read and write them: any part may be missing, ids are plain text, and what the format tells apart by a
 * union is one shape. The check of the draft says what of it is no dataset yet.
 */
import type { RoughParticipant } from "../../model/draft/change-role.ts";
import type { RoughWhere } from "../../model/draft/change-where.ts";
import type { How } from "../../model/schema/actor.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Credibility, Reliability } from "../../model/schema/event.ts";
import type { Outline } from "../../model/schema/place.ts";
import type { Basis, Dating } from "../../model/vocabulary.ts";

export interface RoughBasis {
  readonly basis?: Basis | undefined;
  readonly inferences?: readonly string[] | undefined;
}

/** Words in other languages, by tag. */
export type RoughTranslations = Readonly<
  Record<string, Readonly<Record<string, string | undefined>> | undefined>
>;

interface Translated {
  readonly translations?: RoughTranslations | undefined;
}

export interface RoughEvidence extends RoughBasis {
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
}

export interface RoughWhen extends RoughBasis, Translated {
  readonly edtf?: string;
  readonly note?: string | undefined;
}

export interface RoughSpeaker extends Translated {
  readonly actor?: string | null;
  readonly how?: How;
  readonly note?: string | undefined;
}

export interface RoughHedge extends Translated {
  readonly words?: string;
  readonly evidence?: readonly RoughEvidence[];
}

export interface RoughPoint extends RoughBasis, Translated {
  readonly id: string;
  readonly text?: string;
  readonly attribution?: readonly RoughSpeaker[] | undefined;
  readonly hedge?: RoughHedge | undefined;
  readonly evidence?: readonly RoughEvidence[];
}

export interface RoughGrade {
  readonly reliability?: Reliability | undefined;
  readonly credibility?: Credibility | undefined;
}

/** A reason or a gap: said once for all that rests on it. */
export interface RoughNote extends Translated {
  readonly id: string;
  readonly note?: string | undefined;
  readonly throughout?: true | undefined;
  readonly dates?: Dating | undefined;
}

export interface RoughBounds {
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

export interface RoughParty extends RoughBounds {
  readonly actor?: string;
}

export interface RoughToll extends RoughBounds {
  readonly parties?: readonly RoughParty[] | undefined;
  readonly civilians?: RoughBounds | undefined;
  readonly unknown?: RoughBounds | undefined;
}

export interface RoughNumber extends RoughBounds, Translated {
  readonly id: string;
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly evidence?: readonly RoughEvidence[] | undefined;
}

export interface RoughMedium extends Translated {
  readonly url?: string;
  readonly title?: string;
}

export interface RoughImported {
  readonly from?: string;
  readonly id?: string;
  readonly whenPrecision?: string;
  readonly wherePrecision?: string;
  readonly codes?: Readonly<Record<string, string>>;
}

export interface RoughIdentifiers {
  readonly wikidata?: string | undefined;
  readonly geonames?: number | undefined;
}

type Gaps = Readonly<Record<string, string | undefined>>;

/** What one source or more tell of an event. */
export interface RoughTelling {
  readonly when?: RoughWhen;
  readonly where?: RoughWhere;
  readonly attribution?: readonly RoughSpeaker[];
  readonly evidence?: readonly RoughEvidence[];
  readonly hedge?: RoughHedge | undefined;
  readonly points?: readonly RoughPoint[] | undefined;
  readonly knownAsOf?: string | undefined;
  readonly grade?: RoughGrade | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly fatalities?: RoughToll | undefined;
  readonly wounded?: RoughToll | undefined;
  readonly numbers?: readonly RoughNumber[] | undefined;
  readonly absent?: Gaps | undefined;
}

export interface RoughAccount extends RoughTelling {
  readonly source?: string;
}

export interface RoughEvent extends RoughTelling, Translated {
  readonly id: string;
  readonly title?: string;
  readonly short?: string;
  readonly summary?: string;
  readonly kind?: string;
  readonly participants?: readonly RoughParticipant[];
  readonly tags?: readonly string[] | undefined;
  readonly media?: readonly RoughMedium[] | undefined;
  readonly imported?: RoughImported;
  readonly accounts?: readonly RoughAccount[];
}

export interface RoughOffice extends Translated {
  readonly title?: string;
  readonly evidence?: readonly RoughEvidence[];
}

export interface RoughActor extends Translated {
  readonly id: string;
  readonly name?: string;
  readonly short?: string;
  readonly inSentence?: string;
  readonly note?: string;
  readonly kind?: string;
  readonly faction?: string | null;
  readonly factionInferences?: readonly string[] | undefined;
  readonly standing?: "unnamed" | "claimed" | undefined;
  readonly offices?: readonly RoughOffice[] | undefined;
  readonly seat?: RoughWhere | undefined;
  readonly identifiers?: RoughIdentifiers | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly evidence?: readonly RoughEvidence[];
  readonly absent?: Gaps | undefined;
}

export interface RoughFaction extends Translated {
  readonly id: string;
  readonly name?: string;
  readonly short?: string;
  readonly note?: string;
  readonly color?: string;
}

export interface RoughPlace extends Translated {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly lonLat?: LonLat;
  readonly country?: string | undefined;
  readonly districts?: readonly string[] | undefined;
  readonly identifiers?: RoughIdentifiers | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly outline?: Outline | undefined;
}

export interface RoughTie extends RoughBasis, Translated {
  readonly id: string;
  readonly from?: string;
  readonly type?: string;
  readonly to?: string;
  readonly note?: string;
  readonly attribution?: readonly RoughSpeaker[] | undefined;
  readonly evidence?: readonly RoughEvidence[];
  readonly absent?: Gaps | undefined;
}

export interface RoughConcern {
  readonly event?: string;
  readonly part?: string | undefined;
  readonly actor?: string;
  readonly relation?: string;
  readonly place?: string;
  readonly time?: string;
}

export interface RoughQuestion extends Translated {
  readonly id: string;
  readonly text?: string;
  readonly note?: string;
  readonly concerns?: readonly RoughConcern[];
  readonly evidence?: readonly RoughEvidence[];
}

export interface RoughSource extends Translated {
  readonly id: string;
  readonly type?: "document" | "reference" | "named";
  readonly title?: string;
  readonly short?: string;
  readonly note?: string;
  readonly publisher?: string | undefined;
  readonly published?: RoughWhen | undefined;
  readonly language?: string | undefined;
  readonly dateline?: string | undefined;
  readonly url?: string;
  readonly terms?: string;
}

/** At a place from a zoom, or all of a frame: [[west, south], [east, north]]. */
export interface RoughCamera {
  readonly place?: string | undefined;
  readonly zoom?: number | undefined;
  readonly bounds?: readonly [LonLat, LonLat] | undefined;
}

export interface RoughEmphasis {
  readonly factions?: readonly string[] | undefined;
  readonly relations?: readonly string[] | undefined;
}

export interface RoughStep extends Translated {
  readonly id: string;
  readonly title?: string;
  readonly line?: string;
  readonly notes?: string;
  readonly events?: readonly string[];
  readonly camera?: RoughCamera | undefined;
  readonly window?: string | undefined;
  readonly emphasis?: RoughEmphasis | undefined;
  readonly questions?: readonly string[] | undefined;
}
