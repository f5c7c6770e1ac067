/** The language that a text is likely in, by its script and its commonest small words. A person is asked. */

/** What is looked at, in UTF-16 code units. */
const SAMPLE = 5000;
/** So many small words of a language make it likely, and so much more often than the next language's. */
const FEWEST = 3;

/** By script, where one language writes so more than any other; some letters tell of another one. */
const SCRIPTS: readonly (readonly [
  script: RegExp,
  language: string,
  others: readonly (readonly [letters: RegExp, language: string])[],
])[] = [
  [
    /\p{Script=Arabic}/gu,
    "ar",
    [
      [/[ٹڈڑے]/u, "ur"],
      [/[پچژگ]/u, "fa"],
    ],
  ],
  [
    /\p{Script=Cyrillic}/gu,
    "ru",
    [
      [/[їєґ]/iu, "uk"],
      [/ў/iu, "be"],
      [/[ђћџљњ]/iu, "sr"],
      [/[қғңүұһ]/iu, "kk"],
    ],
  ],
  [/\p{Script=Greek}/gu, "el", []],
  [/\p{Script=Hebrew}/gu, "he", []],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja", []],
  [/\p{Script=Hangul}/gu, "ko", []],
  [/\p{Script=Han}/gu, "zh", []],
  [/\p{Script=Devanagari}/gu, "hi", []],
];

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for on with said has have were",
  fr: "le la les des et du une dans que pour est sur au par avec",
  de: "der die und das den von zu mit sich des auf ist ein nicht dem",
  es: "el los las del que en una por con para se es su al lo",
  it: "il di che della per una con del non dei gli nel alla sono",
  pt: "o os do da que em um uma para com não dos das pelo ao",
  nl: "de het een van en op te dat is voor met zijn niet aan",
  tr: "ve bir bu için ile da de olarak çok olan daha sonra",
  pl: "w i na z się nie do że jest to po od przez dla",
};

/** @returns a language's code (BCP 47), or null where the text tells too little */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language, others] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (share > 0.4) return others.find(([sign]) => sign.test(sample))?.[1] ?? language;
  }
  return guessBySmallWords(sample);
}

function guessBySmallWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(SMALL_WORDS).map(([language, list]) => {
    const small = new Set(list.split(" "));
    return { language, count: words.filter((word) => small.has(word)).length };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!first || first.count < FEWEST) return null;
  return first.count > (second?.count ?? 0) ? first.language : null;
}
