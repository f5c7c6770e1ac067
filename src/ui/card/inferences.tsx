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

export function Inferences(props: Props) {
  const own = useWords(CARD_WORDS);
  if (props.of.length === 0) return null;
  return (
    <section class="inferences">
      <h4>{own.basis}</h4>
      <Reasons {...props} />
    </section>
  );
}

/** In the place of who says so, where nobody does: that we infer it, and from what. */
export function OurInference(props: Props) {
  const own = useWords(CARD_WORDS);
  return (
    <div class="inferences">
      {own.weInfer}
      <Reasons {...props} />
    </div>
  );
}

function Reasons({ of: ids, words }: Props) {
  const inferences = useAtlas(({ atlas }) => atlas.inferences);
  return (
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
  );
}
