/** A text to copy: in a field that can be read and selected, with a button that puts it on the clipboard. */
import { useId, useRef, useState } from "preact/hooks";
import { SHARE_WORDS } from "../i18n/parts/share.ts";
import { useWords } from "./context.ts";
import "./copy-field.css";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly isLong?: boolean;
}

export function CopyField({ label, text, isLong = false }: Props) {
  const words = useWords(SHARE_WORDS);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [verdict, setVerdict] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setVerdict(words.copied);
    } catch {
      // Frames and pages without https have no clipboard; the selected text can still be copied by hand.
      field.current?.select();
      setVerdict(words.notCopied);
    }
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        rows={isLong ? 5 : 1}
        spellcheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span class="copy-verdict" aria-live="polite">
        {verdict}
      </span>
    </div>
  );
}
