/** What a picture of the atlas is made of: everything that it says and shows, at one size, in one language and theme. */

import type { BaseMap } from "../../model/base-map.ts";
import type { MapExtent } from "../../model/cartography/extent.ts";
import type { Bounds } from "../../model/frame.ts";
import type { Town } from "../../model/gazetteer.ts";
import type { Interval } from "../../model/interval.ts";
import type { Lang } from "../../model/languages.ts";
import type { FinerShapes } from "../../model/parts/shapes.ts";
import type { ActorId, EventId, LonLat } from "../../model/schema/common.ts";
import type { TimeShape } from "../../model/signs/bar-sign.ts";
import type { LegendSign } from "../../model/signs/legend-signs.ts";
import type { Glyph, Tone } from "../../model/symbols.ts";
import type { Zone } from "../../model/zone.ts";
import type { MarkState } from "../view.ts";
import type { PictureCounts } from "./picture-counts.ts";

export type PictureTheme = "light" | "dark";
export type PictureView = "map" | "timeline";

export interface PicturePlace {
  readonly lonLat: LonLat;
  readonly extent: MapExtent;
  /** A short label at a ring, such as "10 km". */
  readonly caption: string | null;
  readonly inferred: boolean;
  /** Shown at the frame's border while the place lies outside. */
  readonly placeName: string;
  /** Stands with the event's mark where it has no point: "somewhere in Libya", "10 km from the centre of Tripoli". */
  readonly somewhere: string;
}

export interface PictureEvent extends MarkState {
  readonly id: EventId;
  readonly title: string;
  /** In the order of time; null where there are too many to number. */
  readonly number: number | null;
  readonly glyph: Glyph;
  readonly tone: Tone;
  /** The id of its row. */
  readonly row: string;
  /** An open or unknown end is infinite. */
  readonly time: Interval;
  readonly shape: TimeShape;
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Null for what is not on the map. */
  readonly place: PicturePlace | null;
  /** Of what several sources tell apart: whether they differ. */
  readonly verdict?: "differ" | "agree";
  /** Of a time that not all sources give: the signs of those that do, such as "NW". */
  readonly tellers?: string;
}

/** An event as another source tells it. */
export interface PictureTelling extends PictureEvent {
  /** The id of the event, which is drawn as its first account has it. */
  readonly of: EventId;
}

export interface PictureSeat {
  readonly id: ActorId;
  readonly label: string;
  readonly lonLat: LonLat;
  readonly extent: MapExtent;
  readonly tone: Tone;
}

export interface PictureRow {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface PictureModel {
  /** In pixels; the drawing scales with it. At least 240 each. */
  readonly width: number;
  readonly height: number;
  readonly theme: PictureTheme;
  /** Without title and credit, that a page round the picture tells: of its words, the names of those that tell are left. */
  readonly isBare?: boolean;
  /** For names of the base map, and for dates. */
  readonly lang: Lang;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly subtitle: string | null;
  /** For those who cannot see the picture: what it shows. */
  readonly description: string;
  /** Dataset, source, date, and whose base map it is. */
  readonly credit: string;
  /** Whose sign is which, where several tell what happened. */
  readonly tellers?: readonly string[];
  /** At least one. */
  readonly views: readonly PictureView[];
  readonly baseMap: BaseMap;
  /** Drawn in the base map's place where there is something finer. */
  readonly finer?: FinerShapes | null;
  /** What is named besides what the base map names, as far as there is room. */
  readonly towns?: readonly Town[];
  /** What the map shows at the least; west is larger than east across the antimeridian. */
  readonly frame: Bounds;
  readonly zone: Zone;
  /** What the timeline shows. */
  readonly window: Interval;
  readonly rows: readonly PictureRow[];
  /** In the order of time: they are numbered so. */
  readonly events: readonly PictureEvent[];
  /** Places that not all accounts of an event give, each tied to that of the event. */
  readonly elsewhere?: readonly PictureTelling[];
  /** The same of times. */
  readonly otherwise?: readonly PictureTelling[];
  /** Of more events than can be told one by one; there are none one by one then. */
  readonly counts?: PictureCounts | null;
  readonly seats: readonly PictureSeat[];
  /** The heading of those without a place, such as "Not on the map", and how many there are. */
  readonly unplaced: { readonly title: string; readonly count: number };
  /** How to read each sign, of which a picture explains those that it has. */
  readonly legend: Readonly<Record<LegendSign, string>>;
  /** Below the time axis: whose clock it is. */
  readonly zoneNote: string;
  /** "12 more", for events that there is no room to name. */
  readonly more: (count: number) => string;
}
