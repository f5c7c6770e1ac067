/** What is counted, for a component: the last true value stays while what it is counted from has not come. */
import { useRef } from "preact/hooks";
import { unlessLacking } from "../model/lacking.ts";
import type { State } from "../state/state.ts";
import { useAtlas } from "./context.ts";

/** @returns null until the first has come */
export function useCounted<Value>(selector: (state: State) => Value): Value | null {
  const last = useRef<Value | null>(null);
  return useAtlas((state) => {
    last.current = unlessLacking(() => selector(state)) ?? last.current;
    return last.current;
  });
}
