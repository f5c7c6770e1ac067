/** Where a command speaks: results on standard output, all else on standard error. */

export interface Terminal {
  /** A line of the result. */
  say(line: string): void;
  /** The result as JSON, on a line of its own. */
  json(value: unknown): void;
  /** A line about it: what is wrong, or what was done. */
  warn(line: string): void;
  /** A result that is a file: as it is, waiting for who takes it. */
  write(content: string | Uint8Array): Promise<void>;
  /** How far it is, in place of what was said so before: seen on a terminal only. */
  progress(text: string): void;
}

interface Sink {
  write(content: string | Uint8Array, done?: () => void): boolean;
}

const CLEAR_LINE = "\r\u001b[K";

/** @param error on a terminal, progress is shown there */
export function makeTerminal(out: Sink, error: Sink & { readonly isTTY?: boolean }): Terminal {
  let isDirty = false;
  const clear = () => {
    if (isDirty) error.write(CLEAR_LINE);
    isDirty = false;
  };
  const line = (sink: Sink, text: string) => {
    clear();
    sink.write(`${text}\n`);
  };
  return {
    say: (text) => line(out, text),
    json: (value) => line(out, JSON.stringify(value)),
    warn: (text) => line(error, text),
    write(content) {
      clear();
      return new Promise((resolve) => out.write(content, () => resolve()));
    },
    progress(text) {
      if (!error.isTTY) return;
      error.write(`${CLEAR_LINE}${text}`);
      isDirty = text !== "";
    },
  };
}
