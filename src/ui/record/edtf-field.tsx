/** A time as people write it or in EDTF: at once in words, as a code and on an axis; why it cannot be read is said here. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { sayWhen } from "../../i18n/dates.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { type OperationLabel, type TimeReading, useForm } from "./form-tools.ts";
import { useVisit } from "./text-field.tsx";
import { TimeBar } from "./time-bar.tsx";

interface Props {
  readonly label: string;
  /** What the record says, which may be no code yet: nothing that is typed is lost. */
  readonly edtf: string | undefined;
  readonly isDrawn?: boolean;
  /** What stands beside the field. */
  readonly children?: ComponentChildren;
  /** @param reading what the typed words were taken for, where they are no code */
  readonly onEdtf: (edtf: string, label: OperationLabel, reading: TimeReading | null) => void;
}

export function EdtfField({ label, edtf = "", isDrawn = true, children, onEdtf }: Props) {
  const { own, words, readTime } = useForm();
  const id = useId();
  const visit = useVisit();
  /** The words as they were typed; the code stands in their place when the field is left. */
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = parseEdtf(edtf);
  const write = (text: string) => {
    const reading = parseEdtf(text.trim()).ok ? null : readTime(text.trim());
    setTyped(text);
    onEdtf(reading?.edtf ?? text.trim(), { label, mark: visit.name() }, reading);
  };
  return (
    <>
      <div class="fact-row">
        <input
          type="text"
          class="text-field edtf-field is-code"
          aria-label={label}
          aria-invalid={(edtf !== "" && !parsed.ok) || undefined}
          aria-describedby={`${id}-says`}
          dir={typed === null || typed.trim() === edtf ? "ltr" : "auto"}
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          placeholder={own.whenHint}
          value={typed ?? edtf}
          onFocus={visit.begin}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {children}
      </div>
      <div id={`${id}-says`} aria-live="polite">
        {edtf !== "" && parsed.ok && (
          <p class="edtf-says">
            <i>{own.reads(sayWhen(parsed.value, words))}</i>
            {typed !== null && typed.trim() !== edtf && <code dir="ltr">{edtf}</code>}
          </p>
        )}
        {edtf !== "" && !parsed.ok && (
          <p class="fact-error">
            {own.unreadable} {own.expected}{" "}
            <span lang="en" dir="ltr">
              {parsed.error}
            </span>
          </p>
        )}
      </div>
      {edtf !== "" && parsed.ok && isDrawn && <TimeBar edtf={parsed.value} />}
    </>
  );
}
