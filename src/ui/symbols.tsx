/** The signs of events, sides, kinds and open questions, inline with text. */
import { useId } from "preact/hooks";
import { isOnMap, numberOf } from "../model/atlas.ts";
import { toneOfEvent } from "../model/coloring.ts";
import type { EventFacts } from "../model/event-facts.ts";
import { glyphOf } from "../model/kinds.ts";
import { lettersAttributes, pageColor, strokeAttributes } from "../model/signs/attributes.ts";
import { eventSign } from "../model/signs/event-sign.ts";
import type { Emphasis, Sign, Stroke } from "../model/signs/sign.ts";
import { kindSign, openSign, sideSign } from "../model/signs/small-signs.ts";
import type { Glyph, Tone } from "../model/symbols.ts";
import { useAtlas } from "./context.ts";
import "./symbols.css";

/** Sets the tone of an element by script, since a strict policy refuses style in markup. */
export function tone(color: string) {
  return (element: HTMLElement | SVGElement | null) => element?.style.setProperty("--tone", color);
}

interface DrawingProps {
  readonly sign: Sign;
  /** Of its frame, as the style sheet sizes it. */
  readonly class: string;
  /** Half the frame, in the sign's own pixels; as far as the sign reaches without. */
  readonly half?: number;
  /** Takes the colour of what is round it without. */
  readonly color?: string;
}

/** A sign as it stands in `model/signs`, in the page's colours; what it stands beside names it. */
export function SignDrawing({ sign, class: name, half = sign.reach, color }: DrawingProps) {
  const size = 2 * Math.ceil(half);
  return (
    <svg
      class={color === undefined ? name : `${name} toned`}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
      ref={(drawing) => {
        drawing?.style.setProperty("--size", `${size}`);
        if (color !== undefined) tone(color)(drawing);
      }}
    >
      {sign.strokes.map((stroke) => (
        <StrokePath key={JSON.stringify(stroke)} stroke={stroke} />
      ))}
      {sign.letters.map((letters) => (
        <text key={letters.text} {...lettersAttributes(letters, pageColor)}>
          {letters.text}
        </text>
      ))}
    </svg>
  );
}

export function StrokePath({ stroke }: { readonly stroke: Stroke }) {
  const id = useId();
  const { fade } = stroke;
  if (fade === undefined) return <path {...strokeAttributes(stroke, pageColor)} />;
  const color = pageColor(stroke.fill ?? stroke.stroke ?? "ink");
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stop-color={color} stop-opacity={fade.left > 0 ? 0 : 1} />
        <stop offset={fade.left} stop-color={color} />
        <stop offset={1 - fade.right} stop-color={color} />
        <stop offset="1" stop-color={color} stop-opacity={fade.right > 0 ? 0 : 1} />
      </linearGradient>
      <path {...strokeAttributes(stroke, () => `url(#${id})`)} />
    </>
  );
}

interface EventMarkProps {
  readonly facts: EventFacts;
  readonly emphasis?: Emphasis;
  /** Whether it says that the place is inferred; beside what is not about places it need not. */
  readonly showsPlace?: boolean;
}

/** The mark of an event, as on map and timeline: its number in its side's outline, coloured as they are. */
export function EventMark({ facts, emphasis = "plain", showsPlace = true }: EventMarkProps) {
  const atlas = useAtlas((state) => state.atlas);
  const coloring = useAtlas((state) => state.coloring);
  const { event } = facts;
  const of = toneOfEvent(atlas, facts, coloring);
  const sign = eventSign({
    tone: of,
    number: numberOf(atlas, event.id),
    glyph: glyphOf(atlas, event.kind),
    inferred: showsPlace && isOnMap(atlas, event.where) && event.where.basis === "inferred",
    selected: false,
    emphasis,
  });
  return <SignDrawing sign={sign} class="event-sign" color={of.color} />;
}

/** A question that the source leaves open. @param letter that names it, where there are several */
export function OpenSign({ letter }: { readonly letter?: string }) {
  return <SignDrawing sign={openSign(letter)} class="event-sign" />;
}

export function FactionSymbol({ of }: { readonly of: Tone }) {
  return <SignDrawing sign={sideSign(of, 20)} class="symbol" half={12} color={of.color} />;
}

export function KindGlyph({ of }: { readonly of: Glyph }) {
  return <SignDrawing sign={kindSign(of, "ink", 10)} class="glyph" half={7} />;
}
