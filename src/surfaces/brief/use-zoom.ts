/**
 * Scales a slide to the room that it has: it is set for a sheet of 960 by 540, whose smallest letters are 12 pixels high, which
 * on a wall of 1920 by 1080 are 24. The style `zoom` scales letters, lines and views alike, and keeps every one of them sharp.
 */
import { useEffect, useRef } from "preact/hooks";

const SHEET = { width: 960, height: 540 } as const;

/**
 * @param least a reader's small screen gets no smaller letters than these, and a slide that is laid out anew; a preview has
 * no such limit
 * @returns for the element that has the room; its first child is scaled
 */
export function useZoom(least: number) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = room.current;
    const sheet = frame?.firstElementChild;
    if (!frame || !(sheet instanceof HTMLElement)) return;
    const scale = () => {
      const { clientWidth, clientHeight } = frame;
      const zoom = Math.min(clientWidth / SHEET.width, clientHeight / SHEET.height);
      sheet.style.zoom = `${Math.max(zoom, least)}`;
    };
    scale();
    const observer = new ResizeObserver(scale);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [least]);
  return room;
}
