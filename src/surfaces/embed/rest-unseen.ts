/** Lets what draws rest while the frame is off the screen: what comes due then is done once, when the frame is back. */
import { type AtlasStore, createAtlasStore } from "../../state/store.ts";

/** Makes of some work one that is done at once while the page is seen, else when it is seen again. */
export type Rest = (work: () => void) => () => void;

/** Watches the page for as long as it lives; until the browser says otherwise, it is seen. */
export function createRest(): Rest {
  const due = new Set<() => void>();
  let isSeen = true;
  new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? isSeen;
    if (!isSeen) return;
    for (const work of due) work();
    due.clear();
  }).observe(document.documentElement);
  return (work) => () => {
    if (isSeen) work();
    else due.add(work);
  };
}

/** The same store, but its listeners hear of changes only while the page is seen, and of what they missed as of one. */
export function restStore(store: AtlasStore, rest: Rest): AtlasStore {
  const shown = createAtlasStore(store.getState());
  store.subscribe(rest(() => shown.setState(store.getState(), true)));
  return { ...store, subscribe: shown.subscribe };
}
