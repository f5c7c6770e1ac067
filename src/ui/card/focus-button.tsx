/** Emphasises an actor, a faction or a kind of event in every view and dims the rest, without leaving anything out. */
import type { Words } from "../../i18n/en.ts";
import { isSameThing, type Thing } from "../../model/thing.ts";
import { focus } from "../../state/store.ts";
import { useAtlas, useStore } from "../context.ts";

export function FocusButton({ thing, words }: { readonly thing: Thing; readonly words: Words }) {
  const store = useStore();
  const isFocused = useAtlas(({ focused }) => isSameThing(focused, thing));
  return (
    <button
      type="button"
      class="small"
      aria-pressed={isFocused}
      onClick={() => focus(store, thing)}
    >
      {isFocused ? words.event.emphasised : words.event.emphasise}
    </button>
  );
}
