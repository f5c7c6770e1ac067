/** Shows why a dataset could not be opened, and offers what can be done. */

import { render } from "preact";
import type { Words } from "../../i18n/en.ts";
import { FAILURE_WORDS } from "../../i18n/parts/failure.ts";
import type { Problem } from "../../model/result.ts";
import { FailurePage } from "../../ui/failure-page.tsx";
import { saveFile } from "../sharing/save-file.ts";
import type { Failed } from "./opening.ts";

interface Ways {
  readonly shippedAddress: string | null;
  readonly openAddress: string | null;
  readonly onRetry: () => void;
  readonly onOpenSound: () => void;
}

export function showFailure(
  root: HTMLElement,
  words: Words,
  { title, reason, problems, sound }: Failed & { readonly title?: string },
  ways: Ways,
): void {
  document.title = `${FAILURE_WORDS[words.lang].title} · ${words.app}`;
  // Another failure may have been shown before.
  render(null, root);
  root.replaceChildren();
  render(
    <FailurePage
      words={words}
      reason={reason}
      problems={problems}
      title={title}
      soundEvents={sound && sound.events > 0 ? sound.events : null}
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
