/** Writes a hand-out's pages as a PowerPoint file: real titles and texts that can be edited, pictures, speaker's notes. */
import type PptxGenJS from "pptxgenjs";
import type { HandoutPage, PageFaction } from "./page.ts";
import { FONT, fitSize, mirror, PLACES, type Place } from "./pptx-layout.ts";

export interface DeckOptions {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** A BCP 47 tag, for the speller. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** By a page's number: PNG as a `data:` address. */
  readonly pictures: ReadonlyMap<number, string>;
}

const INK = { text: "1C1B18", quiet: "55524A", faint: "6D695F", rule: "D9D4C8", warn: "9C2A1C" };
const MASTER = "step";

interface Line {
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
interface Desk {
  readonly slide: PptxGenJS.Slide;
  readonly page: HandoutPage;
  readonly options: DeckOptions;
}

/** @returns the file's bytes; the library that writes it is loaded when it is first wanted */
export async function writePptx(
  pages: readonly HandoutPage[],
  options: DeckOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Deck } = await import("pptxgenjs");
  const deck = new Deck();
  const { title, author, subject, dir } = options;
  Object.assign(deck, { title, author, subject, company: author, rtlMode: dir === "rtl" });
  deck.layout = "LAYOUT_WIDE";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMaster(deck, options);
  for (const page of pages)
    drawSlide({ slide: deck.addSlide({ masterName: MASTER }), page, options });
  const written = await deck.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) throw new Error("the library gave no bytes");
  return new Uint8Array(written);
}

/** A slide's title is the layout's title, so that outlines, screen readers and other designs find it. */
function defineMaster(deck: PptxGenJS, { dir }: DeckOptions): void {
  const isRtl = dir === "rtl";
  const align = isRtl ? "right" : "left";
  const number = mirror(PLACES.number, isRtl);
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            ...mirror(PLACES.title, isRtl),
            name: "title",
            type: "title",
            align,
            valign: "bottom",
            margin: 0,
            fontFace: FONT,
            fontSize: 28,
            bold: true,
            color: INK.text,
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...number,
      align: isRtl ? "left" : "right",
      margin: 0,
      fontFace: FONT,
      fontSize: 10,
      color: INK.quiet,
    },
  });
}

function drawSlide(desk: Desk): void {
  const { slide, page, options } = desk;
  const { title, line, footnotes, credit, notes } = page;
  slide.addText(title, {
    ...textOptions(options),
    placeholder: "title",
    fontSize: fitSize([title], PLACES.title, [28, 24, 20, 16], { weight: 600 }),
    bold: true,
    color: INK.text,
    valign: "bottom",
  });
  if (line !== null) write(desk, PLACES.line, [{ text: line, color: INK.quiet }], [16, 14, 12, 10]);
  if (page.factions.length > 0) drawFactions(desk);
  else drawBody(desk);
  const cited = footnotes.map(({ source, fragments }) => ({
    label: source,
    text: joinFragments(fragments, options),
    color: INK.quiet,
  }));
  write(desk, PLACES.footnote, cited, [11, 10, 9, 8, 7], "bottom");
  write(desk, PLACES.credit, [{ text: credit, color: INK.faint }], [9, 8, 7], "bottom");
  if (notes !== null) slide.addNotes(notes);
}

/** Signs without a form that keep a fragment's quotes with it, and its neighbours in the paragraph's order. */
const LTR_MARK = "\u200E";
const RTL_MARK = "\u200F";

function joinFragments(fragments: readonly string[], { dir }: DeckOptions): string {
  const between = dir === "rtl" ? ` ${RTL_MARK}·${RTL_MARK} ` : " · ";
  const isRtl = (text: string) => /[\u0590-\u08FF]/.test(text);
  return fragments
    .map((exact) => (isRtl(exact) || dir === "ltr" ? `“${exact}”` : asLtr(`“${exact}”`)))
    .join(between);
}

function asLtr(text: string): string {
  return `${LTR_MARK}${text}${LTR_MARK}`;
}

function drawBody(desk: Desk): void {
  const { slide, page, options } = desk;
  const picture = options.pictures.get(page.number);
  if (picture !== undefined)
    slide.addImage({
      ...mirror(PLACES.picture, options.dir === "rtl"),
      data: picture,
      altText: page.alt,
    });
  const lines: Line[] = [
    ...page.missing.map((text) => ({ text, color: INK.warn })),
    ...page.events.flatMap(({ title, facts }) => [
      ...(title === null ? [] : [{ text: title, isHeading: true, isFirst: true }]),
      ...facts,
    ]),
    ...page.ties.map((text, index) => ({ text, isFirst: index === 0 })),
    ...page.sources.flatMap(({ title, text, url }) => [
      { text: title, isHeading: true, isFirst: true },
      { text, color: INK.quiet },
      ...(url === null ? [] : [{ text: asLtr(url), color: INK.quiet }]),
    ]),
  ];
  const place = picture === undefined ? PLACES.all : PLACES.texts;
  write(desk, place, lines, [18, 16, 14, 12, 11, 10, 9, 8]);
}

/** Room between boxes, in inches. */
const GAP = 0.2;
const BOXES = { top: 1.5, height: 3 } as const;
const TIES_A_COLUMN = 2;
const SMALL_SIZES = [14, 13, 12, 11, 10, 9, 8] as const;

/** A box a faction with its actors, as shapes that can be moved; the ties below, as sentences. */
function drawFactions(desk: Desk): void {
  const { factions, ties } = desk.page;
  const boxes = split(PLACES.all.w, factions.length).map(({ x, w }) => ({
    x,
    y: BOXES.top,
    w,
    h: BOXES.height,
  }));
  const said = factions.map(({ name, actors }) => [
    { text: name, isHeading: true },
    ...actors.map((actor) => ({ text: actor.name, after: actor.office, isFirst: true })),
  ]);
  const size = smallest(said, boxes.map(inside));
  for (const [index, box] of boxes.entries()) {
    drawBox(desk, box, factions[index]);
    write(desk, inside(box), said[index] ?? [], [size]);
  }
  const top = BOXES.top + BOXES.height + GAP;
  const columns = split(PLACES.all.w, TIES_A_COLUMN).map(({ x, w }) => ({
    x,
    y: top,
    w,
    h: PLACES.credit.y - 0.07 - top,
  }));
  const half = Math.ceil(ties.length / TIES_A_COLUMN);
  const parts = columns.map((_, index) =>
    ties.slice(index * half, (index + 1) * half).map((text) => ({ text })),
  );
  const tieSize = smallest(parts, columns);
  for (const [index, column] of columns.entries())
    write(desk, column, parts[index] ?? [], [tieSize]);
}

/** Columns of the same width. */
function split(width: number, count: number): readonly Pick<Place, "x" | "w">[] {
  const w = (width - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: PLACES.all.x + index * (w + GAP),
    w,
  }));
}

function inside({ x, y, w, h }: Place): Place {
  return { x: x + 0.1, y: y + 0.18, w: w - 0.2, h: h - 0.28 };
}

/** One size for texts that stand side by side. */
function smallest(texts: readonly (readonly Line[])[], places: readonly Place[]): number {
  const sizes = texts.flatMap((lines, index) => {
    const place = places[index];
    return place ? [sizeOf(lines, place, SMALL_SIZES)] : [];
  });
  return Math.min(SMALL_SIZES[0], ...sizes);
}

function drawBox({ slide, options }: Desk, box: Place, faction: PageFaction | undefined): void {
  if (!faction) return;
  const at = mirror(box, options.dir === "rtl");
  const color = faction.tone.color.slice(1).toUpperCase();
  const line = { color, width: 1 };
  slide.addShape("rect", { ...at, fill: { color: "FFFFFF" }, line, objectName: faction.name });
  slide.addShape("rect", { ...at, h: 0.09, fill: { color }, line });
}

/** Of a line, the room before what begins something else. */
const ROOM = 0.5;

function sizeOf(
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

function write(
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

function textOptions({ dir, lang }: DeckOptions) {
  const isRtl = dir === "rtl";
  return {
    fontFace: FONT,
    lang,
    align: isRtl ? ("right" as const) : ("left" as const),
    ...(isRtl && { rtlMode: true }),
  };
}
