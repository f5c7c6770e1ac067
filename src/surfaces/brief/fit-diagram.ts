/** Sets the faction diagram in the largest type that its slide has the height for: a wall does not scroll. */
import { boxOf, inPixels } from "../../views/design-pixel.ts";
import { followSize } from "../../views/follow-size.ts";

/** In pixels of the slide; below the least, a diagram that is larger still must be scrolled. */
const LARGEST = 17;
const LEAST = 9;
const STEPS = 8;

/** @param frame holds the diagram's root and nothing else. @returns the undo */
export function fitDiagram(frame: HTMLElement): () => void {
  const root = frame.querySelector<HTMLElement>(".factions-root");
  if (!root) return () => {};
  let size = LARGEST;
  let room = "";
  let steps = 0;
  const settle = () => {
    // Not the client's sizes: a scroll bar that comes and goes would count as new room.
    const { width, height } = boxOf(frame);
    const needed = boxOf(root).height;
    const isDrawn = frame.querySelector(".factions-diagram") !== null;
    if (!isDrawn || height === 0) return;
    if (room !== `${width} ${height}`) {
      room = `${width} ${height}`;
      steps = 0;
      size = LARGEST;
    } else if (needed <= height || size <= LEAST || steps >= STEPS) return;
    else size = Math.max(LEAST, size * Math.max(0.85, height / needed));
    steps++;
    root.style.fontSize = inPixels(size);
  };
  return followSize([frame, root], settle);
}
