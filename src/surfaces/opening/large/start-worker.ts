/** Starts the worker for large datasets, and hears of its end. */
import type { FromWorker, ToWorker } from "./messages.ts";

export interface Workshop {
  readonly post: (message: ToWorker, transfer?: readonly Transferable[]) => void;
  readonly hear: (on: (message: FromWorker) => void) => void;
  /** Called once where it ends by itself: it has thrown, or has run out of memory. */
  readonly onDeath: (on: () => void) => void;
  readonly end: () => void;
}

/** @returns null where the browser has no such workers, or does not let this page have one */
export async function startWorker(): Promise<Workshop | null> {
  const worker = newWorker();
  if (!worker) return null;
  const lock = await firstWord(worker);
  if (lock === null) {
    worker.terminate();
    return null;
  }
  let isOver = false;
  let tellDeath = () => {};
  const die = () => {
    if (isOver) return;
    isOver = true;
    worker.terminate();
    tellDeath();
  };
  worker.addEventListener("error", die);
  // It holds the lock as long as it lives: whoever gets it next knows.
  navigator.locks?.request(lock, die).catch(() => {});
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    hear: (on) =>
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
        if (!isOver) on(data);
      }),
    onDeath(on) {
      tellDeath = on;
    },
    end() {
      isOver = true;
      worker.terminate();
    },
  };
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL("./atlas-worker.ts", import.meta.url), { type: "module" });
  } catch {
    // A frame without an origin may have none.
    return null;
  }
}

/** @returns the name of the lock that it holds; null where it does not come to life */
function firstWord(worker: Worker): Promise<string | null> {
  return new Promise((resolve) => {
    worker.addEventListener("error", () => resolve(null), { once: true });
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === "ready") resolve(data.lock);
      },
      { once: true },
    );
  });
}
