/** What stands in the way of keeping the draft, and where another tab has written over this one. */
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { saveFile } from "../sharing/save-file.ts";
import { useCompose, useDraft } from "./compose-context.ts";
import { saveDataset } from "./done.ts";
import { KeepingNote } from "./keeping/keeping-note.tsx";

export function Troubles() {
  const compose = useCompose();
  const { session } = compose;
  const form = useWords(FORM_WORDS);
  const lang = useAtlas((state) => state.lang);
  const trouble = useDraft((state) => state.trouble);
  const clashes = useDraft((state) => state.clashes);
  const partOf = (part: string) => (form.facts as Readonly<Record<string, string>>)[part] ?? part;
  return (
    <KeepingNote
      lang={lang}
      trouble={trouble}
      clashes={clashes}
      labelOf={({ part, id }) => [partOf(part), id].filter(Boolean).join(", ")}
      actions={{
        onSave: () => saveDataset(compose),
        onSaveRaw: (json) => saveFile("aside.json", new Blob([json], { type: "application/json" })),
        onTryAgain: () => void session.tryAgain(),
        onDismiss: () => void session.dismiss(),
        onSettle: session.settle,
      }}
    />
  );
}
