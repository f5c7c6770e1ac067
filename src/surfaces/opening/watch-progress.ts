/** Shows how far an opening has come; a short one shows nothing. */
import type { Lang } from "../../model/languages.ts";
import type { OnProgress, Progress } from "./progress.ts";

/** What takes less is not spoken of. */
const PATIENCE_MS = 400;

export interface Watched {
  readonly onProgress: OnProgress;
  /** Takes down what was shown. */
  readonly end: () => void;
}

/** @param onCancel somebody wants no more of it */
export function watchProgress(
  root: HTMLElement,
  lang: Lang,
  name: string,
  onCancel: () => void,
): Watched {
  let latest: Progress = { stage: "fetch", done: 0, total: null };
  let isOver = false;
  let shown: { readonly show: OnProgress; readonly end: () => void } | null = null;
  const start = async () => {
    const { showProgress } = await import("./show-progress.tsx");
    if (isOver) return;
    shown = showProgress(root, lang, name, onCancel);
    shown.show(latest);
  };
  // Without it the page says that it opens, and what becomes of that.
  const timer = setTimeout(() => void start().catch(() => {}), PATIENCE_MS);
  return {
    onProgress(progress) {
      latest = progress;
      // What comes now would take away what is drawn.
      isOver ||= progress.stage === "draw";
      shown?.show(progress);
    },
    end() {
      isOver = true;
      clearTimeout(timer);
      shown?.end();
    },
  };
}
