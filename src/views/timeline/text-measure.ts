/** How wide words are, asked of a canvas, which costs no layout. */

const MOST_KEPT = 4000;
/** Of the titles, in pixels of the design; the style has the same. */
const FONT = "500 12px";
/** Of one letter, where there is no canvas. */
const FALLBACK_WIDTH = 6.2;

/** How much room some words need, in pixels. */
export interface WordsWidth {
  /** On one line. */
  readonly one: number;
  /** On two lines, broken where both are shortest. */
  readonly two: number;
}

/** @param root whose family of type the titles have */
export function createTextMeasure(root: HTMLElement): (text: string) => WordsWidth {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, WordsWidth>();
  let font = "";
  const measure = (text: string): number => {
    if (!font) font = `${FONT} ${getComputedStyle(root).fontFamily}`;
    if (context) context.font = font;
    return context ? context.measureText(text).width : text.length * FALLBACK_WIDTH;
  };
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size >= MOST_KEPT) widths.clear();
    const width = measureWords(text, measure);
    widths.set(text, width);
    return width;
  };
}

/**
 * Asks for few widths, however many words there are: the first line grows with every word that it takes from the second, so that
 * both are shortest where the one overtakes the other.
 *
 * @param measure width of a text on one line
 */
export function measureWords(text: string, measure: (text: string) => number): WordsWidth {
  const words = text.split(" ");
  const first = (count: number) => measure(words.slice(0, count).join(" "));
  const second = (count: number) => measure(words.slice(count).join(" "));
  const one = measure(text);
  if (words.length < 2) return { one, two: one };
  let [least, most] = [1, words.length - 1];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (first(middle) < second(middle)) least = middle + 1;
    else most = middle;
  }
  const before = least > 1 ? second(least - 1) : one;
  return { one, two: Math.min(one, before, Math.max(first(least), second(least))) };
}
