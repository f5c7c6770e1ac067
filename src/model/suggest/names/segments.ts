/** Joins and cuts the parts of a line into whole names: "Ministry of Health and Welfare" is one, "Envoy for Libya Lena Hart" has two. */
import type { Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import { type Run, runsIn } from "./capital-runs.ts";
import { type Part, partsOf } from "./parts.ts";
import type { Votes } from "./votes.ts";

export interface Segment extends Run {
  /** What its neighbours within the line's names say: a title before it, what it was joined from. */
  readonly votes: Votes;
}

export interface Places {
  /** Whether a country, a region of the world or a place that is known has this name, in lower case. */
  readonly has: (name: string) => boolean;
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly words: NameWords;
  readonly places: Places;
  readonly parts: readonly Part[];
  readonly found: Segment[];
}

export function segmentsIn(tokens: readonly Token[], words: NameWords, places: Places): Segment[] {
  const parts = runsIn(tokens, words).flatMap((run) => partsOf(run, tokens, words));
  const walk: Walk = { tokens, words, places, parts, found: [] };
  let carries = false;
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part) break;
    const gap = gapBefore(walk, at);
    if (part.type === "title") {
      carries = true;
      at++;
    } else if (carries && gap === "none") {
      takeTitled(walk, part);
      carries = false;
      at++;
    } else if (carries && gap === "comma") {
      walk.found.push({ from: part.from, to: part.to, votes: { person: 1.5 } });
      carries = false;
      at++;
    } else if (carries && (gap === "joint" || gap === "and")) {
      const next = takeOffice(walk, at);
      carries = next.carries;
      at = next.at;
    } else {
      carries = false;
      at = takeName(walk, at);
    }
  }
  return walk.found;
}

/** After a title: a person, in some languages after the country ("министр России Лена Харт"). */
function takeTitled(walk: Walk, part: Part): void {
  const { tokens, places, words, found } = walk;
  const { from, to } = part;
  if (places.has(nameOf(tokens, from, to))) found.push({ from, to, votes: {} });
  else if (!words.smallNouns || !cutAtGivenName(walk, part))
    found.push({ from, to, votes: { person: 3 } });
}

/** An organisation or place with a person right after it. @returns whether it was one */
function cutAtGivenName({ tokens, words, found }: Walk, { from, to }: Part): boolean {
  for (let at = from + 1; at <= to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token?.isCapital || !before || !words.givenNames.has(token.fold)) continue;
    if (words.givenNames.has(before.fold) || /^\p{Lu}$/u.test(before.text)) return false;
    const isOwner =
      words.smallNouns || tokens.slice(from, at).some((own) => isOrganisation(own, words));
    if (!isOwner || (at === to && !words.smallNouns)) return false;
    found.push({ from, to: at - 1, votes: {} });
    found.push({ from: at, to, votes: { person: 2 } });
    return true;
  }
  return false;
}

type Gap = "none" | "joint" | "capital joint" | "and" | "comma" | "other";

function gapBefore({ tokens, words, parts }: Walk, at: number): Gap {
  const [before, part] = [parts[at - 1], parts[at]];
  if (!before || !part) return "other";
  const between = tokens.slice(before.to + 1, part.from);
  if (tokens[before.to]?.isPossessive) return "other";
  const [first, second] = between;
  if (!first) return "none";
  if (between.length === 1 && first.text === ",") return "comma";
  const isShort = between.length === 1 || (between.length === 2 && isArticle(second, words));
  if (!isShort) return "other";
  if (words.joints.has(first.fold)) return first.isCapital ? "capital joint" : "joint";
  return words.ands.has(first.fold) ? "and" : "other";
}

function isArticle(token: Token | undefined, words: NameWords): boolean {
  return !!token && words.articles.has(token.fold);
}

/** What a title is of: topics, an organisation or a place, and after them perhaps the person. */
function takeOffice(walk: Walk, at: number): { at: number; carries: boolean } {
  const { tokens, words, parts } = walk;
  const part = parts[at];
  if (!part) return { at: at + 1, carries: false };
  let from = part.from;
  while (from <= part.to && words.topics.has(tokens[from]?.fold ?? "")) from++;
  if (from > part.to) return { at: at + 1, carries: true };
  if (from > part.from) {
    walk.found.push({ from, to: part.to, votes: { person: 2.5 } });
    return { at: at + 1, carries: false };
  }
  const cut = officeEnd(walk, part);
  if (cut === null) {
    const next = takeName(walk, at);
    return {
      at: next,
      carries: gapBefore(walk, next) === "and" || gapBefore(walk, next) === "comma",
    };
  }
  walk.found.push({ from: part.from, to: cut, votes: { place: 0.5 } });
  walk.found.push({ from: cut + 1, to: part.to, votes: { person: 2.5 } });
  return { at: at + 1, carries: false };
}

/** Where an organisation or place ends before a person's name; null where it goes on to the end. */
function officeEnd({ tokens, words, places }: Walk, { from, to }: Part): number | null {
  for (let at = to - 1; at >= from; at--) {
    const name = nameOf(tokens, from, at);
    const token = tokens[at];
    if (places.has(name) || (token && isOrganisation(token, words))) return at;
  }
  for (let at = from + 1; at < to; at++)
    if (words.givenNames.has(tokens[at]?.fold ?? "")) return at - 1;
  return null;
}

export function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ fold }) => fold)
    .join(" ");
}

function isOrganisation({ fold, isShouted }: Token, words: NameWords): boolean {
  return isShouted || words.organisations.has(fold);
}

/** A name with what belongs to it after "of" and "and". @returns the next part to look at */
function takeName(walk: Walk, at: number): number {
  const { tokens, words, parts } = walk;
  const part = parts[at];
  if (!part) return at + 1;
  if (isNamePart(parts[at + 1]) && gapBefore(walk, at + 1) === "capital joint") {
    const last = parts[at + 1] ?? part;
    walk.found.push({ from: part.from, to: last.to, votes: { organisation: 3 } });
    return at + 2;
  }
  if (cutAtGivenName(walk, part)) return at + 1;
  const head = headOf(tokens, part, words);
  if (head === null) {
    walk.found.push({ from: part.from, to: part.to, votes: {} });
    return at + 1;
  }
  let next = at + 1;
  while (isNamePart(parts[next]) && gapBefore(walk, next) === "joint") next++;
  if (next > at + 1 && head === "organisation")
    while (isNamePart(parts[next]) && gapBefore(walk, next) === "and" && isTopic(walk, next))
      next++;
  const last = parts[next - 1] ?? part;
  walk.found.push({
    from: part.from,
    to: last.to,
    votes: next > at + 1 ? { [head]: 3 } : {},
  });
  return next;
}

function isNamePart(part: Part | undefined): boolean {
  return part?.type === "name";
}

/** Whether a part can be the second thing that a ministry is of, and is no name of its own. */
function isTopic({ tokens, words, places, parts }: Walk, at: number): boolean {
  const part = parts[at];
  if (!part) return false;
  const all = tokens.slice(part.from, part.to + 1);
  return (
    all.every((token) => words.topics.has(token.fold)) ||
    (!all.some((token) => isOrganisation(token, words) || words.givenNames.has(token.fold)) &&
      all.length === 1 &&
      !places.has(nameOf(tokens, part.from, part.to)))
  );
}

function headOf(
  tokens: readonly Token[],
  { from, to }: Part,
  words: NameWords,
): "organisation" | "place" | null {
  const [first, last] = [tokens[from]?.fold ?? "", tokens[to]?.fold ?? ""];
  if (words.organisations.has(last)) return "organisation";
  if (words.placeHeads.has(last) || words.placeEnds.has(last)) return "place";
  return words.organisations.has(first) ? "organisation" : null;
}
