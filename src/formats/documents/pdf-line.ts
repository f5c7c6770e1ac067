/**
 * A line of a PDF in the order of reading. Some programs write a line that runs from right to left as it looks, from its left end on;
 * of each piece of it pdf.js gives the letters in their order, but leaves the pieces as they were written.
 */

export interface LinePiece {
  readonly str: string;
  /** "rtl" where pdf.js has found letters that run from right to left, and put them in order. */
  readonly dir: string;
  /** The fifth is where it begins on the page, from the left, in points. */
  readonly transform: readonly number[];
}

/** @param lines of a page, each in pieces in the order in which they were written */
export function lineTexts(lines: readonly (readonly LinePiece[])[]): readonly string[] {
  const isPage = isFromTheRight(lines.flat());
  const texts = lines.map((pieces) => {
    const isLine = isPage ? pieces.some(({ dir }) => dir === "rtl") : isFromTheRight(pieces);
    const ordered = isLine ? fromTheRight(pieces) : pieces;
    return { isLine, text: ordered.map(({ str }) => str).join("") };
  });
  const fromRight = texts.flatMap(({ isLine, text }) => (isLine ? text : []));
  const turn = hasBracketsTurned(fromRight.join("\n"))
    ? withBracketsTurned
    : (text: string) => text;
  return texts.map(({ isLine, text }) => (isLine ? turn(text) : text));
}

function isFromTheRight(pieces: readonly LinePiece[]): boolean {
  const count = (isCounted: (piece: LinePiece) => boolean) =>
    pieces.filter(isCounted).reduce((sum, { str }) => sum + (str.match(/\p{L}/gu)?.length ?? 0), 0);
  return count(({ dir }) => dir === "rtl") > count(({ dir }) => dir !== "rtl");
}

/** Latin words and figures in it keep running from left to right, with what stands between them. */
function fromTheRight(pieces: readonly LinePiece[]): readonly LinePiece[] {
  const placed = pieces.filter(({ str }) => str !== "").toSorted((a, b) => leftOf(b) - leftOf(a));
  const ordered: LinePiece[] = [];
  let run: LinePiece[] = [];
  let between: LinePiece[] = [];
  const endRun = () => {
    ordered.push(...run.toReversed(), ...between);
    run = [];
    between = [];
  };
  for (const piece of placed) {
    if (isLeftToRight(piece)) {
      run.push(...between, piece);
      between = [];
    } else if (run.length > 0 && piece.dir !== "rtl") between.push(piece);
    else {
      endRun();
      ordered.push(piece);
    }
  }
  endRun();
  return ordered;
}

function isLeftToRight({ str, dir }: LinePiece): boolean {
  return dir !== "rtl" && /[\p{L}\p{N}]/u.test(str);
}

function leftOf({ transform }: LinePiece): number {
  return transform[4] ?? 0;
}

const BRACKETS = "()[]{}«»‹›";

/** Some programs have them as shapes that are turned round with the line. The first one opens something, unless they are turned. */
function hasBracketsTurned(text: string): boolean {
  const [first] = /[()[\]{}]/u.exec(text) ?? [];
  return first !== undefined && BRACKETS.indexOf(first) % 2 === 1;
}

function withBracketsTurned(text: string): string {
  return text.replace(/[()[\]{}«»‹›]/gu, (sign) => BRACKETS[BRACKETS.indexOf(sign) ^ 1] ?? sign);
}
