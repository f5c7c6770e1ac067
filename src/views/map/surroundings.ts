/** Names a place's surroundings: towns anywhere, rings of distance, what lies beyond a near frame, and what the map does not have. */

import { type Map as LeafletMap, type Polyline, polyline } from "leaflet";
import { holds } from "../../model/cartography/box.ts";
import type { Ground } from "../../model/cartography/ground.ts";
import {
  isWellNamed,
  type LabelScene,
  type LabelText,
  labelOf,
} from "../../model/cartography/label-requests.ts";
import { leastWidthKm } from "../../model/cartography/nearest.ts";
import { splitRing } from "../../model/cartography/split-ring.ts";
import {
  distanceLabels,
  distancesRound,
  NEAR_KM,
  reachOf,
  townsBeyond,
  widthOf,
} from "../../model/cartography/surroundings.ts";
import { townRequests } from "../../model/cartography/town-labels.ts";
import type { Bounds } from "../../model/frame.ts";
import type { Town } from "../../model/gazetteer.ts";
import type { Lang } from "../../model/languages.ts";
import { turnTo } from "../../model/meridian.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { createTownStore, type LoadFile } from "../../model/town-store.ts";
import { toLatLng } from "./lat-lng.ts";
import type { MountSurroundings } from "./map-model.ts";
import { vectorPane } from "./vector-pane.ts";
import "./surroundings.css";

export interface SurroundingsParts {
  readonly load: LoadFile;
  readonly wordsOf: (lang: Lang) => { readonly noRoads: string; readonly beyondDetail: string };
}

/** Between the note and the frame's border, and what stands there already. */
const NOTE_MARGIN = 8;

export function mountSurroundings({ load, wordsOf }: SurroundingsParts): MountSurroundings {
  return (map, onChange) => {
    const store = createTownStore(load, onChange);
    const drawRings = mountDistances(map);
    const say = mountStatus(map);
    return (scene, own) => {
      const { ground } = scene;
      // A map that is out of sight, as on a phone another pane is shown, has no width to measure by.
      if (ground.frame.width === 0) return own;
      const km = widthOf(ground);
      const isNear = km <= NEAR_KM;
      const place = isNear ? placeIn(scene) : null;
      const radii = place === null || hasRing(scene) ? [] : distancesRound(ground, place);
      drawRings(place, radii);
      const words = wordsOf(scene.model.lang);
      const notes = [
        isNear && words.noRoads,
        km < leastWidthKm(scene.base, middleOf(ground)) * 0.98 && words.beyondDetail,
      ];
      const note = notes.filter((line) => line !== false).join(" · ");
      say(note);
      if (isWellNamed(scene)) return own;
      const bounds = boundsOf(ground, isNear ? reachOf(ground) / km : 0);
      const towns = store.townsIn(bounds, ground.zoom).map((town) => turnTown(town, bounds));
      return [
        ...noteLabel(scene, note),
        ...own,
        ...townRequests(scene, towns, own),
        ...(place === null ? [] : nearLabels(scene, place, radii, towns)),
      ];
    };
  };
}

function middleOf({ frame: { width, height }, toLonLat }: Ground): LonLat {
  return toLonLat({ x: width / 2, y: height / 2 });
}

function nearLabels(
  scene: LabelScene,
  place: LonLat,
  radii: readonly number[],
  towns: readonly Town[],
): LabelText[] {
  return [
    ...townsBeyond(scene, place, towns, scene.obstacles),
    ...distanceLabels(scene, place, radii),
  ];
}

/** What the frame is about: the event's place that is nearest to its middle. */
function placeIn({ ground, model }: LabelScene): LonLat | null {
  const { frame, toFrame } = ground;
  const far = ({ lonLat }: { readonly lonLat: LonLat }) => {
    const { x, y } = toFrame(lonLat);
    return Math.hypot(x - frame.width / 2, y - frame.height / 2);
  };
  const inFrame = model.marks.filter(
    ({ lonLat, extent }) =>
      (extent.type === "point" || "radiusKm" in extent) && holds(frame, toFrame(lonLat)),
  );
  return inFrame.sort((a, b) => far(a) - far(b))[0]?.lonLat ?? null;
}

/** Beside an event's ring, rings that nobody spoke of would be taken for more of them. */
function hasRing({ ground, model }: LabelScene): boolean {
  return model.marks.some(
    ({ lonLat, extent }) =>
      "radiusKm" in extent && holds(ground.frame, ground.toFrame(lonLat), -ground.frame.width),
  );
}

/** @param around so many frames more on each side */
function boundsOf({ frame: { width, height }, toLonLat }: Ground, around: number): Bounds {
  return [
    toLonLat({ x: -around * width, y: (1 + around) * height }),
    toLonLat({ x: (1 + around) * width, y: -around * height }),
  ];
}

function noteLabel(scene: LabelScene, text: string): LabelText[] {
  if (text === "") return [];
  const label = labelOf(scene, "note", "note", text);
  const { width, height } = label;
  const { frame } = scene.ground;
  const x = (frame.width - width) / 2;
  const lowest = frame.height - height - NOTE_MARGIN;
  const options = [lowest, lowest - 24, lowest - 48, NOTE_MARGIN].flatMap((y) =>
    [x, NOTE_MARGIN, frame.width - width - NOTE_MARGIN].map((left) => ({ x: left, y })),
  );
  return [{ ...label, options }];
}

/** To the side of 180° that the frame shows. */
function turnTown(town: Town, [[west], [east]]: Bounds): Town {
  const [lon, lat] = town.lonLat;
  const turn = turnTo((west + east) / 2, lon);
  return turn === 0 ? town : { ...town, lonLat: [lon + turn, lat] };
}

/** The rings of distance, beneath the events' own. */
function mountDistances(map: LeafletMap): (place: LonLat | null, radii: readonly number[]) => void {
  const renderer = vectorPane(map, "distances");
  let drawn: Polyline[] = [];
  let shown = "";
  return (place, radii) => {
    const next = JSON.stringify([place, radii]);
    if (next === shown) return;
    shown = next;
    for (const ring of drawn) ring.remove();
    drawn = radii.map((km) =>
      polyline(splitRing(place ?? [0, 0], km, () => true).whole.map(toLatLng), {
        pane: "distances",
        renderer,
        interactive: false,
        smoothFactor: 0,
        className: "map-distance",
      }).addTo(map),
    );
  };
}

/** The labels are hidden from screen readers; what the map does not have is told to them too. */
function mountStatus(map: LeafletMap): (text: string) => void {
  const status = document.createElement("p");
  status.className = "map-status";
  status.setAttribute("role", "status");
  map.getContainer().append(status);
  return (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
}
