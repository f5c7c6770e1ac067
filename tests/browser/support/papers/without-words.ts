/** What of a dataset is facts, and what is an author's own words for them, which are written once the facts stand. */
import { canonicalJson } from "../../../../src/model/draft/canonical-json.ts";

/** Of a record of any kind; the words of a reason come with the fact that rests on it. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "translations",
  "short",
  "inSentence",
  "summary",
  "note",
]);
/** What an editor finds the format's definition by, how the atlas opens, and how it is presented. */
const BESIDE: readonly string[] = ["$schema", "display", "briefing"];

type Tree = Readonly<Record<string, unknown>>;

/** @returns the dataset's file without the words, and without what stands beside the facts */
export function factsOf(json: string): string {
  const { inferences, ...dataset } = JSON.parse(json) as Tree;
  const reasons = (inferences as readonly Tree[]).map(({ translations: _, ...one }) => one);
  const facts = without(dataset, new Set([...OWN_WORDS, ...BESIDE]));
  return canonicalJson({ ...(facts as object), inferences: reasons });
}

/** @returns the dataset's file with everything but the words of the author's own; a step goes by its title */
export function wordless(json: string): string {
  const dataset = JSON.parse(json) as Tree;
  const beside = Object.fromEntries(BESIDE.map((key) => [key, dataset[key]]));
  const left = without(beside, new Set(["translations", "line", "notes"]));
  return canonicalJson({ ...JSON.parse(factsOf(json)), ...(left as object) });
}

function without(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, keys));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !keys.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, without(one, keys)]));
}
