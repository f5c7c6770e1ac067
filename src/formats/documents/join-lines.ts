/** Joins the lines of a paragraph that a program has broken, and the words that it has broken with a hyphen. */

/** A shorter line than this share of its paragraph's longest ends something. */
const FULL = 0.6;
/** Lines this short are broken by a person. */
const SHORTEST = 35;
/** Two words and a hyphen, on one line. */
const COMPOUND = /[\p{L}\p{M}]+-\p{Ll}[\p{L}\p{M}]*/gu;

/** @returns the text with a line for each paragraph; lines that end early stay as they are */
export function joinLines(text: string): string {
  const compounds = new Set(text.match(COMPOUND));
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => joinBlock(block.split("\n"), compounds))
    .join("\n\n");
}

/** Whether there is anything to join. */
export function hasBrokenLines(text: string): boolean {
  return joinLines(text) !== text.split(/\n(?:[^\S\n]*\n)+/).join("\n\n");
}

function joinBlock(lines: readonly string[], compounds: ReadonlySet<string>): string {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isFull = (line: string) => longest >= SHORTEST && line.length >= longest * FULL;
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line;
    return isFull(before) && line.trim() !== ""
      ? joinTwo(joined, line, compounds)
      : `${joined}\n${line}`;
  }, "");
}

function joinTwo(before: string, after: string, compounds: ReadonlySet<string>): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  const [, start] = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(before) ?? [];
  const [end] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? [];
  if (start === undefined || end === undefined) return `${before.trimEnd()} ${after.trimStart()}`;
  // A compound keeps its hyphen where the text has it elsewhere too.
  const isCompound = compounds.has(`${start}-${end}`);
  return (isCompound ? before : before.slice(0, -1)) + after;
}
