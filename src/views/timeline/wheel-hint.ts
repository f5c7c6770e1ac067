/** A short notice, shown for a moment, that the wheel zooms with Ctrl alone. */

export interface WheelHint {
  readonly element: HTMLElement;
  setWords(words: string): void;
  show(): void;
  destroy(): void;
}

const SHOWN_MS = 1600;

export function createWheelHint(): WheelHint {
  const element = document.createElement("div");
  element.className = "tl-hint";
  element.dir = "auto";
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    setWords: (words) => {
      element.textContent = words;
    },
    show: () => {
      clearTimeout(timer);
      element.hidden = false;
      timer = setTimeout(() => {
        element.hidden = true;
      }, SHOWN_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
