/** The explore surface: opens an atlas and draws the page with every view. */
import { render } from "preact";
import type { Preferences } from "../../state/preferences.ts";
import { StoreContext } from "../../ui/context.ts";
import { onDemand } from "../../ui/on-demand.ts";
import { openAtlas } from "../opening/open-atlas.ts";
import type { Opened } from "../opening/opened.ts";
import type { Surface } from "../surface.ts";
import { ExplorePage } from "./explore-page.tsx";
import { loadWherePhone } from "./use-phone.ts";

export const explore: Surface = {
  open,
  expectCrowd: () => import("./crowd-ahead.ts"),
};

/**
 * @param root emptied and filled with the page
 * @param leftOut how many problems kept records of the dataset out
 */
async function open(
  root: HTMLElement,
  opened: Opened,
  preferences: Preferences,
  leftOut: number,
): Promise<void> {
  const [{ store, speak, ignored }] = await Promise.all([
    openAtlas(opened, preferences, true),
    loadWherePhone(),
  ]);
  root.replaceChildren();
  render(
    <StoreContext.Provider value={store}>
      <ExplorePage
        onLanguage={(lang) => onDemand(() => speak(lang))}
        ignored={ignored}
        leftOut={leftOut}
        // To look for them takes as long as to draw, on a processor that has to draw.
        findWarnings={() => settled.then(opened.findWarnings)}
      />
    </StoreContext.Provider>,
    root,
  );
  const settled = import("./after-drawing.ts").then((after) => after.afterDrawing(root, store));
  await settled;
}
