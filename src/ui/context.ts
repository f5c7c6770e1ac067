/** The store and the words, for every component under a surface. */
import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { wordsOf } from "../i18n/catalogue.ts";
import type { Words } from "../i18n/en.ts";
import type { Part } from "../i18n/parts/part.ts";
import type { State } from "../state/state.ts";
import type { AtlasStore } from "../state/store.ts";

export const StoreContext = createContext<AtlasStore | null>(null);

export function useStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("a component stands outside of a surface");
  return store;
}

/** What the selector gives, kept up to date; it must give the same object while nothing has changed. */
export function useAtlas<Value>(selector: (state: State) => Value): Value {
  const store = useStore();
  const [, redraw] = useState({});
  const value = selector(store.getState());
  const latest = useRef({ selector, value });
  latest.current = { selector, value };
  useEffect(() => {
    const check = () => {
      const next = latest.current.selector(store.getState());
      if (Object.is(next, latest.current.value)) return;
      latest.current.value = next;
      redraw({});
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return value;
}

/** The words in the reader's language: what every surface says, or those of one part. */
export function useWords(): Words;
export function useWords<Own>(part: Part<Own>): Own;
export function useWords<Own>(part?: Part<Own>): Words | Own {
  const lang = useAtlas((state) => state.lang);
  return part ? part[lang] : wordsOf(lang);
}
