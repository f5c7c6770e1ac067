/** What a name's own words and those round it say of its kind. */
import type { Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import type { Run } from "./capital-runs.ts";
import { addVotes, type Votes } from "./votes.ts";

/** @param tokens of the name alone */
export function votesOfForm(tokens: readonly Token[], words: NameWords): Votes {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return {};
  if (words.things.has(last.fold) || isThingMark(first, words)) return { thing: 4 };
  const votes: Votes[] = [];
  const small = tokens.some(({ isCapital, fold }) => !isCapital && words.particles.has(fold));
  const nouns = tokens.filter(({ fold }) => words.organisations.has(fold)).length;
  if (nouns > 0 && tokens.length > 1) votes.push({ organisation: votesOfNoun(first, last, words) });
  if (tokens.length === 1 && nouns > 0)
    votes.push({ organisation: isOwnName(first, words) ? 2 : 1 });
  if (words.sites.has(last.fold)) votes.push({ organisation: 1.7, place: 1.2 });
  const isPlace = words.placeEnds.has(last.fold) && !words.organisations.has(last.fold);
  if (tokens.length > 1 && isPlace) votes.push({ place: 3 });
  else if (tokens.length > 1 && words.placeHeads.has(first.fold)) votes.push({ place: 2 });
  if (tokens.length === 1 && isAcronym(first)) votes.push({ organisation: 1.5 });
  else if (tokens.some((token) => isAcronym(token)) && !tokens.every((token) => token.isShouted))
    votes.push({ organisation: 1.2 });
  if (words.givenNames.has(first.fold) && tokens.length > 1) votes.push({ person: 2 });
  if (tokens.length > 1 && tokens.slice(0, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text)))
    votes.push({ person: 2 });
  if (small || /^(?:al-|el-|o'|mc)\p{L}/u.test(last.fold)) votes.push({ person: 1 });
  if (/\d/u.test(last.text) && /\p{Ll}/u.test(last.text)) votes.push({ thing: 2 });
  votes.push(votesOfLength(tokens, words));
  return addVotes(...votes);
}

function votesOfNoun(first: Token, last: Token, words: NameWords): number {
  if (words.organisations.has(last.fold)) return 3;
  return words.organisations.has(first.fold) && !words.companies.has(first.fold) ? 2.2 : 1.5;
}

/** "MS" is a ship, "Ms" is not. */
export function isThingMark({ fold, isShouted }: Token, words: NameWords): boolean {
  return words.thingMarks.has(fold) && (isShouted || !words.titles.has(fold));
}

function votesOfLength(tokens: readonly Token[], words: NameWords): Votes {
  const count = tokens.filter(({ isCapital }) => isCapital).length;
  if (words.isPeople(tokens[0]?.fold ?? "")) return { organisation: 0.5 };
  if (count === 1 && words.placeEnding.test(tokens[0]?.fold ?? "")) return { place: 1.1 };
  if (count === 2) return { person: 1 };
  if (count === 3) return { person: 1 };
  return count > 3 ? { organisation: 0.8 } : {};
}

/** "Reuters", "Interfax": what is no noun. */
function isOwnName({ fold }: Token, words: NameWords): boolean {
  const kind = words.organisations.get(fold);
  return (
    ((kind === "news-agency" || kind === "intergovernmental") && !GENERIC.has(fold)) ||
    OWN.has(fold)
  );
}
const GENERIC = new Set(["wire", "newswire", "nations"]);
const OWN = new Set(
  "hamas hezbollah taliban greenpeace oxfam caritas interpol europol telegram twitter facebook instagram whatsapp youtube google microsoft kremlin pentagon".split(
    " ",
  ),
);

function isAcronym({ isShouted, text }: Token): boolean {
  return isShouted && text.length <= 8;
}

/** @param run in the tokens of its line */
export function votesOfContext(tokens: readonly Token[], run: Run, words: NameWords): Votes {
  return addVotes(
    votesBefore(tokens, run, words),
    votesAfter(tokens, run, words),
    votesOfApposition(tokens, run, words),
  );
}

function votesBefore(tokens: readonly Token[], { from, to }: Run, words: NameWords): Votes {
  const hasArticle = words.articles.has(tokens[from - 1]?.fold ?? "");
  const at = hasArticle ? from - 2 : from - 1;
  const [before, second] = [tokens[at], tokens[at - 1]];
  const article: Votes = hasArticle ? { person: -1.5, organisation: to > from ? 0.6 : 0.3 } : {};
  if (before?.type === "sign") return addVotes(article, votesBeforeQuote(before, second, words));
  if (before?.type !== "word") return article;
  const { fold } = before;
  const isQuiet = !before.isCapital || before.opensSentence;
  if (!isQuiet) return article;
  if (isThingMark(before, words)) return addVotes(article, { thing: 4 });
  // "the government of National Accord"
  if (words.joints.has(fold) && to > from && words.bodies.has(second?.fold ?? ""))
    return { organisation: 4.5 };
  const isOffice = tokens.slice(from, to + 1).some((own) => words.organisations.has(own.fold));
  if (!hasArticle && words.roles.has(fold)) return isOffice ? {} : { person: 3 };
  if (!hasArticle && words.bodyNouns.has(fold)) return { organisation: 2 };
  if (words.joints.has(fold) && words.placeNouns.has(second?.fold ?? ""))
    return addVotes(article, { place: 2.5 });
  if (!hasArticle && words.placeNouns.has(fold)) return { place: 2 };
  // "activist Dana Whitehorse of Clean Air Now"
  if (words.joints.has(fold) && second?.isCapital && !second.opensSentence)
    return addVotes(article, { organisation: 1.5, person: -1 });
  if (words.motions.has(second?.fold ?? "") && words.beforePlace.has(fold)) return { place: 2.2 };
  const place = words.beforePlace.get(fold);
  // "from Valmera to Punta Negra"
  if (place && second?.isCapital && !second.opensSentence) return { place: Math.max(place, 1.3) };
  if (place) return addVotes(article, { place: hasArticle && to === from ? place / 2 : place });
  if (!hasArticle && !before.opensSentence && words.calling.test(fold)) return { person: 1.5 };
  return article;
}

/** 'the trawler "Ocean"', "компания «Берег»" */
function votesBeforeQuote(quote: Token, before: Token | undefined, words: NameWords): Votes {
  if (!/^["“„«]$/u.test(quote.text) || !before) return {};
  if (isThingMark(before, words)) return { thing: 4 };
  if (before.isCapital && !before.opensSentence) return {};
  const isBody = words.bodyNouns.has(before.fold) || words.organisations.has(before.fold);
  return isBody ? { organisation: 3 } : {};
}

function votesAfter(tokens: readonly Token[], { from, to }: Run, words: NameWords): Votes {
  const [after, second, third] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (!after) return {};
  if (from === to && tokens[to]?.isPossessive && isRealm(tokens, to, words)) return { place: 1.5 };
  if (isAge(after, second, third)) return { person: 3 };
  if (after.type !== "word" || after.isCapital) return {};
  if (words.afterPlace.has(after.fold) && !tokens[to]?.isPossessive) return { place: 1.2 };
  if (words.sayings.has(after.fold))
    return { person: 0.8, organisation: 0.6, ...(from === to && { organisation: 1.1 }) };
  return after.fold === "who" || after.fold === "whose" ? { person: 2 } : {};
}

/** "Sordland's trade minister" */
function isRealm(tokens: readonly Token[], to: number, words: NameWords): boolean {
  return tokens
    .slice(to + 1, to + 4)
    .some(({ isCapital, fold }) => !isCapital && words.realmNouns.has(fold));
}

/** ", 34," and "(34)" */
function isAge(after: Token, second?: Token, third?: Token): boolean {
  return (
    (after.text === "," || after.text === "(") &&
    /^\d{1,2}$/u.test(second?.text ?? "") &&
    /^[,.)]$/u.test(third?.text ?? "")
  );
}

/** "Lena Hart, a spokeswoman for", "its director, Lena Hart", "Petromar, the state oil company" */
function votesOfApposition(tokens: readonly Token[], { from, to }: Run, words: NameWords): Votes {
  if (tokens[from - 1]?.text === "," && words.roles.has(tokens[from - 2]?.fold ?? ""))
    return { person: 2 };
  if (tokens[to + 1]?.text !== ",") return {};
  const hasArticle = words.articles.has(tokens[to + 2]?.fold ?? "");
  let isPlace = false;
  for (let at = to + 2; at < to + 7; at++) {
    const token = tokens[at];
    if (!token || token.type === "sign") break;
    const isWho = words.roles.has(token.fold) || words.titles.has(token.fold);
    // ", schoolteacher Lena Hart" says it of the next name.
    if (isWho && (!tokens[at + 1]?.isCapital || hasArticle)) return { person: 2 };
    if (!hasArticle || token.isCapital) continue;
    if (words.bodyNouns.has(token.fold)) return { organisation: 2.5 };
    if (words.placeNouns.has(token.fold) && token.fold !== "people") isPlace = true;
  }
  return isPlace ? { place: 2 } : {};
}
