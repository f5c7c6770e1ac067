/** The pointer: a dot that everybody in the room can see, where the mouse is on the slide or on the presenter's preview of it. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type PresentationStore, pointAt } from "../../state/presentation/presentation.ts";
import { usePresentation } from "./use-presentation.ts";

interface Props {
  readonly presentation: PresentationStore;
}

/** Fills what it stands in, which must be the slide and nothing else. */
export function Pointer({ presentation }: Props) {
  const isShown = usePresentation(presentation, (state) => state.showsPointer);
  return isShown ? <Dot presentation={presentation} /> : null;
}

function Dot({ presentation }: Props) {
  const spot = usePresentation(presentation, (state) => state.pointer);
  const field = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLSpanElement>(null);
  // At once: a mouse that moves only a moment after the key must be seen.
  useLayoutEffect(() => {
    const frame = field.current?.parentElement;
    if (!frame) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    frame.addEventListener(
      "pointermove",
      ({ clientX, clientY }) => {
        const { x, y, width, height } = frame.getBoundingClientRect();
        pointAt(presentation, { x: (clientX - x) / width, y: (clientY - y) / height });
      },
      { signal },
    );
    frame.addEventListener("pointerleave", () => pointAt(presentation, null), { signal });
    return () => listeners.abort();
  }, [presentation]);
  useEffect(() => {
    if (!spot || !dot.current) return;
    dot.current.style.left = `${spot.x * 100}%`;
    dot.current.style.top = `${spot.y * 100}%`;
  }, [spot]);
  return (
    <div class="pointer" ref={field} aria-hidden="true">
      <span class="pointer-dot" ref={dot} hidden={spot === null} />
    </div>
  );
}
