/** The full screen, there and back. */

/** Where it is not allowed, such as in a frame, nothing happens: the browser's own key is left. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch (problem) {
    console.warn("no full screen", problem);
  }
}
