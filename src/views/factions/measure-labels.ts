/** How much room the verbs take, and where they break. */
import type { RelationId } from "../../model/schema/common.ts";
import type { Size } from "./geometry.ts";

/** What is to stand beside a line, and how wide it may be; px. */
export interface LabelRequest {
  readonly id: RelationId;
  /** The verb, and under it a word where the tie is inferred or only a claim. */
  readonly texts: readonly string[];
  readonly room: number;
}

/** A label with the air about its text. */
export interface Label extends Size {
  readonly lines: readonly string[];
}

/** How large a verb is beside an actor's name, where the style sheet's `--verb-scale` does not say otherwise. */
const SCALE = 0.86;
/** The air left and right of the text together, in em. */
const AIR = 0.5;

/** The text in as few lines as there is room for, about as long as one another; a word that is wider stands alone. */
export function wrap(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  let lines = fill(text, room, widthOf);
  if (lines.length === 1) return lines;
  for (let tighter = room * 0.95; tighter > 0; tighter *= 0.95) {
    const tried = fill(text, tighter, widthOf);
    if (tried.length > lines.length) break;
    if (Math.max(...tried.map(widthOf)) > tighter) break;
    lines = tried;
  }
  return lines;
}

function fill(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * @param size of the letters, px
 * @returns the lines, and how large they are with their air
 */
export function fitLabel(
  { texts, room }: LabelRequest,
  size: number,
  em: number,
  widthOf: (text: string) => number,
): Label {
  const lines = texts.flatMap((text) => wrap(text, room - AIR * em, widthOf));
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(widthOf)) + AIR * em),
    height: Math.ceil(lines.length * size * 1.22),
  };
}

/** @param within an element that has the verbs' typeface */
export function measureLabels(
  within: Element,
  requests: readonly LabelRequest[],
  em: number,
): ReadonlyMap<RelationId, Label> {
  const style = getComputedStyle(within);
  const size = em * (Number.parseFloat(style.getPropertyValue("--verb-scale")) || SCALE);
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = `500 ${size}px ${style.fontFamily}`;
  const widthOf = (text: string) => pen?.measureText(text).width ?? text.length * em * 0.5;
  return new Map(requests.map((one) => [one.id, fitLabel(one, size, em, widthOf)]));
}
