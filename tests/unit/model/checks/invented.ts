/** A dataset round an invented document: whatever fragments of it a test wants, each cited by an event of its own. */
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { goodValue } from "../../formats/read-fixtures.ts";

/** @returns offsets in code points of the words' first place in the text */
export function placeOf(text: string, words: string): readonly [start: number, end: number] {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  const start = [...text.slice(0, at)].length;
  return [start, start + [...words].length];
}

/**
 * @param sentences of one paragraph, with a blank between them
 * @param spans of the fragments, in code points
 */
export function datasetOf(
  sentences: readonly string[],
  spans: readonly (readonly [start: number, end: number])[],
): Dataset {
  const text = sentences.join(" ");
  const dataset = goodValue("minimal");
  const [event] = dataset.events;
  const length = [...text].length;
  Object.assign(dataset.sources[0], {
    length,
    paragraphs: [
      {
        start: 0,
        end: length,
        role: "body",
        sentences: sentences.map((one) => placeOf(text, one)),
      },
    ],
  });
  dataset.actors[0].evidence = [];
  dataset.events = spans.map(([start, end], index) => ({
    ...event,
    id: `event-${index}`,
    evidence: [
      {
        source: dataset.sources[0].id,
        start,
        end,
        exact: [...text].slice(start, end).join(""),
        basis: "stated",
      },
    ],
  }));
  return dataset;
}
