/** The brief surface: takes a room through an atlas, step by step; or the presenter's window beside it. */
import { render } from "preact";
import { BRIEF_WORDS } from "../../i18n/parts/brief.ts";
import type { Preferences } from "../../state/preferences.ts";
import { createPresentation } from "../../state/presentation/presentation.ts";
import { PACE, runIn } from "../../state/presentation/run.ts";
import { showSlide } from "../../state/presentation/show-slide.ts";
import { StoreContext } from "../../ui/context.ts";
import { keepOffline } from "../offline/keep-offline.ts";
import { openWithoutAddress } from "../opening/open-without-address.ts";
import type { Opened } from "../opening/opened.ts";
import type { Surface } from "../surface.ts";
import { BriefPage } from "./brief-page.tsx";
import { openSlides } from "./open-slides.ts";
import { keepRun, keepStep, stepIn } from "./step-address.ts";

export const brief: Surface = { begin, open };

function begin(): void {
  document.documentElement.classList.add("is-brief");
}

async function open(
  root: HTMLElement,
  opened: Opened,
  preferences: Preferences,
  leftOut: number,
): Promise<void> {
  const query = new URLSearchParams(location.search);
  const own = BRIEF_WORDS[preferences.lang];
  const isPresenter = query.has("presenter");
  const part = isPresenter ? own.presenter : own.briefing;
  const store = await openWithoutAddress(opened, preferences, part);
  const { slides, whose, trouble } = await openSlides(store.getState().atlas, query);
  const presentation = createPresentation(slides, stepIn(query), runIn(query.get("run")) ?? PACE);
  const first = slides[presentation.getState().at];
  // Before anything is drawn, so that the map opens where it belongs.
  if (first) showSlide(store, first);
  presentation.subscribe(({ at }) => at, keepStep);
  presentation.subscribe(({ run }) => run, keepRun);
  const parts = {
    presentation,
    own,
    name: `${opened.atlas.dataset.id} ${whose}`,
  };
  const { PresenterPage } = isPresenter
    ? await import("./presenter-page.tsx")
    : { PresenterPage: null };
  root.replaceChildren();
  render(
    <StoreContext.Provider value={store}>
      {PresenterPage ? (
        <PresenterPage {...parts} />
      ) : (
        <BriefPage {...parts} trouble={trouble} leftOut={leftOut} />
      )}
    </StoreContext.Provider>,
    root,
  );
  const { settle } = await import("../opening/settle.ts");
  await settle(root);
  keepOffline(false);
}
