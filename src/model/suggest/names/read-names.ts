/** People, organisations and places of a document, each name once with all its mentions. */
import { countryNames } from "../countries.ts";
import type { ReadingContext, Suggestion } from "../suggestion.ts";
import { linesOf, type Token } from "../text/tokens.ts";
import type { NameWords } from "../words/name-words.ts";
import { type Decided, decide, type Knowledge } from "./decide.ts";
import { beginGathering, gatherLine, type Mention } from "./mentions.ts";
import { searchNames } from "./search-names.ts";
import { addVotes } from "./votes.ts";

type Known = Suggestion["known"];

interface Lexicon extends Knowledge {
  readonly countries: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, NonNullable<Known>>;
  readonly has: (name: string) => boolean;
}

/** Lines between two reports of how far it is. */
const STEP = 200;

/**
 * @param at code points of code units
 * @returns in the order of the first mentions; yields the share of the text that is read, from 0 to 1
 */
export function* readNames(
  text: string,
  context: ReadingContext,
  words: NameWords,
  at: (unit: number) => number,
): Generator<number, Suggestion[]> {
  const lexicon = lexiconOf(context, words);
  const gathered = beginGathering();
  let lines = 0;
  for (const line of linesOf(text, words)) {
    gatherLine(line, gathered, words, lexicon);
    if (++lines % STEP === 0) yield line.end / text.length;
  }
  const names = decide(gathered, words, lexicon);
  searchNames(gathered.headlines, names, lexicon);
  return names
    .map((name) => toSuggestion(text, name, words, lexicon, at))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function lexiconOf(
  { language, known: given, towns = [] }: ReadingContext,
  words: NameWords,
): Lexicon {
  const foldName = (name: string) => name.split(/\s+/u).map(words.fold).join(" ");
  const countries = new Map(
    [...countryNames(language)].map(([name, code]) => [foldName(name), code]),
  );
  const known = new Map<string, NonNullable<Known>>();
  for (const { list, id, names } of given)
    for (const name of names) known.set(foldName(name), { list, id });
  const places = new Set(towns.map(foldName));
  for (const [name, { list }] of known) if (list === "places") places.add(name);
  return {
    countries,
    known,
    has: (name) => countries.has(name) || places.has(name),
    votesFor(key, votes) {
      const own = known.get(key)?.list;
      const isOrganisation = (votes.organisation ?? 0) > (votes.person ?? 0);
      return addVotes(
        countries.has(key) ? { place: 6 } : {},
        places.has(key) ? { place: own ? 6 : 2 } : {},
        own === "actors" ? { [isOrganisation ? "organisation" : "person"]: 6 } : {},
      );
    },
  };
}

function toSuggestion(
  text: string,
  { kind, candidates }: Decided,
  words: NameWords,
  { countries, known }: Lexicon,
  at: (unit: number) => number,
): Suggestion {
  const [main] = candidates;
  const mentions = candidates
    .flatMap((candidate) => candidate.mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: at(start), end: at(end), exact: text.slice(start, end) }));
  const key = main?.key ?? "";
  const record = candidates.map((candidate) => known.get(candidate.key)).find(Boolean);
  const country = countries.get(key);
  const actorKind = actorKindOf(kind, main?.tokens ?? [], words);
  return {
    key: `name:${key}`,
    kind: kind === "thing" ? "organisation" : kind,
    name: nameIn(text, main?.mentions ?? [], kind),
    mentions,
    ...(record && { known: record }),
    ...(actorKind && { actorKind }),
    ...(kind === "place" && country && { country }),
  };
}

/** As it stands where it is not written in capitals alone. */
function nameIn(text: string, mentions: readonly Mention[], kind: Decided["kind"]): string {
  const forms = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "));
  const form = forms.find((some) => some !== some.toUpperCase()) ?? forms[0] ?? "";
  // A town's name has no letters for its words; "UK" has.
  return kind === "place" && form.length > 4 ? withoutShouting(form) : form;
}

function withoutShouting(form: string): string {
  if (form !== form.toUpperCase()) return form;
  return form.replace(/(?<=[\p{L}\p{M}])\p{Lu}+/gu, (letters) => letters.toLowerCase());
}

function actorKindOf(
  kind: Decided["kind"],
  tokens: readonly Token[],
  words: NameWords,
): string | null {
  if (kind === "person") return "person";
  if (kind !== "organisation") return null;
  const kinds = tokens.map(({ fold }) => words.organisations.get(fold)).filter(Boolean);
  return kinds[0] ?? null;
}
