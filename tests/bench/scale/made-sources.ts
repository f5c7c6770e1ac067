/** Made-up reports, a few a year: their text is invented, so its digest is that of a text which nobody has. */
import { createHash } from "node:crypto";
import type { Evidence, Source } from "../../../src/model/schema/source.ts";
import type { InventedWords } from "./invented-words.ts";
import type { MadeSides } from "./made-sides.ts";
import { FIRST_YEAR, toDate, YEARS } from "./made-times.ts";
import { many, type Random } from "./random.ts";

const A_YEAR = 4;
const SENTENCES = 24;
const WORDS = 14;

export interface Report {
  readonly source: Source;
  /** Days since 1970. */
  readonly published: number;
  /** A fragment of each of its sentences. */
  readonly fragments: readonly Evidence[];
}

export function makeReports(
  sides: MadeSides,
  words: InventedWords,
  random: Random,
): readonly Report[] {
  const first = Date.UTC(FIRST_YEAR, 0, 1) / 86_400_000;
  return many(YEARS * A_YEAR + 1, (at) =>
    makeReport(
      `report-${at}`,
      first + 60 + Math.round((at * 365.25) / A_YEAR),
      sides,
      words,
      random,
    ),
  );
}

function makeReport(
  id: string,
  published: number,
  { agencies }: MadeSides,
  words: InventedWords,
  random: Random,
): Report {
  const sentences = many(SENTENCES, () => `${words.phrase(WORDS)}.`);
  const text = sentences.join(" ");
  const starts = sentences.map((_, at) => sentences.slice(0, at).join(" ").length + Math.sign(at));
  const spans = sentences.map((sentence, at) => {
    const start = starts[at] ?? 0;
    return [start, start + sentence.length] as const;
  });
  const source = {
    type: "document",
    id,
    title: words.phrase(5),
    publisher: random.pick(agencies).id,
    published: { edtf: toDate(published), basis: "stated" },
    language: "en",
    digest: { algorithm: "SHA-256", value: createHash("sha256").update(text).digest("hex") },
    length: text.length,
    paragraphs: [{ start: 0, end: text.length, role: "body", sentences: spans }],
  } as unknown as Source;
  const fragments = sentences.map((sentence, at) => cut(id, sentence, starts[at] ?? 0, random));
  return { source, published, fragments };
}

/** Three to five words from within the sentence. */
function cut(source: string, sentence: string, offset: number, random: Random): Evidence {
  const parts = sentence.split(" ");
  const first = 1 + random.below(4);
  const exact = parts.slice(first, first + 3 + random.below(3)).join(" ");
  const start = offset + parts.slice(0, first).join(" ").length + 1;
  return { source, start, end: start + exact.length, exact, basis: "stated" } as Evidence;
}

/** The first that was published after the day. */
export function reportAfter(reports: readonly Report[], day: number): Report {
  let low = 0;
  let high = reports.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.published ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return reports[low] as Report;
}
