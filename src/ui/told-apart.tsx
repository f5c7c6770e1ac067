/** Beside the sums of a crowd: how many of its events are told differently, and a way to keep only those. */
import { TOLD_APART_WORDS } from "../i18n/parts/told-apart.ts";
import { keepOnly } from "../state/store.ts";
import { countToldApart } from "../state/told-apart.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { useCounted } from "./use-counted.ts";

export function ToldApart() {
  const store = useStore();
  const own = useWords(TOLD_APART_WORDS);
  const count = useCounted(countToldApart);
  const isKept = useAtlas(({ filters }) => filters.telling.join() === "differ");
  if (!count) return null;
  return (
    <p>
      {own.told(count)}{" "}
      <button
        type="button"
        class="link"
        aria-pressed={isKept}
        onClick={() => keepOnly(store, "telling", "differ")}
      >
        {own.keep}
      </button>
    </p>
  );
}
