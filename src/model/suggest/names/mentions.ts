/** Gathers the mentions of names line by line: one entry a distinct name, whatever the length of the document. */
import type { Line, Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import { votesOfContext, votesOfForm } from "./evidence.ts";
import { nameOf, type Places, segmentsIn } from "./segments.ts";
import { addVotes, type Votes } from "./votes.ts";

/** In code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

export interface Candidate {
  /** Its words folded, with blanks between them. */
  readonly key: string;
  readonly tokens: readonly Token[];
  readonly mentions: Mention[];
  votes: Votes;
  /** Each mention is one word at the start of a sentence: perhaps no name. */
  isWeak: boolean;
}

export interface Gathered {
  readonly candidates: Map<string, Candidate>;
  /** Words that stand somewhere without a capital. */
  readonly small: Set<string>;
  /** Words that have a capital. */
  readonly folds: Set<string>;
  /** Where capitals tell nothing: these are only searched for names that stand elsewhere. */
  readonly headlines: Line[];
  /** Full name and its letters in brackets after it, by the letters' key. */
  readonly letters: Map<string, string>;
  /** Keys of names that are told in one breath: "A, B and C". */
  readonly chains: string[][];
}

export function beginGathering(): Gathered {
  return {
    candidates: new Map(),
    small: new Set(),
    folds: new Set(),
    headlines: [],
    letters: new Map(),
    chains: [],
  };
}

export function gatherLine(line: Line, into: Gathered, words: NameWords, places: Places): void {
  const { tokens } = line;
  for (const { type, isCapital, fold } of tokens)
    if (type === "word") (isCapital ? into.folds : into.small).add(fold);
  if (isHeadline(tokens)) {
    into.headlines.push(line);
    return;
  }
  const segments = segmentsIn(tokens, words, places);
  const chain = makeChain(tokens, into, words);
  for (const segment of segments) {
    const run = trim(tokens, segment.from, segment.to, (segment.votes.person ?? 0) > 0, words);
    if (!run) continue;
    const votes = addVotes(
      segment.votes,
      votesOfContext(tokens, run, words),
      isDateline(tokens, run) && !hasNoun(tokens, run, words) ? { place: 4 } : {},
      isAgency(tokens, run) ? { organisation: 3 } : {},
    );
    note(tokens, run.from, run.to, votes, into, words);
    chain(run);
    noteLetters(tokens, run.from, run.to, into);
  }
}

/** @returns without nationalities that are no part of the name; null where nothing else is left */
function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  isPerson: boolean,
  words: NameWords,
): { from: number; to: number } | null {
  const all = tokens.slice(from, to + 1);
  const [first, second] = all;
  // "Fishermen Ali Bakr"
  if (
    first?.opensSentence &&
    words.softStarters.has(first.fold) &&
    words.givenNames.has(second?.fold ?? "")
  )
    return { from: from + 1, to };
  const people = all.findIndex(({ fold }) => !words.isPeople(fold));
  if (people < 0) return null;
  const belongs = !isPerson && all.some(({ fold }) => isNoun(fold, words));
  return people === 0 || belongs ? { from, to } : { from: from + people, to };
}

function isNoun(fold: string, words: NameWords): boolean {
  return words.organisations.has(fold) || words.placeEnds.has(fold) || words.things.has(fold);
}

function note(
  tokens: readonly Token[],
  from: number,
  to: number,
  votes: Votes,
  { candidates }: Gathered,
  words: NameWords,
): void {
  const own = tokens.slice(from, to + 1);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return;
  const key = nameOf(tokens, from, to);
  const isWeak = own.length === 1 && first.opensSentence && !first.isShouted;
  const mention = { start: first.start, end: last.end };
  const before = candidates.get(key);
  if (before) {
    before.mentions.push(mention);
    before.votes = addVotes(before.votes, votes);
    before.isWeak &&= isWeak;
  } else
    candidates.set(key, {
      key,
      tokens: own,
      mentions: [mention],
      votes: addVotes(votesOfForm(own, words), votes),
      isWeak,
    });
}

/** "Marrowgate Harbour Authority (MHA)" */
function noteLetters(
  tokens: readonly Token[],
  from: number,
  to: number,
  { letters }: Gathered,
): void {
  const [open, short, close] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (open?.text !== "(" || close?.text !== ")" || !short?.isShouted || to === from) return;
  letters.set(short.fold, nameOf(tokens, from, to));
}

/** Joins the names of a line that stand side by side, if there is an "and" among them. */
function makeChain(tokens: readonly Token[], { chains }: Gathered, words: NameWords) {
  let last: { from: number; to: number } | null = null;
  let keys: string[] = [];
  let isKept = false;
  return (run: { from: number; to: number }) => {
    const gap = last ? tokens.slice(last.to + 1, run.from) : [];
    const isBeside =
      gap.length > 0 &&
      gap.length < 4 &&
      gap.every(
        ({ text, fold }) => text === "," || words.ands.has(fold) || words.articles.has(fold),
      );
    if (!isBeside) {
      keys = [];
      isKept = false;
    }
    keys.push(nameOf(tokens, run.from, run.to));
    if (isBeside && !isKept && gap.some(({ fold }) => words.ands.has(fold))) {
      chains.push(keys);
      isKept = true;
    }
    last = run;
  };
}

function endOfFirst(tokens: readonly Token[]): { from: number; to: number } {
  const to = tokens.findIndex(({ type }) => type !== "word");
  return { from: 0, to: to < 0 ? tokens.length - 1 : to - 1 };
}

function hasNoun(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  words: NameWords,
): boolean {
  return tokens.slice(from, to + 1).some(({ fold }) => words.organisations.has(fold));
}

/** A line without an end of which nearly all words, or nearly all letters, are capitals. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type, text }) => type === "word" && text.length > 3);
  if (words.length < 2 || /^[.!?…]$/u.test(tokens.at(-1)?.text ?? "")) return false;
  const shouted = words.filter(({ isShouted }) => isShouted).length;
  if (shouted > words.length * 0.7 && !isDateline(tokens, endOfFirst(tokens))) return true;
  // Small words alone may be small.
  const isTitled = words.every(({ isCapital, text }) => isCapital || text.length < 6);
  const hasStops = tokens.some(({ type, text }) => type === "number" || /^[.,:;—–]$/u.test(text));
  return words.length >= 5 && isTitled && !hasStops;
}

/** In brackets or between strokes near the head of a line: who reports it. */
function isAgency(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (from > 9 || !/^[(/]$/u.test(tokens[from - 1]?.text ?? "")) return false;
  if (!/^[)/]$/u.test(tokens[to + 1]?.text ?? "")) return false;
  return tokens.slice(to + 2, to + 4).some(({ text }) => /^[.—–-]$/u.test(text));
}

/** "MARROWGATE, March 13 (Northern Wire) —": the first words of a line, up to a comma or bracket, and a dash soon after. */
function isDateline(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (from !== 0) return false;
  const next = tokens[to + 1]?.text ?? "";
  if (/^[—–-]$/u.test(next)) return true;
  if (!/^[,(]$/u.test(next)) return false;
  return tokens
    .slice(to + 1, to + 14)
    .some(
      ({ text }, at, near) => /^[—–/]$/u.test(text) || (text === "-" && near[at - 1]?.text === ")"),
    );
}
