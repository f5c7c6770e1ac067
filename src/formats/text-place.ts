/** Says where in a text something stands, as an editor counts it. */

/**
 * @param text up to the place
 * @returns "line 3, column 12": both from 1, the column in code points
 */
export function placeAtEndOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${[...(lines.at(-1) ?? "")].length + 1}`;
}

/**
 * The same for many places of one text, each asked for after the ones before it; the text is gone through once, however many
 * there are on a line.
 *
 * @returns a function of offsets in UTF-16 code units that never fall
 */
export function placesIn(text: string): (offset: number) => string {
  const lineEnd = /\r\n|\n|\r/g;
  const nextLine = () => (lineEnd.exec(text) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY);
  let line = 1;
  let column = 1;
  let read = 0;
  let next = nextLine();
  return (offset) => {
    for (; next <= offset; next = nextLine()) {
      line++;
      column = 1;
      read = next;
    }
    column += [...text.slice(read, offset)].length;
    read = offset;
    return `line ${line}, column ${column}`;
  };
}
