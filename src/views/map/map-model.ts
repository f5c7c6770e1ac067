/** What the map is given to draw, and what it reports. Positions are [lon, lat]; only this folder turns them round for Leaflet. */

import type { Map as LeafletMap } from "leaflet";
import type { BaseMap } from "../../model/base-map.ts";
import type { Box } from "../../model/cartography/box.ts";
import type { MapExtent } from "../../model/cartography/extent.ts";
import type { LabelScene, LabelText } from "../../model/cartography/label-requests.ts";
import type { Camera, Frame } from "../../model/frame.ts";
import type { Lang } from "../../model/languages.ts";
import type { ActorId, LonLat } from "../../model/schema/common.ts";
import type { Emphasis, Sign } from "../../model/signs/sign.ts";
import type { Glyph, Tone } from "../../model/symbols.ts";
import type { Thing } from "../../model/thing.ts";
import type { MarkState } from "../view.ts";

/** An event, or what nobody says of a place. */
export interface MapMark extends MarkState {
  /** Among the marks. */
  readonly id: string;
  /** What it stands for: what is selected by it, and lit while it is pointed at. */
  readonly thing: Thing;
  readonly title: string;
  /** The accessible name; begins with the title. */
  readonly name: string;
  /** The place's own short name, shown at the frame's border while the place lies outside. */
  readonly place: string;
  readonly lonLat: LonLat;
  readonly extent: MapExtent;
  /** A short label drawn at a ring or an area, such as "10 km". */
  readonly caption: string | null;
  /** What stands on a ring's line where there is room: what is known of it and what is not. */
  readonly line: string | null;
  /** In the order of time; null where there are too many to number. */
  readonly number: number | null;
  /** Drawn in the place of an event's. */
  readonly sign?: Sign;
  readonly glyph: Glyph;
  readonly tone: Tone;
  readonly inferred: boolean;
}

/** Where an actor has its seat or operates: a soft tint with its name, beneath the events. */
export interface MapSeat {
  readonly id: ActorId;
  readonly label: string;
  readonly lonLat: LonLat;
  readonly extent: MapExtent;
  readonly tone: Tone;
  readonly emphasis: Emphasis;
}

/** Raster tiles that a publisher may put under the base map. */
export interface TileLayer {
  readonly url: string;
  readonly attribution: string;
  readonly maxZoom: number;
}

export interface MapModel {
  readonly lang: Lang;
  readonly camera: Camera;
  /** In the middle of the world: no mark is more than 180° from it. */
  readonly meridian: number;
  /** Without those that are counted. */
  readonly marks: readonly MapMark[];
  readonly seats: readonly MapSeat[];
  readonly tiles: TileLayer | null;
  readonly words: {
    /** The name of the map for a screen reader. */
    readonly name: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** The button that shows the first frame again. */
    readonly home: string;
    /** Said when one turns the wheel without Ctrl. */
    readonly wheelHint: string;
    /** Said when one drags with a single finger. */
    readonly touchHint: string;
    /** On the mark at the frame's edge: "Moscow lies outside the frame" is made of the place. */
    readonly beyond: (place: string) => string;
    /** On the chip of events that are somewhere in a whole country. */
    readonly somewhere: (place: string) => string;
    /** On a stack of several events at one place. */
    readonly stack: (count: number) => string;
  };
}

export interface MapHandlers {
  readonly onSelect: (thing: Thing) => void;
  readonly onHover: (thing: Thing | null) => void;
  /** The map is on its way, once a frame of the screen. */
  readonly onMove: (frame: Frame) => void;
  /** The map came to rest; `byUser` is false after a camera of ours, a resize or the first drawing. */
  readonly onFrame: (frame: Frame, byUser: boolean) => void;
  /** A person asked for the first frame. */
  readonly onHome: () => void;
  /** Asked for where the base map itself names little. */
  readonly loadSurroundings: () => Promise<MountSurroundings>;
  /** What draws more into the map; it goes with it. */
  readonly drawInto?: ((map: LeafletMap) => void) | undefined;
  /** For events that are too many to be drawn one by one: they are no marks of the model then. */
  readonly mountCounts?: MountCounts | undefined;
}

/** Draws counts over the map; it is bound to the state by itself. */
export type MountCounts = (parts: CountsParts) => Counts;

export interface CountsParts {
  readonly map: LeafletMap;
  readonly base: BaseMap;
  /** Covers the frame, in the element that holds the map as well. */
  readonly edgeLayer: HTMLElement;
  /** What lies over the frame already. */
  readonly fixedBoxes: () => readonly Box[];
  /** A person wants to see these places apart. */
  readonly onZoomTo: (places: readonly LonLat[]) => void;
  /** What the map's own names must keep clear of has moved. */
  readonly onChange: () => void;
}

export interface Counts {
  /** What the map's own names may not cover, in the frame. */
  readonly boxes: () => readonly Box[];
  /** The places that are named, which the map need not say again. */
  readonly names: () => ReadonlySet<string>;
  readonly destroy: () => void;
}

/** Draws what the map shows of a place's surroundings. @param onChange more has come that can be shown */
export type MountSurroundings = (map: LeafletMap, onChange: () => void) => Surroundings;

/** @param own what the base map would name @returns what can be named in all */
export type Surroundings = (scene: LabelScene, own: readonly LabelText[]) => readonly LabelText[];
