/** Does what the page asks of a file: in the worker, or on the page itself where there can be none. */

import type { ImportProgress } from "../../../formats/any/file-look.ts";
import type { FileRead } from "../../../formats/any/file-read.ts";
import { lookAtFile } from "../../../formats/any/look-at-file.ts";
import { problemRows } from "../../../formats/any/problem-rows.ts";
import { readFile } from "../../../formats/any/read-file.ts";
import { type ByteSource, sourceOfBlob } from "../../../formats/parquet/byte-source.ts";
import { failure } from "../../../model/result.ts";
import type { FromImporter, ToImporter } from "./messages.ts";
import { faultOfRoom } from "./room.ts";

/** The page can do other things between two portions; each takes it some milliseconds. */
const PORTION = 1000;
/** In ms. */
const PROGRESS_EVERY = 100;

type Tell = (message: FromImporter) => void;
interface LastRead extends Pick<FileRead, "look" | "format" | "account"> {
  readonly source: ByteSource;
}

interface Page {
  readonly tell: Tell;
  /** Asked for before a portion is sent. */
  readonly portionTaken: () => Promise<void>;
}

/** @returns what takes one message after another; what cannot be read is told and not thrown */
export function makePageReading(tell: Tell): (message: ToImporter) => Promise<void> {
  let last: LastRead | null = null;
  let sendMore = () => {};
  const page: Page = {
    tell,
    portionTaken: () =>
      new Promise((resolve) => {
        sendMore = resolve;
      }),
  };
  return async (message) => {
    const { turn } = message;
    switch (message.type) {
      case "look": {
        const look = await lookAtFile(sourceOfBlob(message.file), message.choices);
        return tell({ type: "looked", turn, look });
      }
      case "read":
        last = null;
        return read(message, page, (done) => {
          last = done;
        });
      case "more":
        return sendMore();
      case "problem-rows":
        return tell({
          type: "problem-rows",
          turn,
          csv: last ? await problemRows(last.source, last) : "",
        });
    }
  };
}

/** @param keep given what was read, before that is told: who hears of it may ask for its rows at once */
async function read(
  { file, settings, turn }: Extract<ToImporter, { type: "read" }>,
  { tell, portionTaken }: Page,
  keep: (last: LastRead) => void,
): Promise<void> {
  const source = sourceOfBlob(file);
  let told = 0;
  const onProgress = (progress: ImportProgress) => {
    const now = performance.now();
    if (now - told < PROGRESS_EVERY && progress.bytes < progress.of) return;
    told = now;
    tell({ type: "progress", turn, progress });
  };
  const room = await faultOfRoom(file);
  const result = room ? failure([room]) : await readFile(source, settings, { onProgress });
  if (!result.ok) {
    tell({ type: "refused", turn, problems: result.error });
    return;
  }
  const { look, format, account, dataset, faults } = result.value;
  const { rows, problems, questions, moreProblems, columns } = account;
  keep({ look, format, account, source });
  const events = dataset?.events ?? [];
  for (let from = 0; from < events.length; from += PORTION) {
    const taken = portionTaken();
    tell({ type: "events", turn, events: events.slice(from, from + PORTION) });
    await taken;
  }
  tell({
    type: "read",
    turn,
    account: {
      ...{ rows, problems, questions },
      ...(moreProblems ? { moreProblems } : {}),
      ...(columns ? { columns } : {}),
    },
    dataset: dataset && { ...dataset, events: [] },
    faults,
  });
}
