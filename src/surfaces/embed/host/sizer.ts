/** Gives a frame the height of its content, and does not go round in circles. */

/** In CSS pixels. */
const LOWEST = 120;
const TALLEST = 4000;
const MOST_RESIZES = 30;
const WITHIN_MS = 2000;

/**
 * @returns gives the frame a height, within limits, where it changes by more than a pixel; a stream of changes at
 *   widths that it had before is a loop, and ends at its tallest
 */
export function createSizer({ style }: HTMLIFrameElement, element: HTMLElement) {
  let shown = 0;
  let recent: readonly { readonly height: number; readonly width: number; readonly at: number }[] =
    [];
  return (wanted: number) => {
    const height = Math.min(TALLEST, Math.max(LOWEST, Math.ceil(wanted)));
    const [width, now] = [element.clientWidth, performance.now()];
    if (Math.abs(height - shown) <= 1) return;
    recent = [...recent.filter(({ at }) => now - at < WITHIN_MS), { height, width, at: now }];
    // A page that is dragged wider has each width once; a scroll bar that comes and goes has the same two in turn.
    const returns = recent.length - new Set(recent.map((one) => one.width)).size;
    if (returns > MOST_RESIZES) return;
    shown = returns === MOST_RESIZES ? Math.max(...recent.map((one) => one.height)) : height;
    style.aspectRatio = "auto";
    style.height = `${shown}px`;
  };
}
