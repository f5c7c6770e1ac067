/** Every selection said aloud, once and briefly, by whatever and wherever it was made. */
import { useEffect, useRef, useState } from "preact/hooks";
import { nameOfThing } from "../../i18n/name-of-thing.ts";
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { isTold } from "../../state/is-told.ts";
import { readingOf } from "../../state/reading.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { onDemand } from "../../ui/on-demand.ts";

export function SelectionNews() {
  const words = useWords();
  const own = useWords(READING_WORDS);
  const store = useStore();
  const selected = useAtlas((state) => state.selected);
  const [news, setNews] = useState("");
  const known = useRef(selected);
  useEffect(() => {
    // What the page opens with is no news.
    if (known.current === selected) return;
    known.current = selected;
    const state = store.getState();
    const { unit, at, total } = readingOf(state);
    if (!selected) {
      setNews("");
      return;
    }
    const isCounted = at !== null && selected.type === unit;
    const place = isCounted ? [unit === "step" ? own.step(at, total) : own.place(at, total)] : [];
    const say = (...more: readonly string[]) =>
      setNews(
        own.selected([nameOfThing(selected, state.atlas, words), ...place, ...more].join(", ")),
      );
    if (selected.type !== "event" || !isTold(state)) say();
    else
      onDemand(async () => {
        const { sayTold } = await import("../binding/told/say-told.ts");
        const told = sayTold(selected.id, state, true);
        if (known.current === selected) say(...(told ? [told] : []));
      });
  }, [selected, words, own, store]);
  return (
    <p class="sr-only selection-news" aria-live="polite">
      {news}
    </p>
  );
}
