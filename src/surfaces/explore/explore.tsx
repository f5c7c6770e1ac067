/** The explore surface: opens an atlas and draws the page with every view. */
import { render } from "preact";
import type { Preferences } from "../../state/preferences.ts";
import { StoreContext } from "../../ui/context.ts";
import { openAtlas } from "../opening/open-atlas.ts";
import type { Opened } from "../opening/opened.ts";
import type { Surface } from "../surface.ts";
import { ExplorePage } from "./explore-page.tsx";
import { loadWherePhone } from "./use-phone.ts";

export const explore: Surface = { open };

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
  keepStrayFilesOut();
  root.replaceChildren();
  render(
    <StoreContext.Provider value={store}>
      <ExplorePage
        onLanguage={(lang) => void speak(lang)}
        ignored={ignored}
        leftOut={leftOut}
        findWarnings={opened.findWarnings}
      />
    </StoreContext.Provider>,
    root,
  );
  const { settle } = await import("../opening/settle.ts");
  await settle(root);
  if (store.getState().engine.readAhead)
    void import("../opening/read-ahead.ts").then(({ readAhead }) => readAhead(store));
}

/** A file dropped beside the source pane must not make the browser leave the page. */
function keepStrayFilesOut(): void {
  for (const name of ["dragover", "drop"])
    window.addEventListener(name, (event) => event.preventDefault());
}
