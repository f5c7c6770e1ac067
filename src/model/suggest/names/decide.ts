/** One decision a name in the whole document, from all its mentions. */
import type { Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import type { Candidate, Gathered } from "./mentions.ts";
import { addVotes, type NameKind, type Votes, winnerOf } from "./votes.ts";

export interface Decided {
  readonly kind: NameKind;
  readonly score: number;
  /** The fullest form first; short forms and letters are folded into it. */
  readonly candidates: Candidate[];
}

export interface Knowledge {
  /** What is known of a name beforehand: countries, towns, names of the draft. */
  readonly votesFor: (key: string, votes: Votes) => Votes;
}

/** Less is not shown. */
const ENOUGH = 1;
/** For one word that only ever opens sentences. */
const ENOUGH_WEAK = 1.8;

export function decide(gathered: Gathered, words: NameWords, { votesFor }: Knowledge): Decided[] {
  for (const candidate of gathered.candidates.values())
    candidate.votes = addVotes(candidate.votes, votesFor(candidate.key, candidate.votes));
  voteByPeoples(gathered);
  voteByPlaces(gathered, words);
  voteByChains(gathered);
  const decided = new Map<string, Decided>();
  for (const candidate of gathered.candidates.values())
    decided.set(candidate.key, { ...winnerOf(candidate.votes), candidates: [candidate] });
  foldLetters(decided, gathered);
  foldPersons(decided, words);
  foldOrganisations(decided);
  return [...decided.values()].filter((name) => isNamed(name, gathered));
}

function isNamed({ kind, score, candidates }: Decided, { small }: Gathered): boolean {
  const [first] = candidates;
  if (kind === "thing" || !first) return false;
  if (candidates.length > 1) return score >= ENOUGH;
  if (!first.isWeak)
    return score >= ENOUGH && !(first.tokens.length === 1 && score < 1.5 && small.has(first.key));
  return score >= ENOUGH_WEAK && !(small.has(first.key) && score < 3);
}

function vote(candidate: Candidate | undefined, kind: NameKind, much: number): void {
  if (candidate) candidate.votes = addVotes(candidate.votes, { [kind]: much });
}

/** Where there are Talvari there is Talvar. */
function voteByPeoples({ candidates, folds }: Gathered): void {
  for (const candidate of candidates.values()) {
    const { key } = candidate;
    if (key.length < 4 || key.includes(" ")) continue;
    const stem = key.replace(/[aeo]$/u, "");
    const peoples = [
      `${key}n`,
      `${key}i`,
      `${key}ian`,
      `${key}ese`,
      `${stem}ian`,
      `${stem}an`,
      `${stem}ese`,
    ];
    if (peoples.some((people) => folds.has(people))) vote(candidate, "place", 2);
  }
}

/** Where there is a Teshi Valley there is Teshi; where there are Hollins Holdings there is Hollins. */
function voteByPlaces({ candidates }: Gathered, words: NameWords): void {
  for (const { tokens, votes } of [...candidates.values()]) {
    if (tokens.length < 2) continue;
    const { kind, score } = winnerOf(votes);
    if (score < 2.5 || kind === "thing" || kind === "person") continue;
    const isCompany = words.companies.has(tokens.at(-1)?.fold ?? "");
    voteByRealm(tokens, candidates, words);
    const parts = kind === "place" ? tokens : tokens.slice(0, 1);
    for (const { fold } of parts) {
      const part = candidates.get(fold);
      if (part && winnerOf(part.votes).score < 2)
        vote(part, kind, kind === "place" ? 1.1 : isCompany ? 2 : 0.7);
    }
  }
}

/** Of a ministry "of the Republic of Zembla" there is a Zembla. */
function voteByRealm(
  tokens: readonly Token[],
  candidates: ReadonlyMap<string, Candidate>,
  words: NameWords,
): void {
  const [last, joint, head] = [tokens.at(-1), tokens.at(-2), tokens.at(-3)];
  if (last && joint && head && words.joints.has(joint.fold) && words.placeNouns.has(head.fold))
    vote(candidates.get(last.fold), "place", 1.5);
}

function voteByChains({ candidates, chains }: Gathered): void {
  for (const chain of chains) {
    const members = chain.map((key) => candidates.get(key)).filter((member) => !!member);
    const sure = members.map(({ votes }) => winnerOf(votes)).filter(({ score }) => score >= 2);
    const kinds = new Set(sure.map(({ kind }) => kind));
    const [kind] = kinds;
    if (kinds.size !== 1 || !kind) continue;
    for (const member of members) if (winnerOf(member.votes).score < 2) vote(member, kind, 1.2);
  }
}

/** @param into keeps its kind; what was decided of the other alone is dropped */
function fold(decided: Map<string, Decided>, key: string, into: string): void {
  const [from, to] = [decided.get(key), decided.get(into)];
  if (!from || !to || from === to) return;
  decided.delete(key);
  to.candidates.push(...from.candidates);
}

function foldLetters(decided: Map<string, Decided>, { letters }: Gathered): void {
  for (const [short, full] of [...letters, ...initialsOf(decided)]) {
    const name = decided.get(full);
    if (!name) continue;
    const sum = Math.max(name.score, 3);
    const kind = name.kind === "place" && name.score >= 3 ? name.kind : "organisation";
    decided.set(full, { ...name, kind, score: sum });
    fold(decided, short, full);
  }
}

/** The letters of a longer name, also where nobody says so. */
function initialsOf(decided: ReadonlyMap<string, Decided>): [string, string][] {
  const found: [string, string][] = [];
  for (const [key, { kind, candidates }] of decided) {
    const tokens = candidates[0]?.tokens ?? [];
    if (tokens.length < 3 || kind !== "organisation") continue;
    const letters = tokens
      .filter(({ isCapital }) => isCapital)
      .map(({ fold }) => fold[0])
      .join("");
    if (letters.length > 2 && decided.get(letters)?.candidates[0]?.tokens[0]?.isShouted)
      found.push([letters, key]);
  }
  return found;
}

/** A surname, or a first name, alone is the person of that name who is named in full. */
function foldPersons(decided: Map<string, Decided>, words: NameWords): void {
  const [byLast, byFirst] = [new Map<string, string>(), new Map<string, string>()];
  for (const [key, { kind, candidates }] of decided) {
    const tokens = candidates[0]?.tokens ?? [];
    if (kind !== "person" || tokens.length < 2) continue;
    for (let at = 1; at < tokens.length; at++) {
      const tail = tokens
        .slice(at)
        .map((token) => token.fold)
        .join(" ");
      if (!byLast.has(tail)) byLast.set(tail, key);
    }
    const first = tokens[0]?.fold ?? "";
    if (first.length > 2 && !byFirst.has(first)) byFirst.set(first, key);
  }
  for (const [key, { kind, score }] of [...decided]) {
    const isGiven = words.givenNames.has(key) || kind === "person" || score < 1.5;
    const full = byLast.get(key) ?? (isGiven ? byFirst.get(key) : undefined);
    const isOther = kind !== "person" && score >= 2.5;
    if (full && full !== key && !isOther) fold(decided, key, full);
  }
}

/** "the Harbour Authority" after "Marrowgate Harbour Authority": the end of one longer name alone. */
function foldOrganisations(decided: Map<string, Decided>): void {
  const longer = new Map<string, string | null>();
  for (const [key, { kind }] of decided) {
    if (kind !== "organisation") continue;
    for (const part of endsOf(key)) longer.set(part, longer.has(part) ? null : key);
  }
  for (const [key, { kind }] of [...decided]) {
    const full = longer.get(key);
    if (full && kind === "organisation") fold(decided, key, full);
  }
}

function* endsOf(key: string): Generator<string> {
  const words = key.split(" ");
  for (let at = 1; at < words.length - 1; at++) yield words.slice(at).join(" ");
}
