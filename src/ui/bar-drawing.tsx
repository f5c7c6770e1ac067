/** A time as a bar, drawn outside the timeline: a file of its own, since most pages draw none. */
import { type BarLook, barStrokes } from "../model/signs/bar-sign.ts";
import { StrokePath } from "./symbols.tsx";

interface BarProps {
  readonly look: BarLook;
  readonly width: number;
  readonly height: number;
  readonly class: string;
}

/** A time as a bar, as on the timeline; in the design's pixels. */
export function BarDrawing({ look, width, height, class: name }: BarProps) {
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {barStrokes(look, { width, height }).map((stroke) => (
        <StrokePath key={JSON.stringify(stroke)} stroke={stroke} />
      ))}
    </svg>
  );
}
