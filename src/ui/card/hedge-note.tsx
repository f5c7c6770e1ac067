/** The words by which a speaker keeps a distance from what is said, and where they stand. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { translate } from "../../i18n/translate.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useWords } from "../context.ts";
import { Fragments } from "./evidence-list.tsx";

interface Props {
  readonly hedge: AtlasEvent["hedge"];
  readonly words: Words;
}

export function HedgeNote({ hedge, words }: Props) {
  const own = useWords(CARD_WORDS);
  if (!hedge) return null;
  return (
    <>
      <p class="card-note" dir="auto">
        {own.hedged(translate(hedge, words.lang).words)}
      </p>
      <Fragments evidence={hedge.evidence} words={words} />
    </>
  );
}
