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
 * The same for many places of one text, each asked for after the ones before it.
 * @returns a function of offsets in UTF-16 code units that never fall
 */
export function placesIn(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  let read = 0;
  const lineEnd = /\r\n|\n|\r/g;
  return (offset) => {
    lineEnd.lastIndex = read;
    for (
      let end = lineEnd.exec(text);
      end && lineEnd.lastIndex <= offset;
      end = lineEnd.exec(text)
    ) {
      line++;
      lineStart = lineEnd.lastIndex;
    }
    read = Math.max(lineStart, read);
    return `line ${line}, column ${[...text.slice(lineStart, offset)].length + 1}`;
  };
}
