/** Documents for compose that mean ill: texts, markup, and files of Word and PDF, sound or not. */
import { makeDocx, makePdf } from "../../unit/support/make-files.ts";
import { type Bytes, bomb, laughter, type NamedFile, utf8, utf16, zip } from "./bytes.ts";
import { DATES } from "./dates.ts";
import { type Draw, type Made, type Makers, makeFrom, many } from "./draw.ts";
import { nested } from "./json.ts";
import { hostileWords, LINKS, MARKUP } from "./words.ts";

const SENTENCES = [
  "EASTQUAY, March 13. The port authority said on Tuesday that the rota stands.",
  "Dockers walked out at the terminal in Marrowgate, Jonas Arkwright said.",
  "وقال المتحدث باسم الحكومة يوم الثلاثاء إن الميناء مغلق.",
  "Представитель порта Иван Петров сообщил во вторник, 12 марта.",
] as const;

/** Sentences with something hostile between them. */
const told = (draw: Draw, say: () => string) =>
  many(12, () => `${draw.pick(SENTENCES)} ${say()}`).join("\n\n");

type Make = (draw: Draw) => readonly [name: string, content: string | Bytes];

const KINDS: Readonly<Record<string, Make>> = {
  "hostile words among sentences": (draw) => ["words.txt", told(draw, () => hostileWords(draw))],
  "markup in a text": (draw) => ["markup.txt", told(draw, () => draw.pick([...MARKUP, ...LINKS]))],
  "dates at the edge": (draw) => [
    "dates.txt",
    told(
      draw,
      () =>
        `on ${draw.pick([...DATES, "February 31, 2019", "the 99th of May 99999", "1e9 years ago", "in 999999999 days"])}`,
    ),
  ],
  "a page that runs": (draw) => [
    "page.html",
    `<!doctype html><title>${draw.pick(MARKUP)}</title><body onload="window.hostileRan=1">${many(12, () => `<p>${draw.pick(SENTENCES)}${draw.pick(MARKUP)}<a href="${draw.pick(LINKS)}">x</a></p>`).join("")}`,
  ],
  "a page nested without end": (draw) => [
    "deep.html",
    `<!doctype html>${nested(1000 + draw.below(30_000), [draw.pick(["<div>", "<b>", "<table><tr><td>"]), "</div>"])}<p>${SENTENCES[0]}`,
  ],
  "one unbroken word": (draw) => [
    "word.txt",
    `${SENTENCES[0]}\n\n${draw.pick(["w", "Ж", "ش", "A", "1", "-"]).repeat(20_000)}`,
  ],
  "names without end": (draw) => [
    "names.txt",
    many(1500, () =>
      draw.pick(["Ana", "Voss", "Ministry", "of", "the", "General", "Al", "University"]),
    ).join(" "),
  ],
  "marks that nest": (draw) => [
    "marks.txt",
    draw.pick(["(", "“", "«", "[", "'", "…", ". ", "A. ", "1. "]).repeat(4000),
  ],
  "lines without end": (draw) => [
    "lines.txt",
    `${draw.pick(["\r", "\n", "\r\n", "\u2028", "\f", "\v"]).repeat(20_000)}${SENTENCES[0]}`,
  ],
  "NUL, and marks of byte order": (draw) => [
    "nul.txt",
    draw.pick([
      utf8(`\ufeff\ufeff${SENTENCES[0]}`),
      utf16(`\ufeff${SENTENCES.join("\n\n")}`),
      utf8(`a\u0000b ${SENTENCES[0]}\u0000`),
      utf16("\udc00\ud800x"),
    ]),
  ],
  "bytes of no encoding": (draw) => [
    "noise.txt",
    Uint8Array.from(many(3000, () => draw.below(256))),
  ],
  "directions turned round": (draw) => [
    "turned.txt",
    told(draw, () => "\u202e\u2067evil\u2066\u202d".repeat(draw.below(30))),
  ],
  "a Word file with hostile words": (draw) => [
    "words.docx",
    makeDocx(many(8, () => hostileWords(draw).replace(/[<&]|[^\P{C}\n]/gu, ""))),
  ],
  "a Word file that grows when it is opened": (draw) => [
    "bomb.docx",
    bomb("word/document.xml", draw.pick([5, 40])),
  ],
  "a Word file that is none": (draw) => [
    "none.docx",
    zip({
      "[Content_Types].xml": laughter("Types"),
      "word/document.xml": draw.pick(["", laughter("w:document"), "<w:document><w:body>"]),
      "../../evil": "x",
    }),
  ],
  "a PDF with hostile words": (draw) => [
    "words.pdf",
    makePdf([many(8, () => draw.pick(MARKUP).replace(/[()\\]/g, "")), [], [SENTENCES[0]]]),
  ],
  "a PDF that is cut off": (draw) => {
    const whole = makePdf([[SENTENCES[0]], [SENTENCES[1]]]);
    return ["cut.pdf", whole.slice(0, 9 + draw.below(whole.length - 9))];
  },
  "a PDF whose bytes are others": (draw) => {
    const bytes = makePdf([[SENTENCES[0]], [SENTENCES[1]]]);
    for (let time = 0; time < 30; time++) bytes[9 + draw.below(bytes.length - 9)] = draw.below(256);
    return ["noise.pdf", bytes];
  },
  "a dataset that is none": (draw) => [
    "draft.json",
    draw.pick([
      '{"format":"dispatch-atlas/2"}',
      '{"__proto__":{"polluted":true}}',
      nested(100_000),
      '{"format":"dispatch-atlas/2","events":[{"title":"<script>window.hostileRan=1</script>"}]}',
      "[",
      "null",
    ]),
  ],
  "no document at all": (draw) => [
    "none.txt",
    draw.pick<string | Bytes>([
      "",
      " \n ",
      "\u200b",
      "\u0000",
      "{\\rtf1\\ansi x}",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
      "PK\u0003\u0004",
    ]),
  ],
};

const MAKERS: Makers<NamedFile> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, make]) => [
    kind,
    (draw: Draw) => {
      const [name, content] = make(draw);
      return { name, bytes: typeof content === "string" ? utf8(content) : content };
    },
  ]),
);

export function makeDocument(seed: number, index: number): Made<NamedFile> {
  return makeFrom(MAKERS, seed, index);
}
