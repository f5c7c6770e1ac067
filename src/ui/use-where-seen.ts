/** Follows a hand on the brush only where it can be seen: what is scrolled out of sight is drawn when the hand lets go. */
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { State } from "../state/state.ts";
import { keepWhileHeld } from "../state/while-held.ts";

/** Of what reaches no farther into the window a head is seen, or less. */
const EDGE = "-64px 0px";

/** @returns a selector that keeps what it gave last while `element` is out of sight and a hand holds the brush */
export function useWhereSeen<Value>(
  element: RefObject<HTMLElement | null>,
  selector: (state: State) => Value,
): (state: State) => Value {
  const isSeen = useRef(true);
  const [, redraw] = useState({});
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        isSeen.current = entries.at(-1)?.isIntersecting ?? true;
        if (isSeen.current) redraw({});
      },
      { rootMargin: EDGE },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return useMemo(() => keepWhileHeld(selector, () => isSeen.current), [selector]);
}
