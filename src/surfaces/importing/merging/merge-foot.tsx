/** What the choices come to, and the ways on: back, the file alone, or both as one. */
import { useState } from "preact/hooks";
import { MERGE_WORDS } from "../../../i18n/parts/merge.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Lang } from "../../../model/languages.ts";
import { backAddress, openAlone, openMerged } from "./leave-merged.ts";
import { type MergeState, makeOne, outcomeOf } from "./merge-state.ts";
import { sayOutcome } from "./say-outcome.ts";
import "../screen/import-foot.css";

interface Props {
  readonly lang: Lang;
  readonly state: MergeState;
}

export function MergeFoot({ lang, state }: Props) {
  const own = MERGE_WORDS[lang];
  const [said, setSaid] = useState<string | null>(null);
  const open = translate(state.mine.dataset, lang).title;
  const leave = async (way: () => Promise<void>) => {
    setSaid(own.merging);
    // What it says is drawn before the page is at work.
    await new Promise((resolve) => setTimeout(resolve));
    await way().catch(() => setSaid(own.notKept));
  };
  const merge = async () => {
    const merged = makeOne(state);
    if (merged.ok) return openMerged(merged.value, open);
    const [first] = merged.error;
    setSaid(`${own.notOne}: ${first?.path} ${first?.found}; ${first?.expected}`);
  };
  return (
    <footer class="import-foot">
      <button type="button" onClick={() => location.assign(backAddress())}>
        {own.cancel}
      </button>
      <p role="status">{said ?? sayOutcome(outcomeOf(state), own)}</p>
      <button type="button" onClick={() => void leave(() => openAlone(state.theirs.dataset, open))}>
        {own.replace}
      </button>
      <button type="button" class="primary" onClick={() => void leave(merge)}>
        {own.merge}
      </button>
    </footer>
  );
}
