/** Takes a further document into a draft: its text is given and then checked, as at the beginning. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RawDocument } from "../../../formats/documents/raw-document.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { ConfirmedDocument } from "../../../model/draft/begin-draft.ts";
import type { Lang } from "../../../model/languages.ts";
import { CheckStep } from "./check-step.tsx";
import { type FileReading, readTextFile } from "./read-file.ts";
import { sayRefusal } from "./say-refusal.ts";
import { TextEntry } from "./text-entry.tsx";
import "../../../ui/dialog.css";
import "./begin.css";

interface Props {
  readonly lang: Lang;
  /** The dataset's. */
  readonly zone: string;
  readonly onAdd: (document: ConfirmedDocument) => void;
  readonly onClose: () => void;
}

export function AddDocumentDialog({ lang, zone, onAdd, onClose }: Props) {
  const own = BEGIN_WORDS[lang];
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [raw, setRaw] = useState<RawDocument | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  /** Stays over the check: going back loses nothing. */
  const [pasted, setPasted] = useState("");
  useLayoutEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  useLayoutEffect(() => {
    if (raw) heading.current?.focus();
  }, [raw]);
  const take = async (reading: FileReading) => {
    const read = await asText(reading);
    setNotice(read.type === "refused" ? sayRefusal(read.refusal, own, lang) : null);
    if (read.type === "document") setRaw(read.raw);
  };
  return (
    <dialog
      class={raw ? "dialog give-dialog is-wide" : "dialog give-dialog"}
      ref={box}
      onClose={onClose}
      aria-label={own.add.title}
    >
      <header>
        <h2>{own.add.title}</h2>
        <button type="button" onClick={() => box.current?.close()}>
          {own.give.close}
        </button>
      </header>
      {raw ? (
        <CheckStep
          {...{ lang, heading, raw, zone }}
          action={own.add.confirm}
          onConfirm={(document) => {
            onAdd(document);
            box.current?.close();
          }}
          onBack={() => setRaw(null)}
        />
      ) : (
        <>
          <p class="begin-stays">{own.stays}</p>
          <TextEntry
            {...{ lang, notice, pasted }}
            action={own.start.check}
            onPaste={setPasted}
            onRead={(reading) => void take(reading)}
          />
        </>
      )}
    </dialog>
  );
}

/** A file that looks like a dataset is a document here. */
async function asText(reading: FileReading) {
  const read =
    reading.type === "dataset" ? await readTextFile(reading.name, reading.bytes) : reading;
  return read.type === "dataset"
    ? ({ type: "refused", refusal: { type: "empty" } } as const)
    : read;
}
