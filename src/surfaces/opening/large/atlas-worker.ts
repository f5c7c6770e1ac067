/** The worker that opens a large dataset, and answers questions about one that stays with it. */
import { makeCounting } from "../../../engine/counting.ts";
import { createEngine } from "../../../engine/create-engine.ts";
import { answersFrom } from "../../../engine/remote/answer-question.ts";
import { engineData } from "../../../engine/remote/engine-data.ts";
import { loadWords } from "../../../i18n/catalogue.ts";
import { textsFor } from "../../../i18n/engine-texts.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import { warningsOf } from "../../../model/warnings.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import {
  indexLarge,
  type LargeAtlas,
  type Outcome,
  pageParts,
  readLarge,
  sendWhole,
  WHOLE_MOST,
} from "./read-large.ts";

const tell = (message: FromWorker) => postMessage(message);

let opening: Extract<ToWorker, { type: "open" }> | null = null;
let outcome: Outcome | null = null;
let dataset: Dataset | null = null;
let large: LargeAtlas | null = null;
let answer: ReturnType<typeof answersFrom> | null = null;

async function open(sound: Dataset): Promise<void> {
  dataset = sound;
  if (sound.events.length <= WHOLE_MOST) {
    sendWhole(sound, tell);
    return;
  }
  large = indexLarge(sound, tell);
  const engine = await engineIn(opening?.lang ?? "en", large);
  tell({ type: "large", ...pageParts(large, opening?.named ?? []), engine });
}

async function engineIn(lang: Lang, { atlas, recordOf }: LargeAtlas) {
  const engine = createEngine(atlas, textsFor(atlas, await loadWords(lang)), makeCounting);
  answer = answersFrom(engine, async (ids) => ids.flatMap((id) => recordOf(id) ?? []));
  return engineData(engine);
}

async function hear(message: ToWorker): Promise<void> {
  switch (message.type) {
    case "open":
      opening = message;
      outcome = readLarge(message.chunks, tell);
      if (outcome.type === "sound") await open(outcome.dataset);
      return;
    case "open-sound": {
      const sound = outcome?.type === "faulty" ? outcome.sound() : null;
      if (sound) await open(sound);
      return;
    }
    case "speak":
      if (large)
        tell({ type: "spoken", turn: message.turn, engine: await engineIn(message.lang, large) });
      return;
    case "ask":
      if (answer)
        tell({ type: "reply", turn: message.turn, reply: await answer(message.question) });
      return;
    case "warn":
      tell({ type: "warnings", problems: dataset ? warningsOf(dataset, message.cells) : [] });
  }
}

/** For as long as it lives. */
function holdLock(name: string): Promise<void> {
  return new Promise((held) => {
    const hold = () => {
      held();
      return new Promise<never>(() => {});
    };
    // Where there are no locks, the page does without.
    if (!navigator.locks) held();
    else navigator.locks.request(name, hold).catch(() => held());
  });
}

const lock = `atlas-worker ${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
void holdLock(lock).then(() => tell({ type: "ready", lock }));

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  // The page hears of what is thrown, and begins again.
  hear(data).catch((fault) => setTimeout(() => reportError(fault)));
});
