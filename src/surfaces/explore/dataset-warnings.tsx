/** What a person should look at in the dataset: a quiet number at the foot of the page that opens the list. */
import { WARNING_WORDS } from "../../i18n/parts/warnings.ts";
import type { Problem } from "../../model/result.ts";
import { useWords } from "../../ui/context.ts";
import { ProblemTable } from "../../ui/problem-table.tsx";
import "./dataset-warnings.css";

interface Props {
  /** At least one. */
  readonly warnings: readonly Problem[];
}

export function DatasetWarnings({ warnings }: Props) {
  const words = useWords();
  const own = useWords(WARNING_WORDS);
  const count = own.warnings(warnings.length);
  return (
    <details class="dataset-warnings">
      <summary>{count}</summary>
      <p>{own.about}</p>
      <ProblemTable problems={warnings} words={words} caption={count} />
    </details>
  );
}
