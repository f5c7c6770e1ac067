/** Opens a dataset of which nothing is known yet: how far it has come is told, and what cannot be opened is said in words. */

import { loadWords } from "../../i18n/catalogue.ts";
import type { Lang } from "../../model/languages.ts";
import { SHIPPED, SHIPPED_LIGHT } from "../../model/shipped.ts";
import type { Preferences } from "../../state/preferences.ts";
import type { Surface } from "../surface.ts";
import { openDataset } from "./open-dataset.ts";
import type { Opened } from "./opened.ts";
import type { Failed } from "./opening.ts";
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
  const { showFailure } = await import("./failure.tsx");
  const failed = opening.type === "failed" ? opening : await cancelled(lang);
  const show = (shown: Failed & { readonly title?: string }) =>
    showFailure(root, words, shown, {
      shippedAddress: isShipped ? null : shippedAddress(query),
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
  surface.onFailure?.(failed.reason);
  status.atlas = "error";
}

async function cancelled(lang: Lang): Promise<Failed & { readonly title: string }> {
  const own = (await import("../../i18n/parts/opening.ts")).OPENING_WORDS[lang];
  const { cancelled: title, cancelNote: reason } = own;
  return { type: "failed", title, reason, problems: [], sound: null };
}

/** The shipped dataset on the same surface: a frame in an article stays an embed. */
function shippedAddress(query: URLSearchParams): string {
  const kept = ["view", "views", "lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams(kept)}`;
}
