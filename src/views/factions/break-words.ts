/** Gives long words places to break at, for browsers that hyphenate no text of the page's language. */

const LONG = /[\p{Script=Latin}\p{Script=Cyrillic}]{11,}/gu;
const VOWEL = "[aeiouyàáâäéèêëíîïóôöúûüаеёиоуыэюяіїє]";
/** A syllable's end: before the last consonant between two vowels, and after a soft sign. */
const SYLLABLE = new RegExp(
  `(?<=${VOWEL}\\p{L}*?)(?=(?!${VOWEL})[^ьъй]${VOWEL})|(?<=ь)(?=(?!${VOWEL})\\p{L})`,
  "giu",
);
const BEFORE = 4;
const AFTER = 3;

/** @returns the text with soft hyphens in words of eleven letters and more; Arabic and short words stay as they are */
export function breakWords(text: string): string {
  return text.replace(LONG, (word) =>
    word.replace(SYLLABLE, (_, at: number) =>
      at >= BEFORE && word.length - at >= AFTER ? "\u00ad" : "",
    ),
  );
}
