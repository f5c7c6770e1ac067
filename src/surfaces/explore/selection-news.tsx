/** Every selection said aloud, once and briefly, by whatever and wherever it was made. */
import { useEffect, useRef, useState } from "preact/hooks";
import { nameOfThing } from "../../i18n/name-of-thing.ts";
import { READING_WORDS } from "../../i18n/parts/reading.ts";
import { readingOf } from "../../state/reading.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";

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
    setNews(own.selected([nameOfThing(selected, state.atlas, words), ...place].join(", ")));
  }, [selected, words, own, store]);
  return (
    <p class="sr-only selection-news" aria-live="polite">
      {news}
    </p>
  );
}
