/** Waits until a page is settled: all its parts there, the typefaces loaded, and everything in its place. */
import { arrivals } from "../../ui/arrivals.ts";

/** So many frames in which nothing changes are stillness. */
const STILL_FRAMES = 4;
/** A page that is never still, or is hidden meanwhile, is not waited for longer, in milliseconds. */
const PATIENCE_MS = 3000;

/** @param root what the surface has drawn into */
export async function settle(root: HTMLElement): Promise<void> {
  // Out of sight nothing is drawn, and no frame comes.
  if (document.hidden) return;
  await partsToCome();
  await document.fonts.ready;
  await stillness(root);
}

/** What has arrived may have sent for more. */
async function partsToCome(): Promise<void> {
  for (let parts = arrivals(); parts.length > 0; parts = arrivals()) {
    await Promise.allSettled(parts);
    await new Promise(requestAnimationFrame);
  }
}

function stillness(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    let frames = 0;
    const watch = new MutationObserver(() => {
      frames = 0;
    });
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const done = () => {
      watch.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE_MS);
    const count = () => {
      frames++;
      if (frames >= STILL_FRAMES) done();
      else requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
}
