/** Emphasises an actor, a faction or a kind of event in every view and dims the rest, without leaving anything out. */
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { isSameThing, type Thing } from "../../model/thing.ts";
import { focus } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";

export function FocusButton({ thing }: { readonly thing: Thing }) {
  const own = useWords(CARD_WORDS);
  const store = useStore();
  const isFocused = useAtlas(({ focused }) => isSameThing(focused, thing));
  return (
    <button
      type="button"
      class="small"
      aria-pressed={isFocused}
      onClick={() => focus(store, thing)}
    >
      {isFocused ? own.emphasised : own.emphasise}
    </button>
  );
}
