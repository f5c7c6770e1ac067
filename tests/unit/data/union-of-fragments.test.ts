/** All fragments of the dispatch together: no sentence can be read in them, and no more than twelve words on end. */
import { describe, expect, it } from "vitest";
import { evidenceIn } from "../../../src/model/checks/spans.ts";
import type { SourceDocument } from "../../../src/model/schema/source.ts";
import { SHIPPED } from "../support/shipped-state.ts";
import { dispatch } from "./read-dispatch.ts";

const { dataset } = SHIPPED;
const source = dataset.sources.find(({ type }) => type === "document") as SourceDocument;
const quoted = new Set<number>();
for (const [{ start, end }] of evidenceIn(dataset))
  for (let at = start; at < end; at += 1) quoted.add(at);

const sentences = source.paragraphs.flatMap((paragraph) => paragraph.sentences);

describe("the fragments together", () => {
  it("leave a quarter of the signs of every sentence unread", () => {
    for (const [start, end] of sentences) {
      const read = [...quoted].filter((at) => start <= at && at < end).length;
      expect(read / (end - start), `${start} to ${end}`).toBeLessThanOrEqual(0.75);
    }
  });
});

const named = dispatch
  ? "the fragments together, counted in the dispatch"
  : "the fragments together (skipped: ../shared/dispatch does not exist beside the repository)";

describe.skipIf(!dispatch)(named, () => {
  const signs = [...(dispatch ?? Buffer.alloc(0)).toString("utf8")];
  /** Word by word, whether any of it is quoted. */
  const words = wordsOf(signs);

  it("leave of a sentence of nine words or more a quarter unread, and of a shorter one a word", () => {
    for (const [start, end] of sentences) {
      const inside = words.filter((word) => start <= word.start && word.start < end);
      const read = inside.filter(({ isQuoted }) => isQuoted).length;
      const most = inside.length < 9 ? inside.length - 1 : Math.floor(inside.length * 0.75);
      expect(read, `${start} to ${end}`).toBeLessThanOrEqual(most);
    }
  });

  it("are at most twelve words on end where they meet", () => {
    let run = 0;
    for (const { start, isQuoted } of words) {
      run = isQuoted ? run + 1 : 0;
      expect(run, `before ${start}`).toBeLessThanOrEqual(12);
    }
  });
});

function wordsOf(signs: readonly string[]) {
  const words: { start: number; isQuoted: boolean }[] = [];
  for (const [at, sign] of signs.entries()) {
    if (/\s/u.test(sign)) continue;
    const isFirst = at === 0 || /\s/u.test(signs[at - 1] ?? "");
    if (isFirst) words.push({ start: at, isQuoted: false });
    const word = words.at(-1);
    if (word && quoted.has(at)) word.isQuoted = true;
  }
  return words;
}
