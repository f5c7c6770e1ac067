/** The audience's page: the slide, what lies over it, and the tools that show themselves to a hand. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";
import { goOn, type PresentationStore } from "../../state/presentation/presentation.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { listenToSwipes } from "../binding/swipes.ts";
import { BriefBar } from "./brief-bar.tsx";
import { listenToBriefKeys } from "./brief-keys.ts";
import { BriefKeysDialog } from "./brief-keys-dialog.tsx";
import { BriefNote } from "./brief-note.tsx";
import { toggleFullScreen } from "./full-screen.ts";
import type { PlanTrouble } from "./open-slides.ts";
import { Overview } from "./overview.tsx";
import { Pointer } from "./pointer.tsx";
import { SlideStage } from "./slide-stage.tsx";
import { presenterAddress } from "./step-address.ts";
import { StepStatus } from "./step-status.tsx";
import { keepInStep } from "./two-windows.ts";
import { useAwake } from "./use-awake.ts";
import { useHandout } from "./use-handout.ts";
import { usePresentation } from "./use-presentation.ts";
import { useRun } from "./use-run.ts";
import "./brief.css";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
  /** What the presenter's window finds this one by. */
  readonly name: string;
  readonly trouble: PlanTrouble | null;
  /** How many problems kept records of the dataset out. */
  readonly leftOut: number;
}

export function BriefPage({ presentation, own, name, trouble, leftOut }: Props) {
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  const isAwake = useAwake(page);
  const [hasNoWindow, setHasNoWindow] = useState(false);
  const { Handout, openHandout, closeHandout } = useHandout(useStore(), presentation);
  const { slides } = presentation.getState();
  // One by one, so that a pointer that moves does not draw the page anew.
  const at = usePresentation(presentation, (state) => state.at);
  const calls = usePresentation(presentation, (state) => state.calls);
  const isBlank = usePresentation(presentation, (state) => state.isBlank);
  const typed = usePresentation(presentation, (state) => state.typed);
  const overlay = usePresentation(presentation, (state) => state.overlay);
  const tools = {
    onFullScreen: () => void toggleFullScreen(),
    onPresenter: () => setHasNoWindow(!openPresenter(presentation.getState().at)),
  };
  // With the drawing, so that no key is lost that comes right after it.
  useLayoutEffect(() => listenToBriefKeys(presentation, tools), [presentation]);
  useLayoutEffect(() => keepInStep(presentation, audienceOf(name)), [presentation, name]);
  useEffect(
    () => (page.current ? listenToSwipes(page.current, (by) => goOn(presentation, by)) : undefined),
    [presentation],
  );
  useRun(presentation);
  const slide = slides[at];
  if (!slide) return null;
  return (
    <div class="brief" ref={page} data-awake={isAwake || undefined}>
      <main class="brief-main" aria-label={own.briefing}>
        <SlideStage slide={slide} at={at} total={slides.length} call={calls} own={own}>
          <Pointer presentation={presentation} />
        </SlideStage>
      </main>
      {trouble && <BriefNote own={own}>{own[trouble]}</BriefNote>}
      {leftOut > 0 && <BriefNote own={own}>{words.failure.leftOut(leftOut)}</BriefNote>}
      {hasNoWindow && (
        <BriefNote own={own}>
          {own.noWindow}{" "}
          <a href={presenterAddress(at)} target="_blank" rel="noopener">
            {own.presenter}
          </a>
        </BriefNote>
      )}
      <p class="brief-typed" role="status">
        {typed !== "" && own.typed(typed)}
      </p>
      <BriefBar presentation={presentation} own={own} {...tools} onHandout={openHandout} />
      <StepStatus presentation={presentation} own={own} />
      {overlay === "overview" && <Overview presentation={presentation} own={own} />}
      {overlay === "keys" && <BriefKeysDialog presentation={presentation} own={own} />}
      {Handout && <Handout presentation={presentation} onClose={closeHandout} />}
      {isBlank && (
        <div class="brief-blank" role="status">
          <p>{own.blanked}</p>
        </div>
      )}
    </div>
  );
}

function audienceOf(name: string) {
  const aspect = () => window.innerWidth / window.innerHeight;
  return { name, role: "audience", aspect, onPartner: () => {} } as const;
}

/** @returns whether the browser opened it */
function openPresenter(at: number): boolean {
  return (
    window.open(presenterAddress(at), "dispatch-atlas-presenter", "popup,width=1180,height=780") !==
    null
  );
}
