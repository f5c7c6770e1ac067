/** Shows why a dataset could not be opened, and offers what can be done. */

import { render } from "preact";
import type { Words } from "../../i18n/en.ts";
import { FAILURE_WORDS } from "../../i18n/parts/failure.ts";
import type { Problem } from "../../model/result.ts";
import { FailurePage } from "../../ui/failure-page.tsx";
import { saveFile } from "../sharing/save-file.ts";
import type { Opening } from "./open-dataset.ts";

interface Ways {
  readonly shippedAddress: string | null;
  readonly onRetry: () => void;
  readonly onOpenSound: () => void;
}

export function showFailure(
  root: HTMLElement,
  words: Words,
  { reason, problems, sound }: Extract<Opening, { type: "failed" }>,
  ways: Ways,
): void {
  document.title = `${FAILURE_WORDS[words.lang].title} · ${words.app}`;
  root.replaceChildren();
  render(
    <FailurePage
      words={words}
      reason={reason}
      problems={problems}
      soundEvents={sound && sound.events.length > 0 ? sound.events.length : null}
      onSave={() => saveProblems(reason, problems)}
      {...ways}
    />,
    root,
  );
}

function saveProblems(dataset: string, problems: readonly Problem[]): void {
  const text = JSON.stringify({ dataset, problems }, null, 2);
  saveFile("problems.json", new Blob([text], { type: "application/json" }));
}
