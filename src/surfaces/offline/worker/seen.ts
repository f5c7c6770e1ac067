/** What has been seen, the longest unseen first, and how much it is: whatever is over a limit goes in that order. */

export class Seen {
  readonly #bytes = new Map<string, number>();
  readonly #limit: number;
  #sum = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get sum(): number {
    return this.#sum;
  }

  /** @returns what has to go so that all is within the limit; it may be this one */
  see(name: string, bytes: number): readonly string[] {
    this.#sum += bytes - (this.#bytes.get(name) ?? 0);
    // A map keeps its order of coming: what is set anew comes last.
    this.#bytes.delete(name);
    this.#bytes.set(name, bytes);
    const gone: string[] = [];
    for (const [oldest, size] of this.#bytes) {
      if (this.#sum <= this.#limit) break;
      this.#bytes.delete(oldest);
      this.#sum -= size;
      gone.push(oldest);
    }
    return gone;
  }
}
