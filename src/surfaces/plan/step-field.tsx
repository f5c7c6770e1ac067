/** One text of a step, written in place and kept with every letter. */
import { useRef, useState } from "preact/hooks";
import "./step-field.css";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly class: string;
  /** What the plan says; while the field has the focus, what is being written counts. */
  readonly text: string;
  readonly rows?: number;
  /** @param visit another one each time that the field is entered */
  readonly onText: (text: string, visit: number) => void;
}

/** As many as the format allows. */
const MOST = 2000;

let visits = 0;

export function StepField({ label, hint, class: name, text, rows = 1, onText }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const visit = useRef(0);
  const isOneLine = rows === 1;
  return (
    <textarea
      class={`plan-field ${name}`}
      aria-label={label}
      placeholder={hint}
      dir={(draft ?? text) ? "auto" : undefined}
      rows={rows}
      maxLength={MOST}
      value={draft ?? text}
      onFocus={() => {
        visit.current = ++visits;
      }}
      onInput={({ currentTarget }) => {
        const written = isOneLine
          ? currentTarget.value.replace(/\s*\n\s*/g, " ")
          : currentTarget.value;
        setDraft(written);
        onText(written, visit.current);
      }}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        if (isOneLine && event.key === "Enter" && !event.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
