/** How many of a set's names are found, and how many of those found are names: by overlap with the right kind. */
import { readFileSync } from "node:fs";
import { decodeWorldTowns, toTown } from "../../../../src/model/gazetteer.ts";
import type { ReadingContext } from "../../../../src/model/suggest/suggestion.ts";
import { pointsIn } from "../../../../src/model/suggest/text/code-points.ts";
import type { Rules } from "../../../../src/model/suggest/words/language-rules.ts";
import { loadRules } from "../../../../src/model/suggest/words/rules.ts";

export type Kind = "person" | "organisation" | "place";
export interface Gold {
  readonly text: string;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly kind: Kind }[];
}

export interface Score {
  /** Parts of a hundred. */
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function lastOf<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @param language one that has rules */
export async function scoreNames(
  set: readonly Gold[],
  language: string,
): Promise<Record<Kind, Score>> {
  const rules = (await loadRules(language)) as Rules;
  const context: ReadingContext = {
    language,
    published: null,
    zone: "UTC",
    known: [],
    towns: townsIn(language),
  };
  const read = set.map(({ text, gold }) => ({
    text,
    gold,
    found: lastOf(rules.readNames(text, context, pointsIn(text))),
  }));
  const score = (kind: Kind): Score => {
    const missed: string[] = [];
    const wrong: string[] = [];
    let [golds, finds] = [0, 0];
    for (const { text, gold, found } of read) {
      const signs = [...text];
      const own = gold.filter((name) => name.kind === kind);
      const mentions = found
        .filter((name) => name.kind === kind)
        .flatMap(({ mentions }) => mentions);
      const isOver = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
      golds += own.length;
      finds += mentions.length;
      for (const name of own)
        if (!mentions.some((mention) => isOver(name, mention)))
          missed.push(signs.slice(name.start, name.end).join(""));
      for (const mention of mentions)
        if (!own.some((name) => isOver(name, mention))) wrong.push(mention.exact);
    }
    return {
      recall: percent(golds - missed.length, golds),
      precision: percent(finds - wrong.length, finds),
      missed,
      wrong,
    };
  };
  return { person: score("person"), organisation: score("organisation"), place: score("place") };
}

function townsIn(language: string): string[] {
  const { towns } = decodeWorldTowns(
    JSON.parse(readFileSync("data/cities/world.json", "utf8")),
    "",
  );
  return towns.map(toTown).flatMap(({ names }) => {
    const name = new Map(Object.entries(names)).get(language);
    return name ? [name] : [];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 100);
}
