/** What follows the first drawing: the page comes to rest, and only then does the engine go on. */
import type { AtlasStore } from "../../state/store.ts";
import { keepStrayFilesOut } from "../../ui/keep-stray-files-out.ts";
import { readAhead } from "../opening/read-ahead.ts";
import { settle } from "../opening/settle.ts";

export async function afterDrawing(root: HTMLElement, store: AtlasStore): Promise<void> {
  keepStrayFilesOut();
  await settle(root);
  await readyForNoNetwork();
  await listenForFiles(store);
  await readyForPaper(store);
  if (store.getState().engine.readAhead) readAhead(store);
}

/** Where it does not come, the network has gone already. */
async function readyForNoNetwork(): Promise<void> {
  const part = await import("../offline/keep-offline.ts").catch(() => null);
  part?.keepOffline(true);
}

/** What does not come without a network is not missed: a file can be opened from the menu. */
async function listenForFiles(store: AtlasStore): Promise<void> {
  try {
    const door = await import("../importing/door.ts");
    await door.listenForFiles(() => store.getState().lang);
  } catch {
    // Said above.
  }
}

/** Printed without it, the page is as on the screen. */
async function readyForPaper(store: AtlasStore): Promise<void> {
  const part = await import("./paper/offer-paper.tsx").catch(() => null);
  await part?.offerPaper(store);
}
