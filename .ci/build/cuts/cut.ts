/** A cut leaves out of a library's file what the atlas never uses. It must find all of its places, or the build fails. */

export interface Cut {
  /** What is left out, as the failing build says it. */
  readonly what: string;
  /** Global; each match is a place. */
  readonly find: RegExp;
  /** As `String.replace` takes it. */
  readonly replacement: string | ((found: string) => string);
  /** How many places the installed version has. */
  readonly places: number;
  /** What the reader is spared with the other cuts made, in bytes after gzip. */
  readonly saves: number;
}

export interface LibraryCuts {
  /** The end of the file's path. */
  readonly file: string;
  /** Made in this order. */
  readonly cuts: readonly Cut[];
}

/** @throws where a cut does not find just its places: a new version has others, and the pattern must be looked at again */
export function makeCuts(code: string, { file, cuts }: LibraryCuts): string {
  return cuts.reduce((text, { what, find, replacement, places, saves }) => {
    const found = [...text.matchAll(find)].length;
    if (found !== places)
      throw new Error(
        `${file} changed: the cut “${what}” matches ${found} places and expects ${places}. ` +
          `Mend its pattern, or take it out, which costs ${saves} bytes.`,
      );
    return typeof replacement === "string"
      ? text.replace(find, replacement)
      : text.replace(find, replacement);
  }, code);
}
