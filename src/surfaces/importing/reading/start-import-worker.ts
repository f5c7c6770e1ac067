/** Starts the worker that reads files; where a page may have none, the same is done on the page. */
import type { FromImporter, ToImporter } from "./messages.ts";

export interface ImportWorker {
  post(message: ToImporter): void;
  hear(on: (message: FromImporter) => void): void;
  /** Called where it ends by itself, with what it says of it. */
  onDeath(on: (said: string) => void): void;
  end(): void;
}

export function newImportWorker(): ImportWorker {
  try {
    return ofWorker(new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" }));
  } catch {
    // A frame without an origin may have none.
    return onPage();
  }
}

function ofWorker(worker: Worker): ImportWorker {
  return {
    post: (message) => worker.postMessage(message),
    hear: (on) =>
      worker.addEventListener("message", ({ data }: MessageEvent<FromImporter>) => on(data)),
    onDeath: (on) =>
      worker.addEventListener("error", ({ message }) => on(message || "memory may have run out")),
    end: () => worker.terminate(),
  };
}

function onPage(): ImportWorker {
  let isOver = false;
  let tell: (message: FromImporter) => void = () => {};
  const reading = import("./read-for-page.ts").then(({ makePageReading }) =>
    makePageReading((message) => {
      if (!isOver) tell(message);
    }),
  );
  return {
    post(message) {
      const failed = (fault: unknown) =>
        tell({ type: "failed", turn: message.turn, message: String(fault) });
      reading.then((take) => take(message)).catch(failed);
    },
    hear(on) {
      tell = on;
    },
    onDeath() {},
    end() {
      isOver = true;
    },
  };
}
