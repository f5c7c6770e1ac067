/** What fragments give away together, on invented sentences whose words are counted by hand or by the test. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUnions } from "../../../../src/model/checks/unions.ts";
import { datasetOf, placeOf } from "./invented.ts";

const FERRY =
  "The old ferry sailed at noon with nine goats and a brass band on its upper deck again.";
const CAPTAIN = "“Nobody fell overboard,” the captain said.";
const LATER = "Later it rained.";
const SENTENCES = [FERRY, CAPTAIN, LATER];

/** What is said when these words are quoted, each as found. */
function findings(...fragments: readonly string[]): readonly string[] {
  return problems(...fragments).map(({ found }) => found);
}

function problems(...fragments: readonly string[]) {
  const spans = fragments.map((words) => placeOf(SENTENCES.join(" "), words));
  return [...checkUnions(datasetOf(SENTENCES, spans))];
}

describe("fragments of one source", () => {
  it("may stand apart", () => {
    expect(findings("The old ferry", "nine goats", "Nobody fell", "Later")).toEqual([]);
  });

  it("may overlap and be cited many times, where they give away little", () => {
    expect(findings("old ferry sailed", "ferry sailed at noon", "old ferry sailed")).toEqual([]);
  });

  it("are not judged by offsets that lie outside the source or do not fit their words", () => {
    const dataset = datasetOf(SENTENCES, [
      [0, 40],
      [41, 80],
    ]);
    const broken = JSON.parse(JSON.stringify(dataset).replaceAll('"end":80', '"end":8000'));
    expect([...checkUnions(broken)]).toEqual([]);
  });
});

describe("a run of more than twelve words", () => {
  const left = "sailed at noon with nine goats";
  const right = "and a brass band on its upper";

  it("is told once, with the pointer of each fragment in it", () => {
    expect(problems(left, right, left)).toEqual([
      {
        code: "invalid",
        path: "/events/0/evidence/0",
        also: ["/events/2/evidence/0", "/events/1/evidence/0"],
        found: "13 words in a row, from 14 to 74",
        expected: "at most 12 words where fragments meet; shorten these or leave some out",
      },
    ]);
  });

  it("ends where a word is left out", () => {
    expect(findings(left, "brass band on its upper", "ferry")).toEqual([]);
  });

  it("goes on over a blank with its signs, and from one sentence to the next", () => {
    expect(
      findings(
        "band on its upper deck again",
        "Nobody fell overboard",
        "the captain said",
        "Later",
      ),
    ).toEqual([
      "13 words in a row, from 57 to 135",
      `all of the sentence from ${placeOf(SENTENCES.join(" "), CAPTAIN).join(" to ")}`,
    ]);
  });

  it("is no matter between fragments where one of them alone is too long", () => {
    expect(findings(FERRY.slice(4, -3))).not.toContainEqual(expect.stringContaining("in a row"));
  });
});

describe("a sentence", () => {
  it("is not to be read whole, however short", () => {
    expect(problems("Later it", "rained")).toMatchObject([
      {
        path: "/events/0/evidence/0",
        also: ["/events/1/evidence/0"],
        found: "all of the sentence from 130 to 146",
        expected: "part of a sentence; leave some of these fragments out",
      },
    ]);
  });

  it("is not whole where a word of it is left out", () => {
    expect(findings("Nobody fell", "the captain said")).toEqual([]);
  });

  it("of nine words or more is not to be read but for a quarter", () => {
    expect(
      findings("The old ferry sailed at noon", "nine goats and a", "band on its upper deck"),
    ).toEqual(["15 of about 19 words of the sentence from 0 to 86"]);
    expect(findings("The old ferry sailed", "nine goats and a", "on its upper deck")).toEqual([]);
  });

  it("is found whole whenever its words are shared out among fragments", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "ж", "ش", "😀", "é"),
      minLength: 2,
      maxLength: 7,
    });
    const cut = fc.tuple(
      fc.array(word, { minLength: 2, maxLength: 30 }),
      fc.infiniteStream(fc.boolean()),
    );
    fc.assert(
      fc.property(cut, ([words, joins]) => {
        const spans: [number, number][] = [];
        let at = 0;
        for (const each of words) {
          const last = spans.at(-1);
          if (last && joins.next().value) last[1] = at + [...each].length;
          else spans.push([at, at + [...each].length]);
          at += [...each].length + 1;
        }
        fc.pre(spans.length > 1);
        const found = [...checkUnions(datasetOf([words.join(" ")], spans))].map(
          ({ found }) => found,
        );
        const sentence = `all of the sentence from 0 to ${at - 1}`;
        // Emoji are no words.
        const count = words.filter((each) => /\p{L}/u.test(each)).length;
        const run = `${count} words in a row, from 0 to ${at - 1}`;
        expect(found).toEqual(count > 12 ? [run, sentence] : [sentence]);
      }),
    );
  });
});
