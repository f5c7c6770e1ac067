/** What follows the first drawing: the page comes to rest, and only then does the engine go on. */
import type { AtlasStore } from "../../state/store.ts";
import { keepStrayFilesOut } from "../../ui/keep-stray-files-out.ts";
import { readAhead } from "../opening/read-ahead.ts";
import { settle } from "../opening/settle.ts";

export async function afterDrawing(root: HTMLElement, store: AtlasStore): Promise<void> {
  keepStrayFilesOut();
  await settle(root);
  // What is not there without a network is not missed: files can be opened from the menu.
  import("../importing/door.ts")
    .then(({ listenForFiles }) => listenForFiles(() => store.getState().lang))
    .catch(() => {});
  if (store.getState().engine.readAhead) readAhead(store);
}
