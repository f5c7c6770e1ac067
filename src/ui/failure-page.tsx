/** The page when a dataset could not be opened: why, every problem with its pointer, and the ways on. */

import type { Words } from "../i18n/en.ts";
import { FAILURE_WORDS } from "../i18n/parts/failure.ts";
import type { Problem } from "../model/result.ts";
import { ProblemTable } from "./problem-table.tsx";
import "./failure-page.css";

interface Props {
  readonly words: Words;
  /** In the place of what is said of a dataset that could not be opened. */
  readonly title?: string | undefined;
  /** What went wrong, in a sentence. */
  readonly reason: string;
  readonly problems: readonly Problem[];
  /** How many events could still be shown; null where none can. */
  readonly soundEvents: number | null;
  readonly onOpenSound: () => void;
  readonly onSave: () => void;
  readonly onRetry: () => void;
  /** Null where the shipped dataset is the one that failed. */
  readonly shippedAddress: string | null;
  /** The import screen's; null where there is none. */
  readonly openAddress: string | null;
}

export function FailurePage(props: Props) {
  const { words, title, reason, problems, soundEvents } = props;
  const own = FAILURE_WORDS[words.lang];
  return (
    <main class="failure">
      <p class="masthead-brand">{words.app}</p>
      <h1>{title ?? (problems.length > 0 ? words.failure.faulty : own.title)}</h1>
      <p>{reason}</p>
      <p class="failure-actions">
        {soundEvents !== null && (
          <button type="button" class="primary" onClick={props.onOpenSound}>
            {own.anyway(words.events(soundEvents))}
          </button>
        )}
        {problems.length > 0 && (
          <button type="button" onClick={props.onSave}>
            {own.save}
          </button>
        )}
        <button type="button" onClick={props.onRetry}>
          {words.failure.retry}
        </button>
        {props.openAddress && <a href={props.openAddress}>{own.open}</a>}
        {props.shippedAddress && <a href={props.shippedAddress}>{own.shipped}</a>}
      </p>
      {problems.length > 0 && <ProblemTable problems={problems} words={words} />}
    </main>
  );
}
