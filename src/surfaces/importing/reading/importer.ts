/** Has files looked at and read in a worker, or on the page where there can be none. */
import type {
  FileLook,
  ImportProgress,
  LookChoices,
  ReadSettings,
} from "../../../formats/any/file-look.ts";
import { failure, type Problem, type Result, success } from "../../../model/result.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";
import type { FromImporter, ImportAccount, ToImporter } from "./messages.ts";
import { type ImportWorker, newImportWorker } from "./start-import-worker.ts";

export interface ReadAtlas {
  readonly imported: ImportAccount;
  /** Sound; null where it is not. */
  readonly dataset: Dataset | null;
  /** What is wrong with it then. */
  readonly faults: readonly Problem[];
}

export interface Reading {
  /** A failure without problems where it was cancelled; rejects where the worker has ended, for want of memory perhaps. */
  readonly done: Promise<Result<ReadAtlas>>;
  /** At once: whatever the worker is at, it is ended. */
  cancel(): void;
}

export interface Importer {
  /** Of those that are asked for one after another, each is answered. */
  look(file: Blob, choices?: LookChoices): Promise<Result<FileLook>>;
  read(
    file: Blob,
    settings: ReadSettings,
    onProgress?: (progress: ImportProgress) => void,
  ): Reading;
  /** CSV of just the rows of the last reading that have a problem, the header first; empty where nothing has been read. */
  problemRows(): Promise<string>;
  end(): void;
}

interface Asked {
  readonly hear: (message: FromImporter) => void;
  readonly fail: (fault: Error) => void;
}

type Question = ToImporter extends infer One
  ? One extends { readonly turn: number }
    ? Omit<One, "turn">
    : never
  : never;

/** @param makeWorker for tests */
export function startImporter(makeWorker: () => ImportWorker = newImportWorker): Importer {
  return new WorkerImporter(makeWorker);
}

class WorkerImporter implements Importer {
  readonly #makeWorker: () => ImportWorker;
  readonly #asked = new Map<number, Asked>();
  #worker: ImportWorker | null = null;
  #turn = 0;

  constructor(makeWorker: () => ImportWorker) {
    this.#makeWorker = makeWorker;
  }

  look(file: Blob, choices: LookChoices = {}): Promise<Result<FileLook>> {
    return new Promise((resolve, reject) => {
      this.#ask({ type: "look", file, choices }, reject, (message) => {
        if (message.type === "looked") resolve(message.look);
      });
    });
  }

  read(
    file: Blob,
    settings: ReadSettings,
    onProgress: (progress: ImportProgress) => void = () => {},
  ): Reading {
    let cancel = () => {};
    const done = new Promise<Result<ReadAtlas>>((resolve, reject) => {
      const more = (of: number) => this.#worker?.post({ type: "more", turn: of });
      const gather = gatherAtlas(onProgress, more, resolve);
      const turn = this.#ask({ type: "read", file, settings }, reject, gather);
      cancel = () => {
        if (!this.#asked.delete(turn)) return;
        this.#restart();
        resolve(failure([]));
      };
    });
    return { done, cancel: () => cancel() };
  }

  problemRows(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#ask({ type: "problem-rows" }, reject, (message) => {
        if (message.type === "problem-rows") resolve(message.csv);
      });
    });
  }

  end(): void {
    this.#restart();
  }

  #ask(question: Question, fail: Asked["fail"], hear: Asked["hear"]): number {
    const turn = ++this.#turn;
    this.#asked.set(turn, { hear, fail });
    this.#worker ??= this.#start();
    this.#worker.post({ ...question, turn });
    return turn;
  }

  #start(): ImportWorker {
    const worker = this.#makeWorker();
    worker.hear((message) => this.#take(message));
    worker.onDeath((said) => this.#restart(said));
    return worker;
  }

  #take(message: FromImporter): void {
    const asked = this.#asked.get(message.turn);
    if (message.type !== "progress" && message.type !== "events") this.#asked.delete(message.turn);
    if (message.type === "failed") asked?.fail(new Error(message.message));
    else asked?.hear(message);
  }

  /** Whatever waits for the worker that ends is told. */
  #restart(said = "it was ended"): void {
    this.#worker?.end();
    this.#worker = null;
    const waiting = [...this.#asked.values()];
    this.#asked.clear();
    for (const { fail } of waiting) fail(new Error(`the file cannot be read further: ${said}`));
  }
}

/** The events come first, in portions. */
function gatherAtlas(
  onProgress: (progress: ImportProgress) => void,
  more: (turn: number) => void,
  finish: (result: Result<ReadAtlas>) => void,
): (message: FromImporter) => void {
  const events: EventRecord[] = [];
  return (message) => {
    switch (message.type) {
      case "progress":
        return onProgress(message.progress);
      case "events":
        for (const event of message.events) events.push(event);
        return more(message.turn);
      case "refused":
        return finish(failure(message.problems));
      case "read": {
        const { account, dataset, faults } = message;
        const whole = dataset && { ...dataset, events };
        return finish(success({ imported: account, dataset: whole, faults }));
      }
    }
  };
}
