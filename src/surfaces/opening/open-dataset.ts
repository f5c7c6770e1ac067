/** Fetches a dataset and reads it; what goes wrong comes back as a reason in words, never as an exception. */
import { INNER_DATASET, isInside } from "../../model/inner-files.ts";
import { once } from "../../model/once.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { KEPT_DATASET, OWN_DRAFT, SHIPPED } from "../../model/shipped.ts";
import { readInnerFile } from "../../ui/inner-file.ts";
import { toUrl } from "./dataset-url.ts";
import { type Fetched, fetchBytes, joinBytes, readBlob, sizeOf } from "./fetch-bytes.ts";
import { readKnownDataset } from "./known-sound.ts";
import { openDatasetHere } from "./open-here.ts";
import type { Failed, Opening, Order } from "./opening.ts";
import { isOwn } from "./own-format.ts";
import type { Progress } from "./progress.ts";
import { readCountryCells } from "./read-country-cells.ts";
import { shorten } from "./shorten.ts";

/** From so many bytes on, to read, check and index a dataset is more than a page can do between two frames. */
const LARGE_BYTES = 1_000_000;

/** What a dataset says of events that are not in it; a text in it that looks so is found out when it is read. */
const EVENTS_BESIDE = /"events"\s*:\s*\{\s*"href"/;

export async function openDataset(order: Order): Promise<Opening> {
  const stopped = new Promise<Opening>((resolve) => {
    order.signal.addEventListener("abort", () => resolve({ type: "cancelled" }));
  });
  const opening = open(order);
  // Who has stopped it does not wait for what comes of it.
  opening.catch(() => {});
  return Promise.race([opening, stopped]);
}

async function open(order: Order): Promise<Opening> {
  const { address, loadWords } = order;
  const name = address === SHIPPED ? INNER_DATASET : isInside(address) ? address : null;
  const inner = name === null ? null : readInnerFile(name);
  if (inner !== null) return checkDataset(new TextEncoder().encode(inner), address, withoutTiles);
  if (address.startsWith(OWN_DRAFT)) return openDraft(address, loadWords);
  if (address.startsWith(KEPT_DATASET)) {
    const content = await readKept(address);
    if (!content) return failed((await loadWords()).noKept);
    const fetch: Fetch = (watch) => readBlob(content, watch);
    return openFetched(order, { href: document.baseURI, fetch });
  }
  const url = toUrl(address);
  if (!url || url.username || url.password) {
    const own = await loadWords();
    return failed(
      url
        ? own.none(shorten(url.host + url.pathname), own.password)
        : own.none(shorten(address), own.scheme),
    );
  }
  return openFetched(order, { href: url.href, fetch: (watch) => fetchBytes(url, watch) });
}

type Fetch = (watch: Pick<Order, "onProgress" | "signal">) => Promise<Fetched>;

/** Where a dataset's bytes come from. */
interface Origin {
  /** What addresses within it are relative to. */
  readonly href: string;
  readonly fetch: Fetch;
}

async function openFetched(order: Order, origin: Origin): Promise<Opening> {
  const { address, loadWords } = order;
  const inVain = new AbortController();
  const begin = once(() => beginElsewhere(order, inVain.signal));
  const onProgress = (progress: Progress) => {
    // What goes wrong is heard by who takes it.
    if (bytesExpected(progress) > LARGE_BYTES) begin().catch(() => {});
    order.onProgress(progress);
  };
  const fetched = await origin.fetch({ ...order, onProgress });
  if (!fetched.ok) inVain.abort();
  if (!fetched.ok) return failed(fetched.say(await loadWords()));
  const { chunks } = fetched;
  if (order.takesForeign && !isOwn(chunks)) {
    inVain.abort();
    return { type: "foreign", chunks };
  }
  const isLarge = sizeOf(chunks) > LARGE_BYTES;
  const elsewhere = isLarge ? await openElsewhere(begin(), chunks, origin, order) : null;
  if (elsewhere) return elsewhere;
  const bytes = joinBytes(chunks);
  const known = isLarge ? null : await readKnownDataset(bytes.buffer);
  if (known) return { type: "opened", opened: openDatasetHere(known) };
  // Its events may be in a file beside it.
  const beside = EVENTS_BESIDE.test(new TextDecoder().decode(bytes))
    ? await openElsewhere(begin(), [bytes.slice()], origin, order)
    : null;
  return beside ?? checkDataset(bytes, address);
}

/** A draft that this browser keeps, as a reader will see it. */
async function openDraft(address: string, loadWords: Order["loadWords"]): Promise<Opening> {
  const { readOwnDraft } = await import("../compose/door.ts");
  const dataset = await readOwnDraft(address.slice(OWN_DRAFT.length));
  if (dataset) return { type: "opened", opened: openDatasetHere(dataset) };
  return failed((await loadWords()).noDraft);
}

async function readKept(address: string): Promise<Blob | null> {
  const { readKeptContent } = await import("../importing/door.ts");
  return readKeptContent(address.slice(KEPT_DATASET.length));
}

/** As many as have come, or as the server says will. */
function bytesExpected(progress: Progress): number {
  return progress.stage === "fetch" ? Math.max(progress.done, progress.total ?? 0) : 0;
}

/** The worker starts while the bytes still come. */
async function beginElsewhere({ onLarge, signal }: Order, inVain: AbortSignal) {
  onLarge();
  return (await import("./large/open-large.ts")).beginLarge([signal, inVain]);
}

/** @returns null where this browser can open it on the page alone */
async function openElsewhere(
  begun: ReturnType<typeof beginElsewhere>,
  chunks: readonly Uint8Array<ArrayBuffer>[],
  { href, fetch }: Origin,
  order: Order,
): Promise<Opening | null> {
  const openLarge = await begun;
  const refetch = async () => {
    const again = await fetch({ ...order, onProgress: () => {} });
    return again.ok ? again.chunks : null;
  };
  return openLarge(chunks, { ...order, href, name: shorten(order.address), refetch });
}

/** What checks a dataset is loaded only for one that nobody has checked before. */
async function checkDataset(
  bytes: Uint8Array,
  address: string,
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
): Promise<Opening> {
  const [{ readDatasetBytes }, { salvageDataset }] = await Promise.all([
    import("../../formats/read-dataset-text.ts"),
    import("../../model/read-dataset.ts"),
  ]);
  const { result, parsed } = readDatasetBytes(bytes);
  if (result.ok) {
    const dataset = change(result.value);
    return { type: "opened", opened: openDatasetHere(dataset, () => warningsIn(dataset)) };
  }
  const sound = parsed === undefined ? null : (salvageDataset(parsed)?.dataset ?? null);
  return {
    type: "failed",
    reason: shorten(address),
    problems: result.error,
    sound: sound && {
      events: sound.events.length,
      open: async () => openDatasetHere(change(sound)),
    },
  };
}

async function warningsIn(dataset: Dataset): Promise<readonly Problem[]> {
  const [{ warningsOf }, cells] = await Promise.all([
    import("../../model/warnings.ts"),
    readCountryCells(),
  ]);
  return warningsOf(dataset, cells);
}

/** A page that may ask for nothing has the base map alone. */
function withoutTiles(dataset: Dataset): Dataset {
  if (!dataset.display?.tiles) return dataset;
  const { tiles: _, ...display } = dataset.display;
  return { ...dataset, display };
}

function failed(reason: string): Failed {
  return { type: "failed", reason, problems: [], sound: null };
}
