/** How wide a title is, asked of a canvas, which costs no layout. */

const MOST_KEPT = 2000;

/** @param root whose family of type the titles have */
export function createTextMeasure(root: HTMLElement): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  let font = "";
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (!font) font = `500 13px ${getComputedStyle(root).fontFamily}`;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * 6.6;
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(text, width);
    return width;
  };
}
