/** The word "inferred" beside what is; what is stated needs no sign. */
import type { Words } from "../../i18n/en.ts";
import type { Basis } from "../../model/vocabulary.ts";

interface Props {
  readonly basis: Basis;
  readonly words: Words;
}

export function BasisSign({ basis, words }: Props) {
  return basis === "inferred" ? <span class="basis-sign">{words.event.inferred}</span> : null;
}
