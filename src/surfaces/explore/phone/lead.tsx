/** The one sentence over a phone's map: what stands on it, or, once filters are in force, how much of it is left. */
import { PHONE_WORDS } from "../../../i18n/parts/phone.ts";
import { numberOf } from "../../../model/atlas.ts";
import { answerOf } from "../../../state/selectors.ts";
import { useAtlas, useWords } from "../../../ui/context.ts";

export function Lead() {
  const words = useWords();
  const own = useWords(PHONE_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { kept } = useAtlas(answerOf);
  const total = atlas.events.size;
  const [first] = atlas.events.keys();
  const isNumbered = first !== undefined && numberOf(atlas, first) !== null;
  const all = words.events(total);
  return (
    <p class="phone-lead">
      {kept < total ? words.status(kept, total) : isNumbered ? own.numbered(all) : own.counted(all)}
    </p>
  );
}
