/** Why something is missing, in the dataset's words; nothing where nothing is. */
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { GapId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";

interface Props {
  readonly id: GapId | undefined;
  readonly words: Words;
}

export function GapNote({ id, words }: Props) {
  const gap = useAtlas(({ atlas }) => (id === undefined ? undefined : atlas.gaps.get(id)));
  if (!gap) return null;
  return (
    <p class="card-note" dir="auto">
      {translate(gap, words.lang).note}
    </p>
  );
}
