/** Writes a hand-out's pages as a PowerPoint file: real titles and texts that can be edited, pictures, speaker's notes. */
import type PptxGenJS from "pptxgenjs";
import { linesOf } from "./account-facts.ts";
import type { HandoutPage } from "./handout-page.ts";
import { drawFactions } from "./pptx-factions.ts";
import { FONT, fitSize, mirror, PLACES } from "./pptx-layout.ts";
import {
  asLtr,
  type DeckOptions,
  type Desk,
  INK,
  joinFragments,
  type Line,
  textOptions,
  write,
} from "./pptx-text.ts";

const MASTER = "step";

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
    ...page.events.flatMap(({ number, title, facts }) => [
      ...(title === null
        ? []
        : [
            {
              text: number === null ? title : `${number} · ${title}`,
              isHeading: true,
              isFirst: true,
            },
          ]),
      ...facts.flatMap((fact) =>
        linesOf(fact).map((text, index) => (index === 0 ? { label: fact.label, text } : { text })),
      ),
    ]),
    ...page.questions.map(({ text }, index) => ({ text, isFirst: index === 0 })),
    ...page.ties.map((text, index) => ({ text, isFirst: index === 0 })),
    ...page.open.map((text, index) => ({
      ...(index === 0 && { label: options.open, isFirst: true }),
      text,
      color: INK.quiet,
    })),
    ...page.sources.flatMap(({ title, text, url, digest }) => [
      { text: title, isHeading: true, isFirst: true },
      { text, color: INK.quiet },
      ...(url === null ? [] : [{ text: asLtr(url), color: INK.quiet }]),
      ...(digest === null ? [] : [{ text: asLtr(digest), color: INK.quiet }]),
    ]),
  ];
  const place = picture === undefined ? PLACES.all : PLACES.texts;
  write(desk, place, lines, [18, 16, 14, 12, 11, 10, 9, 8]);
}
