/** Where a fragment stands among the places with the same words, so that a pointer can mark out that one. */
import type { Evidence } from "../../../src/model/schema/source.ts";

export class Passages {
  readonly #signs: readonly string[];

  constructor(text: string) {
    this.#signs = Array.from(text);
  }

  /** @returns the words, and which of the places that have them this is, counted from 0 */
  find({ start, end }: Pick<Evidence, "start" | "end">): { words: string; place: number } {
    const words = this.#signs.slice(start, end).join("");
    const before = this.#signs.slice(0, end).join("");
    let place = -1;
    for (let at = before.indexOf(words); at >= 0; at = before.indexOf(words, at + 1)) place++;
    if (place < 0) throw new Error(`the document ends before ${start}`);
    return { words, place };
  }
}
