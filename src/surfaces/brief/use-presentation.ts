/** What a component needs of the presentation, kept up to date. */
import { useEffect, useState } from "preact/hooks";
import type { Presentation, PresentationStore } from "../../state/presentation/presentation.ts";

/** @param selector must give the same value while nothing has changed */
export function usePresentation<Value>(
  store: PresentationStore,
  selector: (state: Presentation) => Value,
): Value {
  const [value, setValue] = useState(() => selector(store.getState()));
  useEffect(() => {
    setValue(() => selector(store.getState()));
    return store.subscribe(selector, (next) => setValue(() => next));
  }, [store]);
  return value;
}
