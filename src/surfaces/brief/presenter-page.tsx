/** The presenter's window: this slide and the next, the notes, the clocks and the steps, in step with the audience's window. */
import { useLayoutEffect, useState } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { goOn, type PresentationStore } from "../../state/presentation/presentation.ts";
import { useAtlas } from "../../ui/context.ts";
import { saySlide } from "../handout/say-slide.ts";
import { listenToBriefKeys } from "./brief-keys.ts";
import { BriefKeysDialog } from "./brief-keys-dialog.tsx";
import { toggleFullScreen } from "./full-screen.ts";
import { Overview } from "./overview.tsx";
import { Pointer } from "./pointer.tsx";
import { PresenterClock } from "./presenter-clock.tsx";
import { Preview } from "./preview.tsx";
import { StepList } from "./step-list.tsx";
import { StepStatus } from "./step-status.tsx";
import { keepInStep, type Partner } from "./two-windows.ts";
import { usePresentation } from "./use-presentation.ts";
import "./brief.css";
import "./presenter.css";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
  /** What the audience's window finds this one by. */
  readonly name: string;
}

const WIDE = 16 / 9;

export function PresenterPage({ presentation, own, name }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const lang = useAtlas((state) => state.lang);
  const { slides } = presentation.getState();
  const at = usePresentation(presentation, (state) => state.at);
  const calls = usePresentation(presentation, (state) => state.calls);
  const isBlank = usePresentation(presentation, (state) => state.isBlank);
  const overlay = usePresentation(presentation, (state) => state.overlay);
  const { isThere, aspect } = usePartner(presentation, name);
  // With the drawing, so that no key is lost that comes right after it.
  useLayoutEffect(
    () =>
      listenToBriefKeys(presentation, {
        onFullScreen: () => void toggleFullScreen(),
        onPresenter: () => {},
      }),
    [presentation],
  );
  const slide = slides[at];
  const next = slides[at + 1];
  if (!slide) return null;
  const { title, notes } = saySlide({ atlas, lang }, slide);
  const shape = { aspect: aspect ?? WIDE, total: slides.length, call: calls, own };
  return (
    <div class="presenter">
      <header class="presenter-head">
        <h1>
          {own.step(at + 1, slides.length)}
          <small>{isThere ? own.together : own.alone}</small>
        </h1>
        <PresenterClock own={own} />
      </header>
      <main class="presenter-main">
        <section class="presenter-now" data-blank={isBlank || undefined}>
          <Preview name={title} slide={slide} at={at} {...shape}>
            <Pointer presentation={presentation} />
          </Preview>
          {isBlank && <p class="presenter-blank">{own.blanked}</p>}
        </section>
        <section class="presenter-notes" aria-label={own.notes}>
          <h2>{own.notes}</h2>
          <p dir="auto">{notes ?? own.noNotes}</p>
        </section>
        <section class="presenter-next" aria-label={own.nextStep}>
          <h2>{own.nextStep}</h2>
          {next ? (
            <Preview
              name={saySlide({ atlas, lang }, next).title}
              slide={next}
              at={at + 1}
              {...shape}
            />
          ) : (
            <p>{own.atTheEnd}</p>
          )}
        </section>
        <StepList presentation={presentation} own={own} />
      </main>
      <Tools presentation={presentation} own={own} />
      <StepStatus presentation={presentation} own={own} />
      {overlay === "overview" && <Overview presentation={presentation} own={own} />}
      {overlay === "keys" && <BriefKeysDialog presentation={presentation} own={own} />}
    </div>
  );
}

function usePartner(presentation: PresentationStore, name: string): Partner {
  const [partner, setPartner] = useState<Partner>({ isThere: false, aspect: null });
  useLayoutEffect(
    () =>
      keepInStep(presentation, {
        name,
        role: "presenter",
        aspect: () => null,
        onPartner: ({ isThere, aspect }) =>
          setPartner((before) => {
            const now = { isThere, aspect: aspect ?? before.aspect };
            // A word that changes nothing draws nothing anew.
            return now.isThere === before.isThere && now.aspect === before.aspect ? before : now;
          }),
      }),
    [presentation, name],
  );
  return partner;
}

function Tools({ presentation, own }: Pick<Props, "presentation" | "own">) {
  const typed = usePresentation(presentation, (state) => state.typed);
  return (
    <footer class="presenter-tools">
      <button type="button" onClick={() => goOn(presentation, -1)}>
        {own.previous}
      </button>
      <button type="button" class="primary" onClick={() => goOn(presentation, 1)}>
        {own.next}
      </button>
      <p role="status">{typed !== "" && own.typed(typed)}</p>
    </footer>
  );
}
