/** The plan as a file, out and in, and what it can begin from. */
import { useRef, useState } from "preact/hooks";
import { readBriefingBytes, writeBriefingText } from "../../formats/briefing-json.ts";
import type { PlanWords } from "../../i18n/parts/plan.ts";
import type { Problem } from "../../model/result.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { ProblemTable } from "../../ui/problem-table.tsx";
import { saveFile } from "../sharing/save-file.ts";
import "./plan-files.css";

interface Props {
  readonly words: PlanWords;
  readonly steps: readonly Step[];
  /** @param note what else is to be said of it */
  readonly onReplace: (steps: readonly Step[], note?: string) => void;
}

interface Fault {
  readonly reason: string;
  readonly problems: readonly Problem[];
}

export function PlanFiles({ words, steps, onReplace }: Props) {
  const pageWords = useWords();
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  const chooser = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const own = dataset.briefing?.steps;
  const open = async (file: File) => {
    setFault(null);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      setFault({ reason: words.file.unreadable(file.name), problems: [] });
      return;
    }
    const reading = readBriefingBytes(new Uint8Array(bytes));
    if (!reading.ok) {
      setFault({ reason: words.file.faulty(file.name), problems: reading.error });
      return;
    }
    const { dataset: madeFor, steps } = reading.value;
    onReplace(steps, madeFor === dataset.id ? "" : words.said.foreign(madeFor));
  };
  return (
    <footer class="plan-files">
      <p>
        <button type="button" class="small" onClick={() => savePlan(dataset.id, steps)}>
          {words.save}
        </button>
        <button type="button" class="small" onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        {own && (
          <button type="button" class="small quiet" onClick={() => onReplace(own)}>
            {words.toDataset}
          </button>
        )}
        <button type="button" class="small quiet" onClick={() => onReplace([])}>
          {words.toNothing}
        </button>
        <input
          ref={chooser}
          class="plan-chooser"
          type="file"
          accept=".json,application/json"
          aria-label={words.open}
          tabIndex={-1}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again once it is mended.
            currentTarget.value = "";
            if (file) void open(file);
          }}
        />
      </p>
      <div role="alert">
        {fault && (
          <div class="plan-fault">
            <p>{fault.reason}</p>
            <button type="button" class="small" onClick={() => setFault(null)}>
              {words.trouble.dismiss}
            </button>
            {fault.problems.length > 0 && (
              <ProblemTable problems={fault.problems} words={pageWords} />
            )}
          </div>
        )}
      </div>
    </footer>
  );
}

export function savePlan(dataset: Dataset["id"], steps: readonly Step[]): void {
  saveJson(`${dataset}.briefing.json`, writeBriefingText(dataset, steps));
}

export function saveJson(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: "application/json" }));
}
