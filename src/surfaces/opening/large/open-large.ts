/** Has a worker open what is too large for the page: the page answers all the while, and keeps its state whatever becomes of it. */
import { OPENING_WORDS } from "../../../i18n/parts/opening.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Problem } from "../../../model/result.ts";
import { openHere } from "../open-here.ts";
import type { FindWarnings, Opened } from "../opened.ts";
import type { Failed, Opening, Order } from "../opening.ts";
import { readCountryCells } from "../read-country-cells.ts";
import { gatherWhole, type Remote, takeLarge } from "./from-worker.ts";
import type { FromWorker } from "./messages.ts";
import { roomIn, rowsThatFit } from "./room.ts";
import { sayTrouble } from "./say-trouble.tsx";
import { startWorker, type Workshop } from "./start-worker.ts";

type Chunks = readonly Uint8Array<ArrayBuffer>[];

interface LargeOrder extends Pick<Order, "lang" | "named" | "onProgress"> {
  /** What the dataset is called until its title is known. */
  readonly name: string;
  /** The whole address. */
  readonly href: string;
  /** The file's bytes once more; null where they do not come. */
  readonly refetch: () => Promise<Chunks | null>;
}

/**
 * Starts the worker.
 * @param signals any of them ends it
 * @returns what opens a dataset with it; null where the browser has no workers of the kind
 */
export function beginLarge(signals: readonly AbortSignal[]) {
  const starting = startWorker();
  const end = () => void starting.then((workshop) => workshop?.end());
  for (const signal of signals) {
    signal.addEventListener("abort", end);
    // While its code came, somebody may have had enough: nobody hears of what is sent then.
    if (signal.aborted) end();
  }
  return async (chunks: Chunks, order: LargeOrder): Promise<Opening | null> => {
    const own = OPENING_WORDS[order.lang];
    const room = roomIn(chunks, memoryOfDevice());
    if (room.isEnough) return openIn(await starting, chunks, order);
    end();
    return failed(`${order.name}: ${own.noRoom(room.megabytes, room.rows)}`);
  };
}

async function openIn(
  workshop: Workshop | null,
  chunks: Chunks,
  order: LargeOrder,
): Promise<Opening | null> {
  if (!workshop) return null;
  const own = OPENING_WORDS[order.lang];
  return new Promise((resolve) => {
    const hearEnd = hearOpening(workshop, order, resolve);
    workshop.onDeath(() => {
      const reason = `${order.name}: ${own.stopped}`;
      resolve(failed(reason));
      hearEnd(reason);
    });
    send(workshop, chunks, order.lang, order);
  });
}

function memoryOfDevice(): number | null {
  return (navigator as { readonly deviceMemory?: number }).deviceMemory ?? null;
}

function send(
  workshop: Workshop,
  chunks: Chunks,
  lang: Lang,
  { named, href }: Pick<LargeOrder, "named" | "href">,
): void {
  const buffers = chunks.map(({ buffer }) => buffer);
  const mostRows = rowsThatFit(memoryOfDevice());
  workshop.post({ type: "open", chunks: buffers, address: href, mostRows, lang, named }, buffers);
}

/** @returns is to hear why the worker has ended, for who waits by then for the sound part */
function hearOpening(
  workshop: Workshop,
  order: LargeOrder,
  resolve: (opening: Opening) => void,
): (reason: string) => void {
  const { onProgress } = order;
  let end = (_reason: string) => {};
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => reject(new Error(reason));
  });
  // Nobody may ever wait for it.
  ended.catch(() => {});
  let whole: ReturnType<typeof gatherWhole> | null = null;
  let total = 0;
  let open = (opened: Opened) => resolve({ type: "opened", opened });
  workshop.hear((message) => {
    switch (message.type) {
      case "stage":
        if (message.stage !== "index") onProgress({ stage: message.stage });
        return;
      case "rows":
        onProgress({ stage: "index", done: message.done, total: message.total });
        return;
      case "whole":
        total = message.total;
        whole = gatherWhole(message.dataset);
        return;
      case "events":
        onProgress({ stage: "index", done: whole?.add(message.records) ?? 0, total });
        return;
      case "end":
        if (whole) open(openHere(whole.atlas(), warningsFrom(workshop, true)));
        return;
      case "large":
        open(openRemote(message, workshop, order));
        return;
      case "failed":
        resolve(
          faulty(order.name, message, () => {
            const opened = new Promise<Opened>((hear) => {
              open = hear;
            });
            workshop.post({ type: "open-sound" });
            return Promise.race([opened, ended]);
          }),
        );
    }
  });
  return end;
}

function openRemote(
  message: Extract<FromWorker, { type: "large" }>,
  workshop: Workshop,
  order: LargeOrder,
): Opened {
  const remote = takeLarge(message, order.lang, workshop);
  keepAlive(remote, workshop, order);
  return { ...remote, findWarnings: warningsFrom(workshop, false) };
}

/** Begins again once; the page keeps its picture meanwhile, and after a second end. */
function keepAlive(remote: Remote, first: Workshop, order: LargeOrder): void {
  first.onDeath(async () => {
    const own = () => OPENING_WORDS[remote.lang()];
    sayTrouble(own().restarting, own().dismiss);
    const [next, chunks] = await Promise.all([startWorker(), order.refetch().catch(() => null)]);
    const sayOver = () => sayTrouble(own().over, own().dismiss);
    if (!next || !chunks) return sayOver();
    next.onDeath(sayOver);
    next.hear(({ type }) => {
      if (type === "large") {
        remote.moveTo(next);
        sayTrouble(own().restarted, own().dismiss);
      }
      // What lies at the address now is no longer what is shown.
      if (type === "failed" || type === "whole") {
        next.end();
        sayOver();
      }
    });
    send(next, chunks, remote.lang(), order);
  });
}

/** @param isLast whether the worker is of no more use then */
function warningsFrom(workshop: Workshop, isLast: boolean): FindWarnings {
  return async () => {
    const cells = await readCountryCells();
    return new Promise<readonly Problem[]>((resolve) => {
      workshop.hear((message) => {
        if (message.type !== "warnings") return;
        if (isLast) workshop.end();
        resolve(message.problems);
      });
      workshop.post({ type: "warn", cells });
    });
  };
}

function failed(reason: string): Failed {
  return { type: "failed", reason, problems: [], sound: null };
}

function faulty(
  reason: string,
  { problems, soundEvents }: Extract<FromWorker, { type: "failed" }>,
  open: () => Promise<Opened>,
): Failed {
  const sound = soundEvents === null ? null : { events: soundEvents, open };
  return { type: "failed", reason, problems, sound };
}
