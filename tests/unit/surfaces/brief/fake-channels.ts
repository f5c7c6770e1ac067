/** Channels between windows without a browser: what is posted waits until it is delivered, so that a test can be in between. */

export class FakeChannels {
  readonly #open = new Set<FakeChannel>();
  readonly #posted: { readonly from: FakeChannel; readonly data: unknown }[] = [];
  /** Everything that was ever posted, as it was. */
  readonly log: unknown[] = [];

  /** In place of the browser's `BroadcastChannel`. */
  get Channel(): new (
    name: string,
  ) => FakeChannel {
    const [open, post] = [this.#open, (from: FakeChannel, data: unknown) => this.#post(from, data)];
    return class extends FakeChannel {
      constructor(name: string) {
        super(name, post, (channel) => open.delete(channel));
        open.add(this);
      }
    };
  }

  get count(): number {
    return this.#open.size;
  }

  /** The window that opened its channel as number `index` of those still open hears and says nothing more. */
  crash(index: number): void {
    const channel = [...this.#open][index];
    if (channel) this.#open.delete(channel);
    if (channel) channel.postMessage = () => {};
  }

  #post(from: FakeChannel, data: unknown): void {
    const copy = structuredClone(data);
    this.#posted.push({ from, data: copy });
    this.log.push(copy);
  }

  /** Hands over what waits, and what is posted in answer, to all others of the same name. @throws where it does not end */
  deliver(): void {
    for (let turns = 0; this.#posted.length > 0; turns++) {
      if (turns > 100) throw new Error("the windows do not stop talking");
      for (const { from, data } of this.#posted.splice(0))
        for (const channel of [...this.#open])
          if (channel !== from && channel.name === from.name)
            channel.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
}

class FakeChannel extends EventTarget {
  readonly name: string;
  readonly #post: (from: FakeChannel, data: unknown) => void;
  readonly #close: (channel: FakeChannel) => void;

  constructor(
    name: string,
    post: (from: FakeChannel, data: unknown) => void,
    close: (channel: FakeChannel) => void,
  ) {
    super();
    this.name = name;
    this.#post = post;
    this.#close = close;
  }

  postMessage(data: unknown): void {
    this.#post(this, data);
  }

  close(): void {
    this.#close(this);
  }
}
