/** The tools of a briefing for a mouse or a finger: what the keys do, with their names. */
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { HANDOUT_WORDS } from "../../i18n/parts/handout.ts";
import {
  goOn,
  lay,
  type PresentationStore,
  toggleRun,
} from "../../state/presentation/presentation.ts";
import { useAtlas } from "../../ui/context.ts";
import { exploreAddress } from "./step-address.ts";
import { usePresentation } from "./use-presentation.ts";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
  readonly onFullScreen: () => void;
  readonly onPresenter: () => void;
  readonly onHandout: () => void;
}

export function BriefBar({ presentation, own, ...tools }: Props) {
  const lang = useAtlas((state) => state.lang);
  const { slides } = presentation.getState();
  const at = usePresentation(presentation, (state) => state.at);
  const isOn = usePresentation(presentation, (state) => state.run.isOn);
  return (
    // A tool that is clicked does not take the focus: as long as it had it, the bar would stay on the wall.
    <nav class="brief-bar" aria-label={own.tools} onMouseDown={(event) => event.preventDefault()}>
      <button
        type="button"
        aria-label={own.previous}
        aria-disabled={at === 0}
        onClick={() => goOn(presentation, -1)}
      >
        <span class="arrow-back" aria-hidden="true" />
      </button>
      <button type="button" class="brief-step" onClick={() => lay(presentation, "overview")}>
        <span class="sr-only">{own.overview}: </span>
        {own.step(at + 1, slides.length)}
      </button>
      <button
        type="button"
        aria-label={own.next}
        aria-disabled={at === slides.length - 1}
        onClick={() => goOn(presentation, 1)}
      >
        <span class="arrow-on" aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-keyshortcuts="R"
        aria-pressed={isOn}
        onClick={() => toggleRun(presentation)}
      >
        {own.run}
      </button>
      <button type="button" aria-keyshortcuts="F" onClick={tools.onFullScreen}>
        {own.fullScreen}
      </button>
      <button type="button" aria-keyshortcuts="N" onClick={tools.onPresenter}>
        {own.presenter}
      </button>
      <button type="button" onClick={tools.onHandout}>
        {HANDOUT_WORDS[lang].title}
      </button>
      <button type="button" aria-keyshortcuts="?" onClick={() => lay(presentation, "keys")}>
        {own.keys}
      </button>
      <a href={exploreAddress()}>{own.explore}</a>
    </nav>
  );
}
