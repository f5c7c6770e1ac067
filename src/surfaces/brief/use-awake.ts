/** Whether a hand is at the page: for some moments after a pointer moved or touched it. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const PATIENCE = 2500;

export function useAwake(page: RefObject<HTMLElement | null>): boolean {
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    let timer = 0;
    const wake = () => {
      setIsAwake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIsAwake(false), PATIENCE);
    };
    for (const name of ["pointermove", "pointerdown"])
      page.current?.addEventListener(name, wake, { passive: true, signal: listeners.signal });
    return () => {
      listeners.abort();
      window.clearTimeout(timer);
    };
  }, [page]);
  return isAwake;
}
