/** Fetches a dataset and reads it; what goes wrong comes back as a reason in words, never as an exception. */
import type { FailureWords } from "../../i18n/parts/failure.ts";
import type { CountryCells } from "../../model/country-cells.ts";
import { INNER_DATASET } from "../../model/inner-files.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { SHIPPED } from "../../model/shipped.ts";
import { takeEarly } from "./early-fetch.ts";
import { readKnownDataset } from "./known-sound.ts";
import { readInnerFile, readOwnJson } from "./own-files.ts";

export type Opening =
  | {
      readonly type: "opened";
      readonly dataset: Dataset;
      /** What a person should look at in it; none in one that the build knows. */
      readonly findWarnings: () => Promise<readonly Problem[]>;
    }
  | {
      readonly type: "failed";
      readonly reason: string;
      readonly problems: readonly Problem[];
      /** What remains when the faulty records are left out; null where nothing does. */
      readonly sound: Dataset | null;
    };

/**
 * @param address relative to the page, or absolute; that of the shipped dataset is the one inside a page that is the atlas
 *   as one file
 * @param loadWords gives the words for what goes wrong; they are loaded when something does
 */
export async function openDataset(
  address: string,
  loadWords: () => Promise<FailureWords>,
): Promise<Opening> {
  const inner = address === SHIPPED ? readInnerFile(INNER_DATASET) : null;
  if (inner !== null)
    return withoutTiles(await checkDataset(new TextEncoder().encode(inner).buffer, address));
  const url = toUrl(address);
  if (!url || url.username || url.password) {
    const own = await loadWords();
    return failed(
      url
        ? own.none(shorten(url.host + url.pathname), own.password)
        : own.none(shorten(address), own.scheme),
    );
  }
  const fetched = await fetchBytes(url);
  if (!fetched.ok) return failed(fetched.say(await loadWords()));
  const known = await readKnownDataset(fetched.bytes);
  return known
    ? { type: "opened", dataset: known, findWarnings: async () => [] }
    : checkDataset(fetched.bytes, address);
}

/** What checks a dataset is loaded only for one that nobody has checked before. */
async function checkDataset(bytes: ArrayBuffer, address: string): Promise<Opening> {
  const [{ readDatasetBytes }, { salvageDataset }] = await Promise.all([
    import("../../formats/read-dataset-text.ts"),
    import("../../model/read-dataset.ts"),
  ]);
  const { result, parsed } = readDatasetBytes(new Uint8Array(bytes));
  if (result.ok) {
    const dataset = result.value;
    return { type: "opened", dataset, findWarnings: () => warningsIn(dataset) };
  }
  return {
    type: "failed",
    reason: shorten(address),
    problems: result.error,
    sound: parsed === undefined ? null : (salvageDataset(parsed)?.dataset ?? null),
  };
}

async function warningsIn(dataset: Dataset): Promise<readonly Problem[]> {
  const [{ warningsOf }, cells] = await Promise.all([
    import("../../model/warnings.ts"),
    // Without the table, the rest is told all the same.
    readOwnJson("data/country-cells.json").catch(() => ({})),
  ]);
  return warningsOf(dataset, cells as CountryCells);
}

/** A page that may ask for nothing has the base map alone. */
function withoutTiles(opening: Opening): Opening {
  if (opening.type === "failed" || !opening.dataset.display?.tiles) return opening;
  const { tiles: _, ...display } = opening.dataset.display;
  return { ...opening, dataset: { ...opening.dataset, display } };
}

function failed(reason: string): Opening {
  return { type: "failed", reason, problems: [], sound: null };
}

function toUrl(address: string): URL | null {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

const LONGEST = 120;

/** For a sentence: an address can be as long as a host page likes. */
function shorten(address: string): string {
  return address.length <= LONGEST ? address : `${address.slice(0, LONGEST)}…`;
}

type Fetched =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly say: (own: FailureWords) => string };

async function fetchBytes(url: URL): Promise<Fetched> {
  // The browser tells a refusal by the page's own policy in this event alone; to fetch() it is a network error.
  let isBlocked = false;
  const noteBlock = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isBlocked ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", noteBlock);
  const shown = shorten(url.origin === location.origin ? url.pathname : url.href);
  try {
    const answer = await (takeEarly(url.href) ??
      fetch(url, { credentials: "same-origin", redirect: "follow" }));
    if (!answer.ok)
      return {
        ok: false,
        say: (own) => own.none(shown, own.status(answer.status)),
      };
    return { ok: true, bytes: await answer.arrayBuffer() };
  } catch {
    // The event comes as a task of its own, after the promise is rejected.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      ok: false,
      say: (own) => (isBlocked ? own.blocked(url.origin) : own.none(shown, own.network)),
    };
  } finally {
    document.removeEventListener("securitypolicyviolation", noteBlock);
  }
}
