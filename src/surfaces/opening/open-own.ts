/** Opens a dataset of which nothing is known yet: how far it has come is told, and what cannot be opened is said in words. */

import { loadWords } from "../../i18n/catalogue.ts";
import type { Lang } from "../../model/languages.ts";
import { SHIPPED, SHIPPED_LIGHT } from "../../model/shipped.ts";
import type { Preferences } from "../../state/preferences.ts";
import { importAddress } from "../importing/addresses.ts";
import type { Surface } from "../surface.ts";
import { fileNameIn } from "./file-name-in.ts";
import { openDataset } from "./open-dataset.ts";
import type { Opened } from "./opened.ts";
import type { Failed } from "./opening.ts";
import { isOneFile } from "./own-files.ts";
import { shorten } from "./shorten.ts";
import { watchProgress } from "./watch-progress.ts";

/** The parameters are those of `openPage`. */
export async function openOwn(
  root: HTMLElement,
  query: URLSearchParams,
  address: string,
  preferences: Preferences,
  loading: Promise<Surface>,
): Promise<void> {
  const status = document.documentElement.dataset;
  const { lang } = preferences;
  const isShipped = address === SHIPPED || address === SHIPPED_LIGHT;
  const stop = new AbortController();
  const watched = isShipped
    ? null
    : watchProgress(root, lang, shorten(address), () => stop.abort());
  const [surface, words, opening] = await Promise.all([
    loading,
    loadWords(lang),
    openDataset({
      address,
      lang,
      named: query.getAll("event"),
      loadWords: async () => (await import("../../i18n/parts/failure.ts")).FAILURE_WORDS[lang],
      onProgress: (progress) => watched?.onProgress(progress),
      // Without it, all of it comes when it is drawn.
      onLarge: () => loading.then(({ expectCrowd }) => expectCrowd?.()).catch(() => {}),
      takesForeign: takesForeign(query),
      signal: stop.signal,
    }),
  ]);
  const open = async (opened: Opened, leftOut: number) => {
    watched?.onProgress({ stage: "draw" });
    if (opened.answer) {
      const { firstAnswer } = await import("./large/first-answer.ts");
      await firstAnswer(opened, query, preferences);
    }
    await surface.open(root, opened, preferences, leftOut);
    watched?.end();
    status.atlas = "ready";
  };
  if (opening.type === "opened") {
    await open(opening.opened, 0);
    return;
  }
  watched?.end();
  if (opening.type === "foreign") {
    const { leaveWith } = await import("../importing/door.ts");
    const name = fileNameIn(address);
    if (await leaveWith(new File([...opening.chunks], name), true)) return;
  }
  const { showFailure } = await import("./failure.tsx");
  const failed = opening.type === "failed" ? opening : await unopened(opening.type, address, lang);
  const show = (shown: Failed & { readonly title?: string }) =>
    showFailure(root, words, shown, {
      shippedAddress: isShipped ? null : shippedAddress(query),
      openAddress: takesForeign(query) ? importAddress(location.search) : null,
      onRetry: () => location.reload(),
      onOpenSound: async () => {
        const sound = await shown.sound?.open().catch((fault: Error) => {
          // Who was to open it has ended; the same page says so, and what was wrong.
          show({ ...shown, reason: fault.message, sound: null });
        });
        if (sound) await open(sound, shown.problems.length);
      },
    });
  show(failed);
  if (takesForeign(query)) {
    const { listenForFiles } = await import("../importing/door.ts");
    await listenForFiles(() => lang);
  }
  surface.onFailure?.(failed.reason);
  status.atlas = "error";
}

async function unopened(
  type: "cancelled" | "foreign",
  address: string,
  lang: Lang,
): Promise<Failed & { readonly title?: string }> {
  const nothing = { type: "failed", problems: [], sound: null } as const;
  if (type === "foreign") {
    const { FAILURE_WORDS } = await import("../../i18n/parts/failure.ts");
    return { ...nothing, reason: FAILURE_WORDS[lang].foreign(shorten(address)) };
  }
  const own = (await import("../../i18n/parts/opening.ts")).OPENING_WORDS[lang];
  return { ...nothing, title: own.cancelled, reason: own.cancelNote };
}

/** An article and a room see what was prepared for them; whoever explores can say what a file is. */
function takesForeign(query: URLSearchParams): boolean {
  return !["embed", "brief"].includes(query.get("view") ?? "") && !isOneFile();
}

/** The shipped dataset on the same surface: a frame in an article stays an embed. */
function shippedAddress(query: URLSearchParams): string {
  const kept = ["view", "views", "lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(kept)}`;
}
