/** Has documents read for suggestions in a worker, or in pauses of the page where there can be none. */
import type { ReadingContext, Suggestion } from "../../../model/suggest/suggestion.ts";
import type { FromReader, ToReader } from "./messages.ts";

export interface Reader {
  /**
   * @param onProgress hears from 0 to 1
   * @returns null where a later reading has taken its place, or the reader has ended; rejects where reading fails
   */
  readonly read: (
    text: string,
    context: ReadingContext,
    onProgress?: (done: number) => void,
  ) => Promise<readonly Suggestion[] | null>;
  readonly end: () => void;
}

interface Asked {
  readonly turn: number;
  readonly resolve: (suggestions: readonly Suggestion[] | null) => void;
  readonly reject: (fault: Error) => void;
  readonly onProgress: (done: number) => void;
}

/** The part of a worker that a reader needs. */
export interface ReadingWorker {
  readonly postMessage: (message: ToReader) => void;
  readonly addEventListener: (
    type: "message" | "error",
    on: (event: { readonly data?: FromReader; readonly message?: string }) => void,
  ) => void;
  readonly terminate: () => void;
}

/** @param makeWorker null where there can be none */
export function startReader(makeWorker: () => ReadingWorker | null = newWorker): Reader {
  const worker = makeWorker();
  return worker ? readerBy(worker) : readerOnPage();
}

function newWorker(): ReadingWorker | null {
  try {
    return new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  } catch {
    // A frame without an origin may have none.
    return null;
  }
}

function readerBy(worker: ReadingWorker): Reader {
  let turn = 0;
  let asked: Asked | null = null;
  const settle = (answer: (asked: Asked) => void) => {
    const before = asked;
    asked = null;
    if (before) answer(before);
  };
  worker.addEventListener("message", ({ data }) => {
    if (!data || data.turn !== asked?.turn) return;
    switch (data.type) {
      case "progress":
        return asked.onProgress(data.done);
      case "read":
        return settle(({ resolve }) => resolve(data.suggestions));
      case "failed":
        return settle(({ reject }) => reject(new Error(data.message)));
    }
  });
  worker.addEventListener("error", ({ message = "" }) =>
    settle(({ reject }) => reject(new Error(`the worker that reads has ended: ${message}`))),
  );
  return {
    read: (text, context, onProgress = () => {}) =>
      new Promise((resolve, reject) => {
        settle((before) => before.resolve(null));
        asked = { turn: ++turn, resolve, reject, onProgress };
        worker.postMessage({ turn, text, context });
      }),
    end() {
      settle(({ resolve }) => resolve(null));
      worker.terminate();
    },
  };
}

function readerOnPage(): Reader {
  let turn = 0;
  return {
    async read(text, context, onProgress = () => {}) {
      const mine = ++turn;
      const { readInPieces } = await import("./read-in-pieces.ts");
      return readInPieces(text, context, { isStale: () => mine !== turn, onProgress });
    },
    end() {
      turn++;
    },
  };
}
