/** Swipes of one finger: to the next step and back. */

/** In the window's pixels. */
const FAR = 60;

/** What is dragged sideways itself. */
const OWN_DRAGS = ".timeline, dialog, input, select, textarea";

/**
 * @param onSwipe 1 for onward, to the left as pages are turned; in a script from right to left, to the right
 * @returns the undo
 */
export function listenToSwipes(element: HTMLElement, onSwipe: (by: 1 | -1) => void): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let from: { readonly x: number; readonly y: number } | null = null;
  element.addEventListener(
    "touchstart",
    ({ touches, target }) => {
      const [touch, more] = [touches[0], touches[1]];
      const isOwn = target instanceof Element && target.closest(OWN_DRAGS) !== null;
      from = touch && !more && !isOwn ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true, signal },
  );
  element.addEventListener(
    "touchend",
    ({ changedTouches, touches }) => {
      const touch = changedTouches[0];
      if (!from || !touch || touches.length > 0) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      const isSwipe = Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(y);
      from = null;
      if (!isSwipe) return;
      const isRtl = document.documentElement.dir === "rtl";
      onSwipe(x < 0 === isRtl ? -1 : 1);
    },
    { passive: true, signal },
  );
  element.addEventListener("touchcancel", () => (from = null), { signal });
  return () => listeners.abort();
}
