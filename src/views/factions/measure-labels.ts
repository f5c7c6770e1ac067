/** How much room the verbs take. */
import type { RelationId } from "../../model/schema/common.ts";
import type { Size } from "./geometry.ts";

interface Label {
  readonly id: RelationId;
  readonly lines: readonly string[];
}

/** How large a verb is beside an actor's name, where the style sheet's `--verb-scale` does not say otherwise. */
const SCALE = 0.86;

/**
 * @param within an element that has the verbs' typeface
 * @returns widths and heights in px, with a little room about the text
 */
export function measureLabels(
  within: Element,
  labels: readonly Label[],
  em: number,
): ReadonlyMap<RelationId, Size> {
  const style = getComputedStyle(within);
  const size = em * (Number.parseFloat(style.getPropertyValue("--verb-scale")) || SCALE);
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = `500 ${size}px ${style.fontFamily}`;
  const widthOf = (text: string) => pen?.measureText(text).width ?? text.length * em * 0.5;
  return new Map(
    labels.map(({ id, lines }) => [
      id,
      {
        width: Math.ceil(Math.max(...lines.map(widthOf)) + 0.5 * em),
        height: Math.ceil(lines.length * size * 1.22),
      },
    ]),
  );
}
