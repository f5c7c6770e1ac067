/** Draws the inset: a place from near, with its ring and its events; or the first frame with the map's own within it. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { INSET_WORDS } from "../../../i18n/parts/inset.ts";
import type { BaseMap } from "../../../model/base-map.ts";
import { type Inset, insetBounds } from "../../../model/cartography/inset.ts";
import { isInArea } from "../../../model/cartography/interior.ts";
import { roundLength, sayLength } from "../../../model/cartography/scale.ts";
import { KM_A_DEGREE, kmPerDegree } from "../../../model/earth.ts";
import { type Bounds, unwrapBounds } from "../../../model/frame.ts";
import type { ReadyCell } from "../../../model/parts/shelf.ts";
import type { LonLat } from "../../../model/schema/common.ts";
import { lookAt, lookHome } from "../../../state/store.ts";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import type { MapMark } from "../../../views/map/map-model.ts";
import { mapModel } from "../../binding/models/to-map-model.ts";
import { fetchBaseMapOf } from "../../opening/base-maps.ts";
import { type Flat, fineShape, flatten, pathOf, zoomOf } from "./inset-ground.ts";
import { InsetFlag, InsetRing } from "./inset-marks.tsx";
import { AIR, closerCamera } from "./inset-state.ts";
import { useFineCells } from "./use-fine-cells.ts";
import "./inset-drawing.css";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Props extends Size {
  readonly inset: Inset;
  readonly mode: "detail" | "locator";
}

/** Of the row with the name, in pixels, and of its two borders. */
const HEAD = 28;
const BORDERS = 2;
/** The longest scale bar. */
const LONGEST = 56;
/** A frame that is drawn smaller could not be found, in pixels. */
const LEAST_FRAME = 10;

export function InsetDrawing({ mode, ...rest }: Props) {
  const base = useBaseMap();
  if (base === null) return null;
  return mode === "detail" ? <Detail base={base} {...rest} /> : <Locator base={base} {...rest} />;
}

function useBaseMap(): BaseMap | null {
  const store = useStore();
  const [base, setBase] = useState<BaseMap | null>(null);
  useEffect(() => {
    let isGone = false;
    // It is the map's own, and here already.
    fetchBaseMapOf(store.getState()).then(
      ({ base: map }) => {
        if (!isGone) setBase(map);
      },
      // The map itself says that it could not be drawn.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [store]);
  return base;
}

function Detail({ base, inset, width, height }: Omit<Props, "mode"> & { readonly base: BaseMap }) {
  const store = useStore();
  const own = useWords(INSET_WORDS);
  const { marks } = useAtlas(mapModel);
  const size = { width: width - BORDERS, height: height - HEAD - BORDERS };
  const reach = inset.reachKm * AIR.inset;
  const flat = flatten(inset.middle, { x: reach, y: reach }, size.width, size.height);
  const fine = useFineCells(insetBounds(inset, AIR.inset * 1.2), zoomOf(flat, inset.middle));
  const isLand = (lonLat: LonLat) => fine?.isLand(lonLat) ?? base.isLand(lonLat);
  const here = marks.filter((mark) => isIn(flat, mark, size));
  const ringOf = ({ lonLat, extent }: MapMark) =>
    extent.type === "ring" ? [lonLat, extent.radiusKm].join() : null;
  const rings = [...Map.groupBy(here, ringOf)].flatMap(([key, marks]) => (key ? [marks] : []));
  const places = Map.groupBy(
    here.filter(({ extent }) => extent.type === "point"),
    ({ lonLat }) => lonLat.join(),
  );
  if (here.length === 0) return null;
  const name = rings[0]?.[0]?.place ?? here[0]?.place ?? "";
  return (
    <button
      type="button"
      class="inset-open"
      aria-label={own.closer(name)}
      onClick={() => lookAt(store, closerCamera(inset))}
    >
      <span class="inset-head">
        <strong dir="auto">{name}</strong>
        {rings.length > 0 && <span>{own.onRing}</span>}
      </span>
      <span class="inset-ground">
        {fine === null ? (
          <Ground base={base} flat={flat} {...size} />
        ) : (
          <FineGround
            cells={fine.cells}
            isHome={isInArea(base.home, inset.middle)}
            flat={flat}
            {...size}
          />
        )}
        {rings.map((marks) => (
          <InsetRing key={marks[0]?.id} marks={marks} flat={flat} isLand={isLand} />
        ))}
        {[...places].map(([key, events]) => (
          <InsetFlag key={key} marks={events} flat={flat} />
        ))}
        <Scale flat={flat} />
        {fine !== null && <span class="inset-credit">GSHHG</span>}
      </span>
    </button>
  );
}

function Locator({ base, width, height }: Omit<Props, "mode" | "inset"> & { base: BaseMap }) {
  const store = useStore();
  const own = useWords(INSET_WORDS);
  const home = useAtlas((state) => state.home);
  const bounds = useAtlas((state) => state.frame?.bounds ?? null);
  const size = { width: width - BORDERS, height: height - BORDERS };
  const flat = flatten(middleOf(home), halfOf(home), size.width, size.height);
  return (
    <button type="button" class="inset-open" aria-label={own.whole} onClick={() => lookHome(store)}>
      <span class="inset-ground">
        <Ground base={base} flat={flat} {...size}>
          {bounds && <path class="inset-frame" d={frameOf(flat, bounds)} />}
        </Ground>
      </span>
    </button>
  );
}

function Ground({
  base,
  flat,
  width,
  height,
  children,
}: Size & {
  readonly base: BaseMap;
  readonly flat: Flat;
  readonly children?: ComponentChildren;
}) {
  return (
    <svg class="inset-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="inset-land" d={pathOf(flat, base.land, width, height)} />
      <path class="inset-home" d={pathOf(flat, base.home, width, height)} />
      {children}
    </svg>
  );
}

interface FineProps extends Size {
  readonly cells: readonly ReadyCell[];
  readonly isHome: boolean;
  readonly flat: Flat;
}

function FineGround({ cells, isHome: isTinted, flat, width, height }: FineProps) {
  const { land, lakes, islands, ponds, coast } = fineShape(flat, cells);
  const name = isTinted ? "inset-home" : "inset-land";
  return (
    <svg class="inset-map is-fine" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class={name} d={land} />
      <path class="inset-water" d={lakes} />
      <path class={name} d={islands} />
      <path class="inset-water" d={ponds} />
      <path class="inset-coast" d={coast} />
    </svg>
  );
}

function Scale({ flat }: { readonly flat: Flat }) {
  const { locale } = useWords();
  const metres = roundLength((LONGEST / flat.scale) * 1000);
  const width = (metres / 1000) * flat.scale;
  return (
    <span
      class="inset-scale"
      dir="auto"
      ref={(bar) => bar?.style.setProperty("inline-size", `${width}px`)}
    >
      {sayLength(metres, locale)}
    </span>
  );
}

function isIn(flat: Flat, { lonLat }: MapMark, { width, height }: Size): boolean {
  const { x, y } = flat.toPixel(lonLat);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function middleOf(bounds: Bounds): LonLat {
  const [[west, south], [east, north]] = unwrapBounds(bounds);
  return [(west + east) / 2, (south + north) / 2];
}

/** Half a frame in km. */
function halfOf(bounds: Bounds): { x: number; y: number } {
  const [[west, south], [east, north]] = unwrapBounds(bounds);
  return {
    x: ((east - west) / 2) * kmPerDegree((south + north) / 2),
    y: ((north - south) / 2) * KM_A_DEGREE,
  };
}

function frameOf({ toPixel }: Flat, [southWest, northEast]: Bounds): string {
  const [a, b] = [toPixel(southWest), toPixel(northEast)];
  const [width, height] = [Math.max(b.x - a.x, LEAST_FRAME), Math.max(a.y - b.y, LEAST_FRAME)];
  const [x, y] = [(a.x + b.x - width) / 2, (a.y + b.y - height) / 2];
  return `M${x},${y}h${width}v${height}h${-width}Z`;
}
