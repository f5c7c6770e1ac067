/** What is asked for when a dataset is to be opened, and what comes of it. */
import type { FailureWords } from "../../i18n/parts/failure.ts";
import type { Lang } from "../../model/languages.ts";
import type { Problem } from "../../model/result.ts";
import type { Opened } from "./opened.ts";
import type { OnProgress } from "./progress.ts";

export type Opening =
  | { readonly type: "opened"; readonly opened: Opened }
  | Failed
  /** It is no dataset of the atlas, and may be of another format. */
  | { readonly type: "foreign"; readonly chunks: readonly Uint8Array<ArrayBuffer>[] }
  /** By whoever waits for it; nothing has changed. */
  | { readonly type: "cancelled" };

export interface Failed {
  readonly type: "failed";
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** What remains when the faulty records are left out; null where nothing does. To open it fails with a reason in words. */
  readonly sound: { readonly events: number; readonly open: () => Promise<Opened> } | null;
}

export interface Order {
  /** Relative to the page, or absolute; that of the shipped dataset is the one inside a page that is the atlas as one file. */
  readonly address: string;
  readonly lang: Lang;
  /** Events that are wanted at once. */
  readonly named: readonly string[];
  /** Gives the words for what goes wrong; they are loaded when something does. */
  readonly loadWords: () => Promise<FailureWords>;
  readonly onProgress: OnProgress;
  /** Once it is known to be too large for the page to read it. */
  readonly onLarge: () => unknown;
  /** Whether a file that is no dataset of the atlas is given back as it came. */
  readonly takesForeign: boolean;
  /** Stops it at once. */
  readonly signal: AbortSignal;
}
