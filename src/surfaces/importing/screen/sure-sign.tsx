/** How sure something is: three dots, filled as far, and the word. */
import type { Sureness } from "../../../formats/imports/import.ts";

const FILLED: Readonly<Record<Sureness, number>> = { certain: 3, likely: 2, guess: 1 };

export function SureSign({ sure, word }: { readonly sure: Sureness; readonly word: string }) {
  return (
    <span class={`sure-sign is-${sure}`}>
      <svg viewBox="0 0 30 10" aria-hidden="true">
        {[5, 15, 25].map((x, at) => (
          <circle key={x} class={at < FILLED[sure] ? "is-filled" : ""} cx={x} cy="5" r="3.4" />
        ))}
      </svg>
      {word}
    </span>
  );
}
