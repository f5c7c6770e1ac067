/** Writes a hand-out's pages as a PowerPoint file: real titles and texts that can be edited, pictures, speaker's notes. */
import type PptxGenJS from "pptxgenjs";
import type { HandoutPage } from "./page.ts";
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
  readonly color?: string;
  /** Before the text, quieter than it. */
  readonly label?: string;
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
    fontSize: fitSize([title], PLACES.title, [28, 24, 20, 16]),
    bold: true,
    color: INK.text,
    valign: "bottom",
  });
  if (line !== null) write(desk, PLACES.line, [{ text: line, color: INK.quiet }], [16, 14, 12, 10]);
  if (page.factions.length > 0) drawFactions(desk);
  else drawBody(desk);
  const cited = footnotes.map(({ source, fragments }) => ({
    label: source,
    text: fragments.map((exact) => `“${exact}”`).join(" · "),
    color: INK.quiet,
  }));
  write(desk, PLACES.footnote, cited, [11, 10, 9, 8, 7], "bottom");
  write(desk, PLACES.credit, [{ text: credit, color: INK.faint }], [9, 8, 7], "bottom");
  if (notes !== null) slide.addNotes(notes);
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
      ...(title === null ? [] : [{ text: title, isHeading: true }]),
      ...facts,
    ]),
    ...page.ties.map((text) => ({ text })),
    ...page.sources.flatMap(({ title, text, url }) => [
      { text: title, isHeading: true },
      { text, color: INK.quiet },
      ...(url === null ? [] : [{ text: url, color: INK.quiet }]),
    ]),
  ];
  const place = picture === undefined ? PLACES.all : PLACES.texts;
  write(desk, place, lines, [18, 16, 14, 12, 11, 10, 9, 8]);
}

/** Room between boxes, in inches. */
const GAP = 0.2;
const BOXES = { top: 1.5, height: 3 } as const;
const TIES_A_COLUMN = 2;

/** A box a faction with its actors, as shapes that can be moved; the ties below, as sentences. */
function drawFactions(desk: Desk): void {
  const { slide, page, options } = desk;
  const { factions, ties } = page;
  const { x: left, w: wide } = PLACES.all;
  const w = (wide - GAP * (factions.length - 1)) / factions.length;
  for (const [index, { name, tone, actors }] of factions.entries()) {
    const x = left + index * (w + GAP);
    const box = { x, y: BOXES.top, w, h: BOXES.height };
    const at = mirror(box, options.dir === "rtl");
    const color = tone.color.slice(1).toUpperCase();
    slide.addShape("rect", {
      ...at,
      fill: { color: "FFFFFF" },
      line: { color, width: 1 },
      objectName: name,
    });
    slide.addShape("rect", { ...at, h: 0.09, fill: { color }, line: { color, width: 1 } });
    const inner = { x: x + 0.1, y: BOXES.top + 0.18, w: w - 0.2, h: BOXES.height - 0.28 };
    write(
      desk,
      inner,
      [
        { text: name, isHeading: true },
        ...actors.map((actor) => ({ text: `${actor.name} – ${actor.office}` })),
      ],
      [14, 12, 11, 10, 9, 8],
    );
  }
  const top = BOXES.top + BOXES.height + GAP;
  const half = Math.ceil(ties.length / TIES_A_COLUMN);
  for (let column = 0; column < TIES_A_COLUMN; column += 1) {
    const width = (wide - GAP) / TIES_A_COLUMN;
    const place = { x: left + column * (width + GAP), y: top, w: width, h: 6.95 - top };
    const part = ties.slice(column * half, (column + 1) * half);
    write(
      desk,
      place,
      part.map((text) => ({ text })),
      [14, 12, 11, 10, 9, 8],
    );
  }
}

function write(
  { slide, options }: Desk,
  place: Place,
  lines: readonly Line[],
  sizes: readonly [number, ...number[]],
  valign: "top" | "bottom" = "top",
): void {
  if (lines.length === 0) return;
  const said = lines.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));
  const fontSize = fitSize(said, place, sizes);
  const runs = lines.flatMap(({ label, text, isHeading = false, color = INK.text }) => {
    const end = { ...textOptions(options), color, bold: isHeading, breakLine: true };
    if (label === undefined) return [{ text, options: end }];
    const before = { ...textOptions(options), color: INK.faint };
    return [
      { text: `${label}: `, options: before },
      { text, options: end },
    ];
  });
  slide.addText(runs, {
    ...mirror(place, options.dir === "rtl"),
    ...textOptions(options),
    fontSize,
    valign,
    margin: 0,
  });
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
