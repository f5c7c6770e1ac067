/** A short notice, shown for a moment, of what zooms: what a plain wheel and one finger do belongs to the page. */
import "./zoom-hint.css";

export interface ZoomHint {
  readonly element: HTMLElement;
  show(words: string): void;
  destroy(): void;
}

const SHOWN_MS = 1600;

export function createZoomHint(): ZoomHint {
  const element = document.createElement("div");
  element.className = "tl-hint";
  element.dir = "auto";
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    show: (words) => {
      clearTimeout(timer);
      element.textContent = words;
      element.hidden = false;
      timer = setTimeout(() => {
        element.hidden = true;
      }, SHOWN_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
