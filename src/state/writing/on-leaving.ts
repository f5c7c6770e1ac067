/** Tells when a page is put out of sight, after which it may be ended without a word, and when it is left. */

interface Leaving {
  readonly onHidden: () => void;
  /** What is begun now may not come to an end. It may come back all the same, by Back. */
  readonly onLeft: () => void;
}

/** @returns what ends it */
export function onLeaving({ onHidden, onLeft }: Leaving): () => void {
  const onChange = () => {
    if (document.visibilityState === "hidden") onHidden();
  };
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("pagehide", onLeft);
  return () => {
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("pagehide", onLeft);
  };
}
