/** Gives long words places to break at, for browsers that hyphenate no text of the page's language. */

const LONG = /[\p{Script=Latin}\p{Script=Cyrillic}]{11,}/gu;
const VOWEL = /[aeiouyàáâäéèêëíîïóôöúûüаеёиоуыэюяіїє]/iu;
/** They belong to the consonant before them. */
const SIGN = /[ьъй]/iu;
const SOFT = /ь/iu;
const LETTER = /\p{L}/u;
const BEFORE = 4;
const AFTER = 3;

/** @returns the text with soft hyphens in words of eleven letters and more; Arabic and short words stay as they are */
export function breakWords(text: string): string {
  return text.replace(LONG, breakWord);
}

/** Letter by letter from the front, so that a word's length counts once: looking back from each letter counts it twice. */
function breakWord(word: string): string {
  const letters = [...word];
  let broken = "";
  let at = 0;
  let hadVowel = false;
  for (const [index, letter] of letters.entries()) {
    const isVowel = VOWEL.test(letter);
    const isFree = at >= BEFORE && word.length - at >= AFTER;
    if (isFree && !isVowel && endsSyllable(letters, index, hadVowel)) broken += "\u00ad";
    broken += letter;
    at += letter.length;
    hadVowel = isVowel || (hadVowel && LETTER.test(letter));
  }
  return broken;
}

/**
 * A syllable ends before the last consonant between two vowels, and after a soft sign.
 * @param index of a consonant @param hadVowel whether one stands before it
 */
function endsSyllable(letters: readonly string[], index: number, hadVowel: boolean): boolean {
  const letter = letters[index] ?? "";
  if (SOFT.test(letters[index - 1] ?? "") && LETTER.test(letter)) return true;
  return hadVowel && !SIGN.test(letter) && VOWEL.test(letters[index + 1] ?? "");
}
