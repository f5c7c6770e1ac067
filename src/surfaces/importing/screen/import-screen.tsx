/** One file on the import screen: what it is and what becomes of it at the left, the atlas that it makes at the right. */
import { useEffect, useRef } from "preact/hooks";
import type { Preferences } from "../../../state/preferences.ts";
import { useImported } from "../import-context.ts";
import { AddToOpen } from "../merging/add-to-open.tsx";
import { isMapped } from "../session/import-state.ts";
import { AboutRow } from "./about-row.tsx";
import { ColumnsTable } from "./columns-table.tsx";
import { Decide } from "./decide.tsx";
import { ImportFoot } from "./import-foot.tsx";
import { ImportHead } from "./import-head.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { KnownRules } from "./known-rules.tsx";
import { ProblemsTable } from "./problems-table.tsx";
import { ReadingChoices } from "./reading-choices.tsx";
import { Refused } from "./refused.tsx";
import "./import-screen.css";

interface Props {
  readonly preferences: Preferences;
  readonly onAnother: () => void;
}

export function ImportScreen({ preferences, onAnother }: Props) {
  const isRefused = useImported(
    ({ look, refusals, atlas }) =>
      refusals.length > 0 ||
      (look !== null && look.recognised === null) ||
      (atlas !== null && atlas.dataset === null),
  );
  const isLooked = useImported(({ look }) => look !== null);
  const main = useFocusOnHeading(isLooked || isRefused);
  if (isRefused)
    return (
      <main class="import-screen is-refused" ref={main}>
        <Refused />
        <ImportFoot onAnother={onAnother} />
      </main>
    );
  return (
    <main class="import-screen" ref={main}>
      {isLooked && <File />}
      <div class="import-aside">
        <ImportPreview preferences={preferences} />
        <Decide />
      </div>
      <ImportFoot onAnother={onAnother}>
        <AddToOpen />
      </ImportFoot>
    </main>
  );
}

function File() {
  const isTable = useImported(isMapped);
  return (
    <div class="import-file">
      <ImportHead />
      <AboutRow />
      <ReadingChoices />
      {isTable ? <ColumnsTable /> : <KnownRules />}
      <ProblemsTable />
    </div>
  );
}

/** What the file is is heard when it is known. */
function useFocusOnHeading(isKnown: boolean) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isKnown) main.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [isKnown]);
  return main;
}
