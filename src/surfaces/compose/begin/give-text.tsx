/** Gives a document of a draft its text: a file or pasted words, compared with what the draft knows of it, and taken once all is clear. */
import { useState } from "preact/hooks";
import type { RawDocument } from "../../../formats/documents/raw-document.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { type Answers, changeTextOperation } from "../../../model/draft/change-text.ts";
import type { Draft, DraftRecord } from "../../../model/draft/draft.ts";
import type { DraftOperation } from "../../../model/draft/operation.ts";
import type { Lang } from "../../../model/languages.ts";
import { type ComparedText, compareGiven } from "./compare-given.ts";
import { digestsOf, fileOf } from "./confirm.ts";
import { type FileReading, readTextFile } from "./read-file.ts";
import { sayRefusal } from "./say-refusal.ts";
import { TextEntry } from "./text-entry.tsx";
import { TextVerdict } from "./text-verdict.tsx";
import "./give-text.css";

/** @param operation what moves with it; null where the text is the very one */
export type OnGiveText = (text: string, operation: DraftOperation | null) => void;

interface Props {
  readonly lang: Lang;
  readonly draft: Draft;
  /** The document, as the draft has it. */
  readonly record: DraftRecord<"sources">;
  readonly onGive: OnGiveText;
}

interface Compared {
  readonly raw: RawDocument;
  readonly compared: ComparedText;
}

export function GiveText({ lang, draft, record, onGive }: Props) {
  const own = BEGIN_WORDS[lang];
  const [notice, setNotice] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const [found, setFound] = useState<Compared | null>(null);
  const take = async (reading: FileReading) => {
    const document =
      reading.type === "dataset" ? await readTextFile(reading.name, reading.bytes) : reading;
    if (document.type !== "document") {
      const refusal = document.type === "refused" ? document.refusal : ({ type: "empty" } as const);
      setNotice(sayRefusal(refusal, own, lang));
      return;
    }
    const compared = await compareGiven(draft, record, document.raw);
    setNotice(compared ? null : own.refused.noDigest);
    setFound(compared && { raw: document.raw, compared });
  };
  const give = async ({ raw, compared }: Compared, answers: Answers) => {
    const { text, likeness, change } = compared;
    const isSame = likeness === "exact" && change.asked.length + change.lost.length === 0;
    if (isSame) {
      onGive(text, null);
      return;
    }
    const digests = await digestsOf(text);
    const language = "language" in record ? (record.language ?? lang) : lang;
    if (!digests) return;
    const document = { text, language, ...digests, ...fileOf(raw.file, digests.digest) };
    const operation = changeTextOperation(draft, change, document, answers);
    if (operation) onGive(text, operation);
  };
  if (found)
    return (
      <TextVerdict
        {...{ lang, draft, record }}
        compared={found.compared}
        onTake={(answers) => void give(found, answers)}
        onOther={() => setFound(null)}
      />
    );
  return (
    <TextEntry
      {...{ lang, notice, pasted }}
      action={own.give.compare}
      onPaste={setPasted}
      onRead={(reading) => void take(reading)}
    />
  );
}
