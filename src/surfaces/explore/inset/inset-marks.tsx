/** What happens in an inset: rings with their distance, and one flag a place, each event with what the place is to it. */
import { INSET_WORDS } from "../../../i18n/parts/inset.ts";
import type { XY } from "../../../model/cartography/box.ts";
import { ringPoint } from "../../../model/cartography/split-ring.ts";
import type { LonLat } from "../../../model/schema/common.ts";
import { eventSign } from "../../../model/signs/event-sign.ts";
import { cutRing, ringPaths } from "../../../model/signs/ring-paths.ts";
import { ringStrokes } from "../../../model/signs/ring-sign.ts";
import { useWords } from "../../../ui/context.ts";
import { SignDrawing, tone } from "../../../ui/symbols.tsx";
import type { MapMark } from "../../../views/map/map-model.ts";
import type { Flat } from "./inset-ground.ts";

/** Of the marks in an inset, in pixels. */
const MARK = 14;
/** A flag that holds more events than this shows the first ones and how many more there are. */
const MOST = 3;

interface RingProps {
  /** Of one ring: it is drawn once. */
  readonly marks: readonly MapMark[];
  readonly flat: Flat;
  readonly isLand: (lonLat: LonLat) => boolean;
}

export function InsetRing({ marks, flat, isLand }: RingProps) {
  const [mark] = marks;
  if (mark?.extent.type !== "ring") return null;
  const { extent, lonLat } = mark;
  const radius = extent.radiusKm * flat.scale;
  const arcs = cutRing((angle) => isLand(ringPoint(lonLat, extent.radiusKm, angle)));
  const look = { selected: false, emphasis: mark.emphasis, extent: extent.type };
  const strokes = ringStrokes(ringPaths(radius, arcs), radius, look);
  const middle = flat.toPixel(lonLat);
  return (
    <>
      <span class="inset-ring" ref={placeAt(middle)}>
        <SignDrawing
          sign={{ reach: radius + 6, strokes, letters: [] }}
          class="inset-sign"
          color={mark.tone.color}
        />
      </span>
      <span class="inset-distance" ref={placeAt({ x: middle.x, y: middle.y + radius })}>
        <EventMark mark={mark} />
        <span class="toned" dir="auto" ref={tone(mark.tone.color)}>
          {mark.caption}
        </span>
        <More count={marks.length - 1} />
      </span>
    </>
  );
}

interface FlagProps {
  /** At one place. */
  readonly marks: readonly MapMark[];
  readonly flat: Flat;
}

export function InsetFlag({ marks, flat }: FlagProps) {
  const own = useWords(INSET_WORDS);
  const [first] = marks;
  if (first === undefined) return null;
  const shown = marks.length > MOST ? marks.slice(0, MOST - 1) : marks;
  return (
    <span class="inset-place" ref={placeAt(flat.toPixel(first.lonLat))}>
      <span class="inset-flag">
        {shown.map((mark) => (
          <span key={mark.id} class="inset-event">
            <EventMark mark={mark} />
            {mark.extent.type === "point" && mark.extent.toward ? own.toward : own.here}
          </span>
        ))}
        <More count={marks.length - shown.length} />
      </span>
    </span>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <span>+{count}</span> : null;
}

function EventMark({ mark }: { readonly mark: MapMark }) {
  return (
    <SignDrawing
      sign={eventSign({ ...mark, selected: false }, MARK)}
      class="inset-mark"
      color={mark.tone.color}
    />
  );
}

function placeAt({ x, y }: XY) {
  return (element: HTMLElement | null) => {
    if (element === null) return;
    element.style.left = `${x.toFixed(1)}px`;
    element.style.top = `${y.toFixed(1)}px`;
  };
}
