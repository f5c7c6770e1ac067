/** A number, kept when it can be read; what cannot be stays in the field with what was expected. */
import { useId, useState } from "preact/hooks";
import type { OperationLabel } from "./form-tools.ts";
import { useVisit } from "./text-field.tsx";

interface Props {
  readonly label: string;
  /** Beside the field, where its name is not its group's. */
  readonly shown?: string;
  readonly number: number | undefined;
  readonly isValid: (number: number) => boolean;
  /** What to say of another. */
  readonly expected: string;
  /** @param number undefined where the field is empty */
  readonly onNumber: (number: number | undefined, label: OperationLabel) => void;
}

export function NumberField({ label, shown, number, isValid, expected, onNumber }: Props) {
  const id = useId();
  const visit = useVisit();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (number === undefined ? "" : `${number}`);
  const value = Number(text.replace(",", "."));
  const isFaulty = text.trim() !== "" && !(Number.isFinite(value) && isValid(value));
  const write = (written: string) => {
    setTyped(written);
    const mark = { label, mark: visit.name() };
    const next = Number(written.replace(",", "."));
    if (written.trim() === "") onNumber(undefined, mark);
    else if (Number.isFinite(next) && isValid(next)) onNumber(next, mark);
  };
  return (
    <span class="number-field">
      <label>
        {shown && <small>{shown}</small>}
        <input
          type="text"
          inputMode="decimal"
          class="text-field"
          dir="ltr"
          autocomplete="off"
          aria-label={label}
          aria-invalid={isFaulty || undefined}
          aria-describedby={isFaulty ? `${id}-expected` : undefined}
          value={text}
          onFocus={visit.begin}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => !isFaulty && setTyped(null)}
        />
      </label>
      {isFaulty && (
        <span id={`${id}-expected`} class="fact-error">
          {expected}
        </span>
      )}
    </span>
  );
}
