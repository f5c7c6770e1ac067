/** Fetches a dataset and reads it; what goes wrong comes back as a reason in words, never as an exception. */
import type { Words } from "../i18n/en.ts";
import type { Problem } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";
import { readKnownDataset } from "./known-sound.ts";

export type Opening =
  | { readonly type: "opened"; readonly dataset: Dataset }
  | {
      readonly type: "failed";
      readonly reason: string;
      readonly problems: readonly Problem[];
      /** What remains when the faulty records are left out; null where nothing does. */
      readonly sound: Dataset | null;
    };

/** The dataset that comes with the atlas, beside the page. */
export const SHIPPED = "data/libya-2019-04-06.json";

/** @param address relative to the page, or absolute */
export async function openDataset(address: string, words: Words): Promise<Opening> {
  const url = toUrl(address);
  if (!url) return failed(words.failure.none(address, words.failure.scheme));
  const fetched = await fetchBytes(url, words);
  if (!fetched.ok) return failed(fetched.reason);
  const known = await readKnownDataset(fetched.bytes);
  return known ? { type: "opened", dataset: known } : checkDataset(fetched.bytes, address);
}

/** What checks a dataset is loaded only for one that nobody has checked before. */
async function checkDataset(bytes: ArrayBuffer, address: string): Promise<Opening> {
  const [{ readDatasetText }, { salvageDataset }] = await Promise.all([
    import("../formats/dataset-json.ts"),
    import("../model/read-dataset.ts"),
  ]);
  const { result, parsed } = readDatasetText(new TextDecoder("utf-8").decode(bytes));
  if (result.ok) return { type: "opened", dataset: result.value };
  return {
    type: "failed",
    reason: address,
    problems: result.error,
    sound: parsed === undefined ? null : (salvageDataset(parsed)?.dataset ?? null),
  };
}

function failed(reason: string): Opening {
  return { type: "failed", reason, problems: [], sound: null };
}

function toUrl(address: string): URL | null {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

type Fetched =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly reason: string };

async function fetchBytes(url: URL, words: Words): Promise<Fetched> {
  // The browser tells a refusal by the page's own policy in this event alone; to fetch() it is a network error.
  let isBlocked = false;
  const noteBlock = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isBlocked ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", noteBlock);
  const shown = url.origin === location.origin ? url.pathname : url.href;
  try {
    const answer = await fetch(url, { credentials: "same-origin", redirect: "follow" });
    if (!answer.ok)
      return { ok: false, reason: words.failure.none(shown, words.failure.status(answer.status)) };
    return { ok: true, bytes: await answer.arrayBuffer() };
  } catch {
    // The event comes as a task of its own, after the promise is rejected.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      ok: false,
      reason: isBlocked
        ? words.failure.blocked(url.origin)
        : words.failure.none(shown, words.failure.network),
    };
  } finally {
    document.removeEventListener("securitypolicyviolation", noteBlock);
  }
}
