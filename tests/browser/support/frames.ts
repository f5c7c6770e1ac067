/** Frames that do not come: what a person does on a machine that is short of breath, several keys before the next picture. */
import type { Page } from "@playwright/test";

interface Held {
  areFramesHeld?: boolean;
}

/** Before the page is opened. */
export async function letFramesBeHeld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: FrameRequestCallback[] = [];
    const ask = window.requestAnimationFrame.bind(window);
    const frame = () => {
      if (!(window as Held).areFramesHeld) for (const draw of held.splice(0)) ask(draw);
      ask(frame);
    };
    ask(frame);
    window.requestAnimationFrame = (draw) =>
      (window as Held).areFramesHeld ? -held.push(draw) : ask(draw);
  });
}

/** From now on what the page would do with the next frame waits, until they are let go. */
export async function holdFrames(page: Page, areHeld = true): Promise<void> {
  await page.evaluate((are) => {
    (window as Held).areFramesHeld = are;
  }, areHeld);
}
