/** How wide text will be, without a page to measure it in: on the safe side of IBM Plex Sans and of Noto Sans. */

/** Widths in em, each the larger of the two typefaces', rounded up. */
const CLASSES: readonly (readonly [width: number, characters: string])[] = [
  [0.26, "' "],
  [0.28, "!,.ijl‘’،"],
  [0.32, ":;"],
  [0.36, "()ft·"],
  [0.4, "-/I"],
  [0.44, '"rг'],
  [0.48, "?z“”т"],
  [0.52, "JLcsvy«»Гзсуэ"],
  [0.56, "*Faekxаекхяё"],
  [0.6, "+0123456789ESTYZo–ЕЗТбвдлоь"],
  [0.64, "ACKPRVXbdghnpquАБРСУХЬЭЯийнпрцч"],
  [0.68, "BВК"],
  [0.72, "ЛЧъ"],
  [0.76, "DGHNUДНПЦЪмф"],
  [0.8, "OQw…ИЙОжы"],
  [0.84, "Фю"],
  [0.88, "Ы"],
  [0.92, "MМшщ"],
  [0.96, "Wm"],
  [1, "—Ж"],
  [1.04, "ШЩ"],
  [1.08, "Ю"],
];
const WIDTHS = new Map(
  CLASSES.flatMap(([width, characters]) => Array.from(characters, (c) => [c, width] as const)),
);
/** Joined Arabic letters, on the average of words. */
const JOINED = 0.54;
const WIDE = 1.05;
const OTHER = 0.66;
const BOLD = 1.06;

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly serif: boolean;
  /** Between letters, in em. */
  readonly spacing: number;
}

/** In pixels, rather more than it will be. */
export function textWidth(text: string, { size, weight, serif, spacing }: TextStyle): number {
  let em = 0;
  for (const character of text) em += widthOf(character) + spacing;
  return em * size * (weight >= 600 ? BOLD : 1) * (serif ? 1.06 : 1);
}

/** One that is in neither typeface is looked at once: a text is measured again for each way to break it. */
function widthOf(character: string): number {
  const width = WIDTHS.get(character) ?? widthByScript(character);
  WIDTHS.set(character, width);
  return width;
}

function widthByScript(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/\p{Script=Arabic}/u.test(character)) return JOINED;
  if (
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u.test(
      character,
    )
  )
    return WIDE;
  return OTHER;
}

/**
 * Breaks text into lines between words, and within a word only where it is wider than a line.
 *
 * @param most lines; the last one ends in "…" when there is more
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((w) => breakWord(w, width, style))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ""}…`, width, style)];
}

/** Breaks text into as few lines as a width allows, and these into nearly the same length. */
export function balanceText(text: string, width: number, style: TextStyle, most: number): string[] {
  const lines = wrapText(text, width, style, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith("…")) return lines;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, style).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, style);
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, style) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
}

/** @param text ends in "…" */
function shorten(text: string, width: number, style: TextStyle): string {
  let letters = Array.from(text).slice(0, -1);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, style) > width)
    letters = letters.slice(0, -1);
  return `${letters.join("").trimEnd()}…`;
}
