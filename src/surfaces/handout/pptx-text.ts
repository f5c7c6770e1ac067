/** Text on a PowerPoint slide: lines with labels, at the largest size that fits their place, in both directions of writing. */
import type PptxGenJS from "pptxgenjs";
import type { HandoutPage } from "./handout-page.ts";
import { FONT, fitSize, mirror, type Place } from "./pptx-layout.ts";

export interface DeckOptions {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** A BCP 47 tag, for the speller. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** What stands before the questions that are open about a page's events. */
  readonly open: string;
  /** By a page's number: PNG as a `data:` address. */
  readonly pictures: ReadonlyMap<number, string>;
}

export const INK = {
  text: "1C1B18",
  quiet: "55524A",
  faint: "6D695F",
  rule: "D9D4C8",
  warn: "9C2A1C",
};
export interface Line {
  readonly text: string;
  readonly isHeading?: boolean;
  /** Begins something else: some room before it. */
  readonly isFirst?: boolean;
  readonly color?: string;
  /** Before the text, quieter than it. */
  readonly label?: string;
  /** After the text, quieter than it. */
  readonly after?: string;
}

/** What is written on. */
export interface Desk {
  readonly slide: PptxGenJS.Slide;
  readonly page: HandoutPage;
  readonly options: DeckOptions;
}

/** Signs without a form that keep a fragment's quotes with it, and its neighbours in the paragraph's order. */
const LTR_MARK = "\u200E";
const RTL_MARK = "\u200F";

export function joinFragments(fragments: readonly string[], { dir }: DeckOptions): string {
  const between = dir === "rtl" ? ` ${RTL_MARK}·${RTL_MARK} ` : " · ";
  const isRtl = (text: string) => /[\u0590-\u08FF]/.test(text);
  return fragments
    .map((exact) => (isRtl(exact) || dir === "ltr" ? `“${exact}”` : asLtr(`“${exact}”`)))
    .join(between);
}

export function asLtr(text: string): string {
  return `${LTR_MARK}${text}${LTR_MARK}`;
}

/** Of a line, the room before what begins something else. */
const ROOM = 0.5;

export function sizeOf(
  lines: readonly Line[],
  place: Place,
  sizes: readonly [number, ...number[]],
): number {
  const said = lines.map(({ label = "", text, after = "" }) =>
    `${label}  ${text}  ${after}`.trim(),
  );
  const blanks = lines.slice(1).filter(({ isFirst }) => isFirst).length * ROOM;
  return fitSize(said, place, sizes, { blanks });
}

export function write(
  { slide, options }: Desk,
  place: Place,
  lines: readonly Line[],
  sizes: readonly [number, ...number[]],
  valign: "top" | "bottom" = "top",
): void {
  if (lines.length === 0) return;
  const fontSize = sizeOf(lines, place, sizes);
  const runs = lines.flatMap((line, index) => runsOf(line, index > 0 ? fontSize : 0, options));
  slide.addText(runs, {
    ...mirror(place, options.dir === "rtl"),
    ...textOptions(options),
    fontSize,
    valign,
    margin: 0,
  });
}

/** A paragraph; `size` is that of its letters, or 0 for the first of its place. */
function runsOf(line: Line, size: number, options: DeckOptions): PptxGenJS.TextProps[] {
  const { label, text, after, isHeading = false, isFirst = false, color = INK.text } = line;
  const paragraph = {
    ...textOptions(options),
    ...(isFirst && size > 0 && { paraSpaceBefore: size * ROOM }),
  };
  const said = { ...paragraph, color, bold: isHeading };
  const quiet = { ...paragraph, color: INK.faint };
  const runs = [
    ...(label === undefined ? [] : [{ text: `${label}: `, options: quiet }]),
    { text, options: said },
    ...(after === undefined ? [] : [{ text: ` · ${after}`, options: quiet }]),
  ];
  return runs.map((run, index) =>
    index === runs.length - 1 ? { ...run, options: { ...run.options, breakLine: true } } : run,
  );
}

export function textOptions({ dir, lang }: DeckOptions) {
  const isRtl = dir === "rtl";
  return {
    fontFace: FONT,
    lang,
    align: isRtl ? ("right" as const) : ("left" as const),
    ...(isRtl && { rtlMode: true }),
  };
}
