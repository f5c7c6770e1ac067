/** All words of the format's lists with what each means, as Markdown: the meanings are those that the forms of compose show. */
import { CERTAINTY_WORDS } from "../i18n/parts/certainty.ts";
import { MEANINGS } from "../i18n/parts/compose-meanings.ts";
import { GLYPH_PATHS } from "../model/symbols.ts";
import { CREDIBILITIES, type DATINGS, RELIABILITIES, TIE_GLYPHS } from "../model/vocabulary.ts";

/** Beside the text that says what they are for. */
export const WORDS_FILE = new URL("../model/schema/WORDS.md", import.meta.url);

type Row = readonly [word: string, means: string];

const DATES: Readonly<Record<(typeof DATINGS)[number], string>> = {
  year: "the year that the source leaves out",
  weekday: "the date of a weekday that it names",
  dateline: "the day of its dateline",
};

const SOURCES: readonly Row[] = [
  ["document", "a text that fragments are of, with its digest and length"],
  ["reference", "a work that names, places or outlines are taken from"],
  ["named", "a source that says so, and of whose words there are none"],
];

/** What `npm run schema` writes beside FORMAT.md. */
export function wordsDocument(): string {
  const means = MEANINGS.en;
  const grade = CERTAINTY_WORDS.en;
  return [
    "# The words of the format",
    "Every list that the format has, and what its words mean. Kinds of event, of actor and of tie can be added to: a dataset declares its own under `kinds` (see [FORMAT.md](FORMAT.md#kinds-new)). `npm run schema` writes this file.",
    table("What an event is: `kind`", Object.entries(means.kinds)),
    table("What an actor is: `kind`", Object.entries(means.actorKinds)),
    table("How an actor is known: `standing`", meant(means.standings, ["unnamed", "claimed"])),
    table("What ties two actors: `type`", Object.entries(means.verbs)),
    table("What an actor is to an event: `role`", Object.entries(means.roles)),
    table("How a speaker said it: `how`", Object.entries(means.hows)),
    table("Whether the source says it: `basis`", meant(means.bases)),
    table("What an inference dates: `dates`", Object.entries(DATES)),
    table("Where an event is: `extent`; `toward` is the `sense` of a point", meant(means.extents)),
    table("How far an area is known: `level`", meant(means.levels)),
    table("What a place is: `kind`", meant(means.placeKinds)),
    table("What a source is: `type`", SOURCES),
    table("What a question is about: `part`", Object.entries(means.parts)),
    table(
      "How reliable a source is: `reliability`, by the Admiralty code",
      RELIABILITIES.map((letter) => [letter, grade.reliability[letter]]),
    ),
    table(
      "How credible what it says is: `credibility`, judged apart",
      CREDIBILITIES.map((digit) => [`${digit}`, grade.credibility[digit]]),
    ),
    `## Signs of one's own kinds: \`glyph\`\n\nOf events and actors: ${listed(Object.keys(GLYPH_PATHS))}. Ends of ties: ${listed(TIE_GLYPHS)}.`,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function meant<Word extends string>(
  words: Readonly<Record<Word, { readonly means: string }>>,
  some = Object.keys(words) as Word[],
): readonly Row[] {
  return some.map((word) => [word, words[word].means]);
}

function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(([word, means]) => `| \`${word}\` | ${means} |`);
  return [`## ${title}\n`, "| word | means |", "| --- | --- |", ...lines].join("\n");
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
