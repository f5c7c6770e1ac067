/** Cuts runs of capitals where a title stands: "UN Envoy Lena Hart" is an organisation, a title and a person. */
import type { Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import type { Run } from "./capital-runs.ts";
import { isThingMark } from "./evidence.ts";

export interface Part extends Run {
  readonly type: "name" | "title";
}

export function partsOf(run: Run, tokens: readonly Token[], words: NameWords): Part[] {
  const title = lastTitle(run, tokens, words);
  if (title === null) return [{ type: "name", ...run }];
  let first = title;
  while (first > run.from && isRank(tokens[first - 1], words)) first--;
  const parts: Part[] = [];
  if (first > run.from) parts.push({ type: "name", from: run.from, to: first - 1 });
  parts.push({ type: "title", from: first, to: title });
  if (title < run.to) parts.push({ type: "name", from: title + 1, to: run.to });
  return parts;
}

function lastTitle({ from, to }: Run, tokens: readonly Token[], words: NameWords): number | null {
  const opening = tokens[from];
  if (opening && isThingMark(opening, words)) return null;
  for (let at = to; at >= from; at--) {
    const token = tokens[at];
    if (!token || !words.titles.has(token.fold) || token.isPossessive) continue;
    // "General Council", "King Faisal Hospital", "Bishop Street": the title is part of a name.
    const last = tokens[to];
    const isOfName =
      at < to &&
      last &&
      (words.organisations.has(last.fold) || words.placeEnds.has(last.fold)) &&
      !words.abbreviations.has(token.fold);
    if (!isOfName) return at;
  }
  return null;
}

function isRank(token: Token | undefined, words: NameWords): boolean {
  return (
    !!token &&
    !token.isPossessive &&
    (words.ranks.has(token.fold) || words.titles.has(token.fold) || words.isPeople(token.fold))
  );
}
