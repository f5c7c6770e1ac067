/** Looks through headlines for names that the rest of the document, or the world, knows: there capitals tell nothing. */
import type { Line, Token } from "../text/tokens.ts";
import type { Decided } from "./decide.ts";
import type { Candidate } from "./mentions.ts";

const LONGEST = 8;

/** Adds the mentions that it finds, and countries that stand nowhere else. */
export function searchNames(
  lines: readonly Line[],
  names: Decided[],
  { countries }: { readonly countries: ReadonlyMap<string, string> },
): void {
  const byKey = new Map<string, Candidate>();
  for (const { candidates } of names)
    for (const candidate of candidates) byKey.set(candidate.key, candidate);
  for (const { tokens } of lines)
    for (let at = 0; at < tokens.length; ) at = takeAt(tokens, at, names, byKey, countries);
}

/** @returns where to go on */
function takeAt(
  tokens: readonly Token[],
  at: number,
  names: Decided[],
  byKey: Map<string, Candidate>,
  countries: ReadonlyMap<string, string>,
): number {
  if (!tokens[at]?.isCapital) return at + 1;
  for (let to = Math.min(at + LONGEST, tokens.length); to > at; to--) {
    const own = tokens.slice(at, to);
    const key = own.map(({ fold }) => fold).join(" ");
    const candidate =
      byKey.get(key) ??
      (countries.has(key) && key.length > 2 ? addPlace(key, own, names, byKey) : null);
    const [first, last] = [own[0], own.at(-1)];
    if (!candidate || !first || !last) continue;
    candidate.mentions.push({ start: first.start, end: last.end });
    return to;
  }
  return at + 1;
}

function addPlace(
  key: string,
  tokens: readonly Token[],
  names: Decided[],
  byKey: Map<string, Candidate>,
): Candidate {
  const candidate: Candidate = { key, tokens, mentions: [], votes: {}, isWeak: false };
  byKey.set(key, candidate);
  names.push({ kind: "place", score: 6, candidates: [candidate] });
  return candidate;
}
