/** What we infer, each with its reason. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { translate } from "../../i18n/translate.ts";
import type { InferenceId } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../context.ts";

interface Props {
  readonly of: readonly InferenceId[];
  readonly words: Words;
}

export function Inferences({ of: ids, words }: Props) {
  const own = useWords(CARD_WORDS);
  const inferences = useAtlas(({ atlas }) => atlas.inferences);
  if (ids.length === 0) return null;
  return (
    <section class="inferences">
      <h4>{own.basis}</h4>
      <ul>
        {ids.map((id) => {
          const inference = inferences.get(id);
          return (
            <li key={id} dir="auto">
              {inference && translate(inference, words.lang).note}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
