/** What a person should look at in the dataset: a quiet number at the foot of the page that opens the list. */
import { useEffect, useState } from "preact/hooks";
import { WARNING_WORDS } from "../../i18n/parts/warnings.ts";
import type { Problem } from "../../model/result.ts";
import { useWords } from "../../ui/context.ts";
import { ProblemTable } from "../../ui/problem-table.tsx";
import "./dataset-warnings.css";

interface Props {
  /** They are looked for once the page stands. */
  readonly find: () => Promise<readonly Problem[]>;
}

export function DatasetWarnings({ find }: Props) {
  const words = useWords();
  const own = useWords(WARNING_WORDS);
  const [warnings, setWarnings] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void find().then(setWarnings);
  }, [find]);
  if (warnings.length === 0) return null;
  const count = own.warnings(warnings.length);
  return (
    <details class="dataset-warnings">
      <summary>{count}</summary>
      <p>{own.about}</p>
      <ProblemTable problems={warnings} words={words} caption={count} />
    </details>
  );
}
