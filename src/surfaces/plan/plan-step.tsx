/** One step in the list of a plan: its words to be written in place, what it shows, and what can be done with it. */
import type { PlanWords } from "../../i18n/parts/plan.ts";
import { translate } from "../../i18n/translate.ts";
import type { WordField } from "../../model/plan/step-words.ts";
import type { StepId } from "../../model/schema/briefing.ts";
import type { StepSlide } from "../../model/slides.ts";
import type { Drag, useReorder } from "../../ui/use-reorder.ts";
import { StepField } from "./step-field.tsx";
import "./plan-step.css";

export interface StepActions {
  readonly onText: (slide: StepSlide, field: WordField, text: string, visit: number) => void;
  readonly onMove: (slide: StepSlide, by: 1 | -1) => void;
  readonly onRemove: (slide: StepSlide) => void;
  readonly onShow: (slide: StepSlide) => void;
}

interface Props {
  readonly slide: StepSlide;
  /** From 1, in the interface's digits. */
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isShown: boolean;
  readonly drag: Drag<StepId> | null;
  readonly grip: ReturnType<ReturnType<typeof useReorder<StepId>>["gripOf"]>;
  readonly lang: string;
  readonly words: PlanWords;
  readonly actions: StepActions;
}

export function PlanStep(props: Props) {
  const { slide, number, isShown, drag, grip, lang, words, actions } = props;
  const { step, missing } = slide;
  const { title, line = "", notes = "" } = translate(step, lang);
  const write = (field: WordField) => (text: string, visit: number) =>
    actions.onText(slide, field, text, visit);
  const onKeyDown = (event: KeyboardEvent) => {
    const isMove = event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown");
    if (!isMove) return;
    event.preventDefault();
    actions.onMove(slide, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      class="plan-step"
      data-item={step.id}
      data-dragged={drag?.id === step.id || undefined}
      data-drop={drag?.after === step.id || undefined}
      aria-current={isShown ? "step" : undefined}
      onKeyDown={onKeyDown}
    >
      <span class="plan-grip" aria-hidden="true" {...grip}>
        <b>{number}</b>
      </span>
      <div class="plan-words">
        <StepField
          class="plan-title"
          label={words.stepTitle(number)}
          text={title}
          onText={write("title")}
        />
        <StepField
          class="plan-line"
          label={words.stepLine(number)}
          hint={words.line}
          text={line}
          onText={write("line")}
        />
        <p class="plan-holds">{sayHeld(slide, words)}</p>
        {missing.length > 0 && (
          <p class="plan-missing">{words.missing(missing.map(({ id }) => id).join(", "))}</p>
        )}
        <StepButtons {...props} />
        <details class="plan-notes">
          <summary>{words.notes}</summary>
          <StepField
            class="plan-notes-field"
            label={words.stepNotes(number)}
            text={notes}
            rows={4}
            onText={write("notes")}
          />
        </details>
      </div>
    </li>
  );
}

function StepButtons({ slide, number, isFirst, isLast, isShown, words, actions }: Props) {
  return (
    <p class="plan-buttons">
      <button
        type="button"
        class="small"
        aria-label={words.of(words.show, number)}
        aria-pressed={isShown}
        onClick={() => actions.onShow(slide)}
      >
        {words.show}
      </button>
      <button
        type="button"
        class="small plan-arrow"
        aria-label={words.of(words.up, number)}
        title={words.up}
        aria-disabled={isFirst}
        onClick={() => !isFirst && actions.onMove(slide, -1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="small plan-arrow"
        aria-label={words.of(words.down, number)}
        title={words.down}
        aria-disabled={isLast}
        onClick={() => !isLast && actions.onMove(slide, 1)}
      >
        ↓
      </button>
      <button
        type="button"
        class="small quiet"
        data-remove
        aria-label={words.of(words.remove, number)}
        onClick={() => actions.onRemove(slide)}
      >
        {words.remove}
      </button>
    </p>
  );
}

/** "2 events · map · timeline" */
function sayHeld({ step }: StepSlide, words: PlanWords): string {
  const { events, camera, window, emphasis } = step;
  const stresses = [...(emphasis?.factions ?? []), ...(emphasis?.relations ?? [])].length > 0;
  return [
    events.length > 0 ? words.events(events.length) : words.whole,
    camera && words.camera,
    window && words.window,
    stresses && words.emphasis,
  ]
    .filter(Boolean)
    .join(" · ");
}
