/** Runs of capitalised words that do not cross a sentence, a comma or the end of a line. */
import type { Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";

/** From the first to the last token, both counted, of a line. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function runsIn(tokens: readonly Token[], words: NameWords): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensRun(tokens, at, words)) continue;
    const to = endOfRun(tokens, at, words);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function isNameWord({ type, isCapital, fold }: Token, words: NameWords): boolean {
  return (
    type === "word" &&
    isCapital &&
    !words.never.has(fold) &&
    !words.articles.has(fold) &&
    !words.joints.has(fold) &&
    !words.ands.has(fold)
  );
}

function opensRun(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (isOrdinal(token)) return !!next && isNameWord(next, words);
  if (!isNameWord(token, words)) return false;
  if (!token.opensSentence) return true;
  if (words.starters.has(token.fold) || words.sayings.has(token.fold)) return false;
  // "Fisherman Jon Dahl": who it is stands before the name.
  if (words.roles.has(token.fold) && !words.titles.has(token.fold)) return false;
  if (!words.softStarters.has(token.fold) || words.smallNouns) return true;
  return !!next && !token.isPossessive && isNameWord(next, words);
}

function endOfRun(tokens: readonly Token[], from: number, words: NameWords): number {
  let to = from;
  for (;;) {
    const [last, next, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
    if (
      !last ||
      !next ||
      (last.isPossessive && !endsOwner(tokens[from] ?? last, last, next, after, words))
    )
      return to;
    if (isNameWord(next, words) || isStation(next, words)) to += 1;
    else if (isSmallPart(next, words) && after && isNameWord(after, words)) to += 2;
    else if (next.type === "number" && /^\d{1,3}$/u.test(next.text) && isUnit(last, words)) to += 1;
    else if (takesSmall(last, next, words)) to += 1;
    else if (isPlural(last, next) && after && words.organisations.has(after.fold)) to += 2;
    else return to;
  }
}

/** "Следственный комитет", "Министерство труда" */
function takesSmall(last: Token, next: Token, words: NameWords): boolean {
  const { smallNouns } = words;
  if (!smallNouns || next.type !== "word" || next.isCapital) return false;
  const isNoun = ({ fold }: Token) => words.organisations.has(fold) || words.placeEnds.has(fold);
  if (last.isCapital && smallNouns.adjective.test(last.text) && isNoun(next)) return true;
  return (
    words.organisations.has(last.fold) &&
    smallNouns.follows.test(next.text) &&
    !words.roles.has(next.fold) &&
    !words.sayings.has(next.fold)
  );
}

/** "Al-Watan TV": alone it is no name. */
function isStation({ isShouted, fold }: Token, words: NameWords): boolean {
  return isShouted && words.never.has(fold) && words.organisations.has(fold);
}

/** "Dockers' Union" */
function isPlural({ text, end }: Token, next: Token): boolean {
  return text.endsWith("s") && /^['’]$/u.test(next.text) && next.start === end;
}

/** "Prosecutor's Office": what follows alone would be no name. */
function endsOwner(
  first: Token,
  { fold }: Token,
  next: Token,
  after: Token | undefined,
  words: NameWords,
): boolean {
  return (
    (words.placeHeads.has(first.fold) ||
      words.titles.has(fold) ||
      words.roles.has(fold) ||
      words.softStarters.has(fold)) &&
    next.isCapital &&
    (words.organisations.has(next.fold) || words.sites.has(next.fold)) &&
    !(after && isNameWord(after, words))
  );
}

function isSmallPart({ type, fold, isCapital }: Token, words: NameWords): boolean {
  return type === "word" && !isCapital && words.particles.has(fold);
}

function isOrdinal({ type, text }: Token): boolean {
  return type === "number" && /^\d+(?:st|nd|rd|th)$/u.test(text);
}

function isUnit({ fold }: Token, words: NameWords): boolean {
  return words.organisations.has(fold);
}
