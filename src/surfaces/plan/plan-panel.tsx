/** The reader's own plan for a briefing, docked beside the map: what is on the screen becomes a step, and steps are put in order. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { sayNumber } from "../../i18n/dates.ts";
import { PLAN_WORDS, type PlanWords } from "../../i18n/parts/plan.ts";
import type { Atlas } from "../../model/atlas.ts";
import { localeOf } from "../../model/languages.ts";
import { slidesOf } from "../../model/list-slides.ts";
import type { Step } from "../../model/schema/briefing.ts";
import type { StepSlide } from "../../model/slides.ts";
import { useAtlas } from "../../ui/context.ts";
import { useReorder } from "../../ui/use-reorder.ts";
import { presentAddress } from "./plan-addresses.ts";
import { PlanFiles } from "./plan-files.tsx";
import type { PlanState } from "./plan-state.ts";
import { PlanStep } from "./plan-step.tsx";
import { PlanTrouble } from "./plan-trouble.tsx";
import { usePlan } from "./use-plan.ts";
import { usePlanActions } from "./use-plan-actions.ts";
import { useShownStep } from "./use-shown-step.ts";
import "./plan-panel.css";

interface Props {
  readonly onClose: () => void;
}

export function PlanPanel({ onClose }: Props) {
  const lang = useAtlas((state) => state.lang);
  const atlas = useAtlas((state) => state.atlas);
  const words = PLAN_WORDS[lang];
  const { session, plan } = usePlan();
  const { shown, show } = useShownStep();
  const actions = usePlanActions(session, words, lang, { show });
  const { drag, gripOf } = useReorder(actions.move);
  const slides = useMemo(() => stepSlidesOf(atlas, plan.steps), [atlas, plan.steps]);
  const add = useFocusOnOpening();
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    // A text field takes back its own letters.
    if (!isUndo || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (event.shiftKey) actions.redo();
    else actions.undo();
  };
  return (
    <section
      class="panel plan"
      aria-label={words.title}
      onKeyDown={onKeyDown}
      onFocusOut={session.flush}
    >
      <header class="plan-head">
        <h2>{words.title}</h2>
        <button type="button" class="small quiet" onClick={onClose}>
          {words.close}
        </button>
        <button ref={add} type="button" class="primary plan-add" onClick={() => void actions.add()}>
          {words.add}
        </button>
        <Toolbar words={words} plan={plan} onUndo={actions.undo} onRedo={actions.redo} />
        <p class="plan-said" role="status">
          {actions.said}
        </p>
        <PlanTrouble
          words={words}
          plan={plan}
          onTryAgain={() => void actions.tryAgain()}
          onDismiss={session.dismiss}
        />
      </header>
      <div class="plan-body">
        <p class="plan-state">{sayState(plan, slides.length, words)}</p>
        <ol class="plan-steps" data-drop={(drag && drag.after === null) || undefined}>
          {slides.map((slide, index) => (
            <PlanStep
              key={slide.step.id}
              slide={slide}
              number={sayNumber(index + 1, localeOf(lang))}
              isFirst={index === 0}
              isLast={index === slides.length - 1}
              isShown={slide.step.id === shown}
              drag={drag}
              grip={gripOf(slide.step.id)}
              lang={lang}
              words={words}
              actions={actions.ofStep}
            />
          ))}
        </ol>
        {slides.length > 0 && <p class="plan-state">{words.keys}</p>}
      </div>
      <PlanFiles words={words} steps={plan.steps} onReplace={actions.replace} />
    </section>
  );
}

interface ToolbarProps {
  readonly words: PlanWords;
  readonly plan: PlanState;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

function Toolbar({ words, plan, onUndo, onRedo }: ToolbarProps) {
  const lang = useAtlas((state) => state.lang);
  const defaultLang = useAtlas((state) => state.defaultLang);
  const theme = useAtlas((state) => state.theme);
  // What is not kept cannot be found by the page that presents it.
  const isKept = plan.isOwn && plan.trouble?.type !== "blocked";
  return (
    <p class="plan-tools">
      <button type="button" class="small" aria-disabled={plan.undo.length === 0} onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" class="small" aria-disabled={plan.redo.length === 0} onClick={onRedo}>
        {words.redo}
      </button>
      <a class="plan-present" href={presentAddress({ lang, defaultLang, theme }, isKept)}>
        {words.present}
        <span class="arrow-on" aria-hidden="true" />
      </a>
    </p>
  );
}

/** @returns what takes the focus when the panel opens; when it closes, that goes back to what had it */
function useFocusOnOpening() {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    first.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return first;
}

function stepSlidesOf(atlas: Atlas, steps: readonly Step[]): readonly StepSlide[] {
  return slidesOf(atlas, { steps }).filter((slide) => slide.type === "step");
}

function sayState({ isOwn }: PlanState, count: number, words: PlanWords): string {
  if (isOwn) return count === 0 ? words.empty : words.own;
  return count === 0 ? `${words.noOwn} ${words.empty}` : words.notOwn;
}
