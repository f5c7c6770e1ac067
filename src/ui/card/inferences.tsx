/** What we infer, each with its reason. */
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { InferenceId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";

interface Props {
  readonly of: readonly InferenceId[];
  readonly words: Words;
}

export function Inferences({ of: ids, words }: Props) {
  const inferences = useAtlas(({ atlas }) => atlas.inferences);
  if (ids.length === 0) return null;
  return (
    <section class="inferences">
      <h4>{words.event.basis}</h4>
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
