/** The buttons that move and scale the window. */
import { drawPath } from "./draw-symbol.ts";
import type { TimelineModel } from "./timeline-model.ts";
import type { Move } from "./window-moves.ts";
import "./toolbar.css";

const ICONS: Readonly<Record<Move, string>> = {
  earlier: "M2.5,-5L-2.5,0L2.5,5",
  zoomOut: "M-5,0H5",
  fit: "M-6,-4V4M6,-4V4M-3.5,0H3.5M-1.5,-2L-3.5,0L-1.5,2M1.5,-2L3.5,0L1.5,2",
  zoomIn: "M-5,0H5M0,-5V5",
  later: "M-2.5,-5L2.5,0L-2.5,5",
};
const ORDER: readonly Move[] = ["earlier", "zoomOut", "fit", "zoomIn", "later"];

export interface Toolbar {
  readonly element: HTMLElement;
  setWords(words: TimelineModel["words"]): void;
}

export function createToolbar(onMove: (move: Move) => void): Toolbar {
  const element = document.createElement("div");
  element.className = "tl-tools";
  const buttons = ORDER.map((move) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `tl-tool tl-tool-${move}`;
    button.append(drawPath(ICONS[move], "tl-icon", "-8 -8 16 16"));
    button.addEventListener("click", () => onMove(move));
    element.append(button);
    return { move, button };
  });
  return {
    element,
    setWords: (words) => {
      for (const { move, button } of buttons) {
        button.setAttribute("aria-label", words[move]);
        button.title = words[move];
      }
    },
  };
}
