/** People, organisations and places of an Arabic document. */
import { countryNames } from "../countries.ts";
import type { ReadingContext, Suggestion } from "../suggestion.ts";
import { linesOf, type Token } from "../text/tokens.ts";
import {
  foldAr,
  GIVEN_NAMES_AR,
  OFFICES_AR,
  ORGANISATIONS_AR,
  PLACE_NOUNS_AR,
  STOPS_AR,
  TITLES_AR,
  WHOLE_ORGANISATIONS_AR,
} from "../words/names-ar.ts";

type Kind = "person" | "organisation" | "place";

interface Name {
  readonly key: string;
  readonly kind: Kind;
  /** Of several readings the surer one holds. */
  readonly score: number;
  readonly known?: NonNullable<Suggestion["known"]>;
  readonly country?: string;
  readonly actorKind?: string | null;
  /** Where a part of it stands for it: a surname. */
  readonly of?: string;
}

const RULES = { fold: foldAr, abbreviations: new Set(["د"]) };
/** Lines between two reports of how far it is. */
const STEP = 200;
const LONGEST = 6;
/** "and", "by", "to": written as one with the name. */
const PREFIX = /^(?:[وف]?[بلك]|[وف])(?=.{3})/u;

/** As `readNames` does. */
export function* readNamesAr(
  text: string,
  context: ReadingContext,
  at: (unit: number) => number,
): Generator<number, Suggestion[]> {
  const names = knownNames(context);
  const lines = [...linesOf(text, RULES)];
  for (const [index, { tokens, end }] of lines.entries()) {
    learn(tokens, names);
    if (index % STEP === STEP - 1) yield end / text.length / 2;
  }
  const mentions = new Map<string, { start: number; end: number }[]>();
  for (const [index, { tokens, end }] of lines.entries()) {
    mention(tokens, names, mentions);
    if (index % STEP === STEP - 1) yield 0.5 + end / text.length / 2;
  }
  return [...mentions]
    .flatMap(([key, places]) => toSuggestion(text, names.get(key), places, at))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function keyOf(name: string): string {
  return name.split(/\s+/u).map(foldAr).join(" ");
}

function knownNames({ language, known, towns = [] }: ReadingContext): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (name: Name) => names.set(name.key, name);
  for (const town of towns) add({ key: keyOf(town), kind: "place", score: 2 });
  for (const [name, country] of countryNames(language))
    if (/\p{Script=Arabic}/u.test(name))
      add({ key: keyOf(name), kind: "place", score: 6, country });
  for (const key of WHOLE_ORGANISATIONS_AR) add({ key, kind: "organisation", score: 6 });
  for (const { list, id, names: own } of known)
    for (const name of own) {
      const key = keyOf(name);
      const head = ORGANISATIONS_AR.has(key.split(" ")[0] ?? "");
      const kind = list === "places" ? "place" : head ? "organisation" : "person";
      add({ key, kind, score: 9, known: { list, id } });
    }
  return names;
}

/** Names that a line tells by the words before them. */
function learn(tokens: readonly Token[], names: Map<string, Name>): void {
  for (let at = 0; at < tokens.length; at++) {
    const fold = bare(tokens[at]?.fold ?? "", (word) => isHead(word));
    if (TITLES_AR.has(fold)) learnPerson(tokens, at + 1, 3, names);
    else if (GIVEN_NAMES_AR.has(fold)) learnPerson(tokens, at, 1, names);
    if (ORGANISATIONS_AR.has(fold)) learnOrganisation(tokens, at, fold, names);
    if (PLACE_NOUNS_AR.has(fold)) learnPlace(tokens, at + 1, names);
  }
}

function isHead(word: string): boolean {
  return (
    TITLES_AR.has(word) ||
    GIVEN_NAMES_AR.has(word) ||
    ORGANISATIONS_AR.has(word) ||
    PLACE_NOUNS_AR.has(word)
  );
}

/** Without "and", "by" or "to" where what is left is known. */
function bare(fold: string, isKnown: (word: string) => boolean): string {
  if (isKnown(fold)) return fold;
  const rest = fold.replace(PREFIX, "");
  if (isKnown(rest)) return rest;
  // "to the" is written with one letter less.
  const whole = fold.replace(/^[وف]?لل/u, "ال");
  return isKnown(whole) ? whole : fold;
}

function isNameWord(token: Token | undefined): token is Token {
  return token?.type === "word" && !STOPS_AR.has(token.fold) && !TITLES_AR.has(token.fold);
}

function learnPerson(
  tokens: readonly Token[],
  from: number,
  score: number,
  names: Map<string, Name>,
): void {
  let first = from;
  // The office and its nationality stand between: "وزير الخارجية الليبي".
  while (first < from + 5 && isBetween(tokens[first])) first++;
  if (!isNameWord(tokens[first]) || tokens[first]?.fold.startsWith("ال")) return;
  if (first > from && !isNameWord(tokens[first])) return;
  const isKnown = (word: string) => names.has(word) && names.get(word)?.kind !== "person";
  if (isKnown(tokens[first]?.fold ?? "")) return;
  let last = first;
  while (last < first + 4 && goesOn(tokens, last, first)) last++;
  if (last === first) return;
  const parts = tokens.slice(first, last + 1).map(({ fold }) => fold);
  const key = parts.join(" ");
  if ((names.get(key)?.score ?? 0) < score) names.set(key, { key, kind: "person", score });
  const surname = parts.at(-1) ?? "";
  if (surname.length > 3 && !names.has(surname) && !GIVEN_NAMES_AR.has(surname))
    names.set(surname, { key: surname, kind: "person", score, of: key });
}

function isBetween(token: Token | undefined): boolean {
  if (token?.type !== "word") return false;
  if (OFFICES_AR.has(token.fold) || ORGANISATIONS_AR.has(token.fold)) return true;
  return token.fold.startsWith("ال") && !GIVEN_NAMES_AR.has(token.fold);
}

function goesOn(tokens: readonly Token[], last: number, first: number): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (!token || !isNameWord(next)) return false;
  const isOpen = /^(?:عبد|ابو|بن|ابن|ال|بنت|ام|فان|دي)$/u.test(token.fold);
  if (isOpen || /^(?:بن|ابن|بنت)$/u.test(next.fold)) return true;
  // Two words are enough, and a third with an article.
  if (/^[وف]ا?ل?/u.test(next.fold) && next.fold.length < 4) return false;
  if (last === first) return true;
  const opened = /^(?:عبد|ابو)$/u.test(tokens[first]?.fold ?? "") && last === first + 1;
  return (
    opened ||
    (last === first + 1 && next.fold.startsWith("ال") && !tokens[last]?.fold.startsWith("ال"))
  );
}

function learnOrganisation(
  tokens: readonly Token[],
  at: number,
  head: string,
  names: Map<string, Name>,
): void {
  let last = at;
  const isDefinite = head.startsWith("ال");
  while (last < at + 4) {
    const next = tokens[last + 1];
    if (!isNameWord(next)) break;
    const isFirst = last === at;
    // "الجيش الوطني", "وزارة الصحة والرعاية", "شركة النور"
    const isPart =
      /^و?ال/u.test(next.fold) || (isFirst && !isDefinite) || names.get(next.fold)?.country;
    if (!isPart) break;
    last++;
  }
  if (last === at) return;
  const parts = [head, ...tokens.slice(at + 1, last + 1).map(({ fold }) => fold)];
  const key = parts.join(" ");
  if ((names.get(key)?.score ?? 0) >= 3) return;
  names.set(key, {
    key,
    kind: "organisation",
    score: 3,
    actorKind: ORGANISATIONS_AR.get(head) ?? null,
  });
}

function learnPlace(tokens: readonly Token[], at: number, names: Map<string, Name>): void {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isNameWord(first) || isHead(first.fold) || /^(?:جديده|كبيره|صغيره|قديمه)$/u.test(first.fold))
    return;
  if ((names.get(first.fold)?.score ?? 0) < 2)
    names.set(first.fold, { key: first.fold, kind: "place", score: 2 });
  if (
    isNameWord(second) &&
    second.fold.startsWith("ال") &&
    /^(?:تل|عين|ام|راس|بئر|دير|بيت|راس|بني)$/u.test(first.fold)
  ) {
    const key = `${first.fold} ${second.fold}`;
    names.set(key, { key, kind: "place", score: 2.5 });
  }
}

/** Finds the longest names of a line, each with what is written as one with it left off. */
function mention(
  tokens: readonly Token[],
  names: ReadonlyMap<string, Name>,
  mentions: Map<string, { start: number; end: number }[]>,
): void {
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, names);
    const first = tokens[at];
    const last = tokens[found ? found.to : at];
    if (!found || !first || !last) {
      at++;
      continue;
    }
    const key = names.get(found.key)?.of ?? found.key;
    const list = mentions.get(key) ?? [];
    list.push({ start: first.start + found.skip, end: last.end });
    mentions.set(key, list);
    at = found.to + 1;
  }
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, Name>,
): { key: string; to: number; skip: number } | null {
  const first = tokens[at];
  if (first?.type !== "word") return null;
  const rest: string[] = [];
  for (let to = at + 1; to < Math.min(at + LONGEST, tokens.length); to++) {
    const token = tokens[to];
    if (token?.type !== "word") break;
    rest.push(token.fold);
  }
  for (let length = rest.length; length >= 0; length--) {
    const tail = rest.slice(0, length);
    const isKnown = (word: string) => names.has([word, ...tail].join(" "));
    const word = bare(first.fold, isKnown);
    if (!isKnown(word)) continue;
    const skip = Math.max(first.fold.length - word.length, 0);
    return { key: [word, ...tail].join(" "), to: at + length, skip };
  }
  return null;
}

function toSuggestion(
  text: string,
  name: Name | undefined,
  places: readonly { start: number; end: number }[],
  at: (unit: number) => number,
): Suggestion[] {
  if (!name) return [];
  const mentions = [...places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: at(start), end: at(end), exact: text.slice(start, end) }));
  const fullest = mentions.reduce((a, b) => (b.exact.length > a.exact.length ? b : a));
  const actorKind = name.kind === "person" ? "person" : name.actorKind;
  return [
    {
      key: `name:${name.key}`,
      kind: name.kind,
      name: fullest.exact.replace(/\s+/gu, " "),
      mentions,
      ...(name.known && { known: name.known }),
      ...(actorKind && { actorKind }),
      ...(name.country && { country: name.country }),
    },
  ];
}
