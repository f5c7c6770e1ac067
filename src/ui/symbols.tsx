/** The signs of factions and kinds of event, inline with text. */
import { GLYPH_PATHS, type Glyph, OUTLINES, type Tone } from "../model/symbols.ts";
import "./symbols.css";

/** Sets the tone of an element by script, since a strict policy refuses style in markup. */
export function tone(color: string) {
  return (element: HTMLElement | SVGElement | null) => element?.style.setProperty("--tone", color);
}

export function FactionSymbol({ of }: { readonly of: Tone }) {
  return (
    <svg class="symbol toned" viewBox="-12 -12 24 24" aria-hidden="true" ref={tone(of.color)}>
      <path d={OUTLINES[of.outline]} />
    </svg>
  );
}

export function KindGlyph({ of }: { readonly of: Glyph }) {
  return (
    <svg class="glyph" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={GLYPH_PATHS[of]} />
    </svg>
  );
}
