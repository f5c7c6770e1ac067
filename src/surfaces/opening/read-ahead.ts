/** Has the engine make ready, while nothing else is due, what a reader's first search would wait for. */
import type { AtlasStore } from "../../state/store.ts";
import { whenIdle } from "./when-idle.ts";

/** Of a frame, what a hand that comes meanwhile does not feel. */
const PIECE_MS = 8;

/** Another language has another engine, which begins anew. */
export function readAhead(store: AtlasStore): void {
  const read = () => {
    const end = performance.now() + PIECE_MS;
    const { engine } = store.getState();
    if (engine.readAhead?.(() => performance.now() > end)) whenIdle(read);
  };
  whenIdle(read);
  store.subscribe(({ lang }) => lang, read);
}
