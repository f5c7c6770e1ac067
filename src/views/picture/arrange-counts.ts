/** The body of a picture of more events than can be told one by one: a map of rings with their counts, the sum and the key. */
import { boxRound } from "../../model/cartography/box.ts";
import type { Tone } from "../../model/symbols.ts";
import { clipTo, drawBase } from "./draw-base.ts";
import { arrangeLabels } from "./draw-labels.ts";
import { drawRing } from "./draw-ring.ts";
import { drawSide } from "./draw-sign.ts";
import { drawLines, type } from "./draw-text.ts";
import { groundFor } from "./map-ground.ts";
import type { Part, Pen, Size } from "./pen.ts";
import type { PictureCounts } from "./picture-counts.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { element, group, writeNumber } from "./xml.ts";

const MARGINS = { top: 20, side: 36, bottom: 20 } as const;
const GAP = 8;
/** Of the sentence with the sum in one line, in pixels. */
const LONGEST = 1900;
/** Another typeface than the measured one may be wider. */
const SAFE = 0.92;
const SIGN = { size: 10, step: 13 } as const;
const BETWEEN = 16;

export function arrangeCounts(pen: Pen, room: Size, counts: PictureCounts): Part {
  const key = arrangeKey(pen, room.width, counts);
  const style = type(11.5, pen.palette.ink, { weight: 600 });
  // The sentence depends on the map, whose height depends on the sentence: it gets as many lines as it can need.
  const most = Math.ceil(LONGEST / room.width);
  const said = (sum: string) => wrapText(`${sum}. ${counts.note}`, room.width * SAFE, style, most);
  const textHeight = most * style.leading;
  const size = { width: room.width, height: room.height - key.height - textHeight - 2 * GAP };
  const ground = groundFor(pen.model.frame, size, MARGINS);
  const { rings, sum } = counts.mapAt(ground.zoom, ground.seen);
  const boxes = rings.map(({ at, radius }) => boxRound(ground.toFrame(at), 2 * radius));
  const { baseMap } = pen.model;
  const labels = arrangeLabels(pen, ground, baseMap, { obstacles: boxes, boxOf: () => null });
  const names = labels.rest([...boxes, ...labels.boxes]);
  const frame = { ...ground.frame, fill: "none", stroke: pen.palette.rule, "stroke-width": 1 };
  return {
    height: room.height,
    draw: (x, y) =>
      group(
        { transform: `translate(${writeNumber(x)} ${writeNumber(y)})` },
        clipTo(ground, drawBase(pen, ground, baseMap)),
        names.markup,
        labels.markup,
        clipTo(ground, ...rings.map((ring) => drawRing(pen, ring, ground.toFrame(ring.at)))),
        element("rect", frame),
      ) +
      drawLines(
        said(sum),
        pen.start === "left" ? x : x + room.width,
        y + size.height + GAP,
        style,
        pen.start,
      ) +
      key.draw(x, y + size.height + GAP + textHeight),
  };
}

/** Rows of the signs of one or two sides, with their words. */
function arrangeKey(pen: Pen, width: number, { key }: PictureCounts): Part {
  const style = type(10.5, pen.palette.ink2);
  const entries: {
    row: number;
    at: number;
    wide: number;
    tones: readonly Tone[];
    words: string;
  }[] = [];
  let [row, end] = [0, 0];
  for (const { tones, words } of key) {
    const wide = tones.length * SIGN.step + 4 + textWidth(words, style);
    if (end > 0 && end + wide > width * SAFE) [row, end] = [row + 1, 0];
    entries.push({ row, at: end, wide, tones, words });
    end += wide + BETWEEN;
  }
  const leading = style.leading + 2;
  return {
    height: entries.length === 0 ? 0 : (row + 1) * leading,
    draw: (x, y) =>
      entries
        .map(({ row: line, at, tones, words }) => {
          const top = y + line * leading;
          const isRight = pen.start === "right";
          const turn = isRight ? -1 : 1;
          const edge = isRight ? x + width - at : x + at;
          const signs = tones.map((tone, index) =>
            drawSide(
              pen,
              tone,
              { x: edge + turn * (index + 0.5) * SIGN.step, y: top + style.leading / 2 },
              SIGN.size,
            ),
          );
          const text = edge + turn * (tones.length * SIGN.step + 4);
          return signs.join("") + drawLines([words], text, top, style, pen.start);
        })
        .join(""),
  };
}
