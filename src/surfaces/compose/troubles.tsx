/** What stands in the way of keeping the draft, and where another tab has written over this one. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { useWords } from "../../ui/context.ts";
import { saveFile } from "../sharing/save-file.ts";
import { useCompose, useDraft } from "./compose-context.ts";
import { saveDataset } from "./done.ts";
import "../../ui/notice.css";

export function Troubles() {
  const compose = useCompose();
  const { session } = compose;
  const own = useWords(COMPOSE_WORDS).trouble;
  const form = useWords(FORM_WORDS);
  const trouble = useDraft((state) => state.trouble);
  const clashes = useDraft((state) => state.clashes);
  const partOf = (part: string) => (form.facts as Readonly<Record<string, string>>)[part] ?? part;
  return (
    <>
      {trouble && (
        <div class="notice" role="alert">
          <p>{own[trouble.type]}</p>
          {trouble.type === "corrupted" ? (
            <>
              <button
                type="button"
                onClick={() =>
                  saveFile("aside.json", new Blob([JSON.stringify(trouble.raw, null, 2)]))
                }
              >
                {own.saveAside}
              </button>
              <button type="button" class="quiet" onClick={() => void session.dismiss()}>
                {own.dismiss}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={() => void session.tryAgain()}>
                {own.tryAgain}
              </button>
              <button type="button" onClick={() => saveDataset(compose)}>
                {own.saveDraft}
              </button>
            </>
          )}
        </div>
      )}
      {clashes.map((clash) => (
        <div class="notice" role="alert" key={`${clash.list} ${clash.id} ${clash.part}`}>
          <p>
            {own.clash(partOf(clash.part))} <q dir="auto">{sayValue(clash.mine)}</q> –{" "}
            <q dir="auto">{sayValue(clash.theirs)}</q>
          </p>
          <button type="button" onClick={() => session.settle(clash, "mine")}>
            {own.mine}
          </button>
          <button type="button" onClick={() => session.settle(clash, "theirs")}>
            {own.theirs}
          </button>
        </div>
      ))}
    </>
  );
}

function sayValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
