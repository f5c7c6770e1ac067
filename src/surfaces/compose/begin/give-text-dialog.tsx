/** Asks for the text of a document that a draft has no words of. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { Draft, DraftRecord } from "../../../model/draft/draft.ts";
import type { Lang } from "../../../model/languages.ts";
import { GiveText, type OnGiveText } from "./give-text.tsx";
import "../../../ui/dialog.css";
import "./begin.css";

interface Props {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly record: DraftRecord<"sources">;
  readonly onGive: OnGiveText;
  readonly onClose: () => void;
}

export function GiveTextDialog({ lang, draft, record, onGive, onClose }: Props) {
  const own = BEGIN_WORDS[lang];
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog class="dialog give-dialog" ref={box} onClose={onClose} aria-labelledby="give-title">
      <header>
        <h2 id="give-title">{own.give.title}</h2>
        <button type="button" onClick={() => box.current?.close()}>
          {own.give.close}
        </button>
      </header>
      <p dir="auto">{record.title}</p>
      <p class="begin-stays">{own.stays}</p>
      <GiveText
        {...{ lang, draft, record }}
        onGive={(text, operation) => {
          onGive(text, operation);
          box.current?.close();
        }}
      />
    </dialog>
  );
}
