/** The worker that opens a large dataset, and answers questions about one that stays with it. */
import { engineOf } from "../../../engine/create-engine.ts";
import type { Engine } from "../../../engine/engine.ts";
import { makeGripping } from "../../../engine/grip/grips.ts";
import type { Grip, Hold } from "../../../engine/grip/hold.ts";
import { buffersIn } from "../../../engine/grip/transfer.ts";
import { answersFrom } from "../../../engine/remote/answer-question.ts";
import { engineData } from "../../../engine/remote/engine-data.ts";
import { loadWords } from "../../../i18n/catalogue.ts";
import { NO_FILTERS } from "../../../model/filters.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import { warningsOf } from "../../../model/warnings.ts";
import { holdLock } from "./hold-lock.ts";
import type { Holding } from "./holding.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { holdRecords, namedEvents, type Outcome, readLarge, sendWhole } from "./read-large.ts";

/** Up to so many events the page holds them all, and each gesture is drawn in its own frame. */
const WHOLE_MOST = 20_000;

/** The first picture has been drawn by then. */
const AFTER_PICTURE_MS = 3000;
/** What a question that comes meanwhile waits for. */
const PIECE_MS = 8;

/** The page hears of what is thrown, and begins again. */
const report = (fault: unknown) => setTimeout(() => reportError(fault));
const tell = (message: FromWorker) => postMessage(message);

let opening: Extract<ToWorker, { type: "open" }> | null = null;
let outcome: Outcome | null = null;
let dataset: Dataset | null = null;
let holding: Holding | null = null;
let answer: ReturnType<typeof answersFrom> | null = null;
let ahead: Engine["readAhead"];
let hold: ((asked: Hold) => Grip | null) | null = null;

async function open(sound: Dataset): Promise<void> {
  dataset = sound;
  if (sound.events.length <= WHOLE_MOST) sendWhole(sound, tell);
  else await send(holdRecords(sound, tell));
}

async function send(held: Holding): Promise<void> {
  holding = held;
  const engine = await engineIn(opening?.lang ?? "en", held);
  const { dataset: head, summary } = held;
  const { now, later } = held.readRecords(namedEvents(head, opening?.named ?? []));
  const records = [...now, ...((await later) ?? [])];
  tell({ type: "large", dataset: head, summary, records, engine });
  setTimeout(() => void readAhead(held).catch(() => {}), AFTER_PICTURE_MS);
}

/** The words of all events, before anybody searches for any: between two questions, a part at a time. What fails here the search tells. */
async function readAhead(held: Holding): Promise<void> {
  await held.prepare?.({
    number: 0,
    filters: { ...NO_FILTERS, text: "a" },
    asks: [],
    forgotten: [],
  });
  const isOver = () => performance.now() > end;
  let end = 0;
  do {
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + PIECE_MS;
  } while (held === holding && ahead?.(isOver));
}

async function engineIn(lang: Lang, { rowsIn, readRecords, prepare }: Holding) {
  const engine = engineOf(rowsIn(await loadWords(lang)), makeGripping);
  ahead = engine.readAhead;
  answer = answersFrom(engine, {
    readRecords,
    prepare,
    onLate: (records) => tell({ type: "records", records }),
    onFault: report,
  });
  hold = (asked) => {
    const { filters, type, coloring } = asked;
    const { counted } = engine.query({ ...filters, [type]: null });
    const grip =
      asked.type === "time"
        ? counted?.gripTime?.(asked.edges, asked.groups, coloring)
        : counted?.gripFrame?.(asked.bins, coloring);
    return grip ?? null;
  };
  return engineData(engine);
}

async function begin(message: Extract<ToWorker, { type: "open" }>): Promise<void> {
  opening = message;
  outcome = readLarge(message.chunks, message, tell);
  if (outcome.type === "sound") await open(outcome.dataset);
  if (outcome.type !== "beside") return;
  tell({ type: "stage", stage: "index" });
  const held = await outcome.hold();
  if (held.ok) await send(held.value);
  else tell({ type: "failed", problems: held.error, soundEvents: null });
}

async function hear(message: ToWorker): Promise<void> {
  switch (message.type) {
    case "open":
      return begin(message);
    case "open-sound":
      if (outcome?.type === "faulty" && outcome.sound) await open(outcome.sound);
      return;
    case "speak":
      if (holding)
        tell({ type: "spoken", turn: message.turn, engine: await engineIn(message.lang, holding) });
      return;
    case "ask":
      if (answer)
        tell({ type: "reply", turn: message.turn, reply: await answer(message.question) });
      return;
    case "hold": {
      const grip = hold?.(message.hold) ?? null;
      const held: FromWorker = { type: "held", turn: message.turn, grip };
      postMessage(held, { transfer: [...buffersIn(grip)] });
      return;
    }
    case "warn":
      // Of events in a file beside the dataset its reader tells what is wrong, and no more.
      tell({ type: "warnings", problems: dataset ? warningsOf(dataset, message.cells) : [] });
  }
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  hear(data).catch(report);
});

holdLock((lock) => tell({ type: "ready", lock }));
