/** Words of a record, kept with every letter. */
import { useRef } from "preact/hooks";
import type { OperationLabel } from "./form-tools.ts";
import "./text-field.css";

interface Props {
  /** What it is called, and how its changes are told. */
  readonly label: string;
  readonly text: string | undefined;
  /** Two or more for a text of several lines. */
  readonly rows?: number;
  readonly hint?: string | undefined;
  readonly lang?: string | undefined;
  /** Of a code or an address: runs from left to right in a typeface of one width. */
  readonly isCode?: boolean;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly list?: string;
  readonly onText: (text: string, label: OperationLabel) => void;
}

/** As many as the format allows. */
const MOST = 2000;

let visits = 0;

/** @returns what names one visit to a field among all, from when it is entered */
export function useVisit(): { readonly begin: () => void; readonly name: () => string } {
  const visit = useRef(0);
  return {
    begin: () => {
      visit.current = ++visits;
    },
    name: () => `visit-${visit.current}`,
  };
}

export function TextField(props: Props) {
  const { label, text = "", rows = 1, hint, lang, isCode = false, isInvalid, onText } = props;
  const visit = useVisit();
  const isOneLine = rows === 1;
  return (
    <textarea
      class={isCode ? "text-field is-code" : "text-field"}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={props.describedBy}
      placeholder={hint}
      lang={lang}
      dir={isCode ? "ltr" : text ? "auto" : undefined}
      spellcheck={!isCode}
      autocapitalize={isCode ? "off" : undefined}
      rows={rows}
      maxLength={MOST}
      value={text}
      onFocus={visit.begin}
      onInput={({ currentTarget: { value } }) => {
        const written = isOneLine ? value.replace(/\s*\n\s*/g, " ") : value;
        onText(written, { label, mark: visit.name() });
      }}
      onKeyDown={(event) => {
        // A line has no second one; what Enter does beyond it is its form's affair.
        if (isOneLine && event.key === "Enter" && !event.isComposing) event.preventDefault();
      }}
    />
  );
}
