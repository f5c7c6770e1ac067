/** The one sentence over a phone's map: what its signs say, what a step says, or how much the filters leave. */
import { PHONE_WORDS } from "../../../i18n/parts/phone.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { summaryOf } from "../../../model/summarise.ts";
import { answerOf } from "../../../state/selectors.ts";
import { useAtlas, useWords } from "../../../ui/context.ts";

export function Lead() {
  const words = useWords();
  const own = useWords(PHONE_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const { kept } = useAtlas(answerOf);
  const step = useAtlas(({ selected, atlas: { dataset } }) =>
    selected?.type === "step"
      ? dataset.briefing?.steps.find(({ id }) => id === selected.id)
      : undefined,
  );
  const line = step && translate(step, words.lang).line;
  const total = summaryOf(atlas).size;
  const all = words.events(total);
  const explain = own[explanationOf(atlas)];
  return (
    <p class="phone-lead" dir="auto">
      {line ?? (kept < total ? words.status(kept, total) : explain(all, hasInferred(atlas)))}
    </p>
  );
}

/** A text has the events where a document is read beside them, or a briefing tells of them. */
function explanationOf({ numbers, dataset }: Atlas): "numbered" | "counted" | "untold" {
  if (numbers.size > 0) return "numbered";
  const isTold =
    dataset.briefing !== undefined || dataset.sources.some(({ type }) => type === "document");
  return isTold ? "counted" : "untold";
}

/** Whether a dashed outline is to be seen, which says that a place is inferred. */
function hasInferred(atlas: Atlas): boolean {
  return summaryOf(atlas).hasInferredPlace;
}
