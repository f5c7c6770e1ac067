/** What a component reads of a store that is none of an atlas. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { StoreApi } from "zustand/vanilla";

/** What the selector gives, kept up to date; it must give the same object while nothing has changed. */
export function useSelected<State, Value>(
  store: StoreApi<State>,
  selector: (state: State) => Value,
) {
  const [, redraw] = useState({});
  const value = selector(store.getState());
  const latest = useRef({ selector, value });
  latest.current = { selector, value };
  useLayoutEffect(() => {
    const check = () => {
      const next = latest.current.selector(store.getState());
      if (!Object.is(next, latest.current.value)) redraw({});
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return value;
}
