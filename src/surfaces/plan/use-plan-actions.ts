/** What a reader does to their plan, each with a word said about it and the focus kept where it belongs. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { sayNumber } from "../../i18n/dates.ts";
import type { PlanWords } from "../../i18n/parts/plan.ts";
import { translate } from "../../i18n/translate.ts";
import { type Lang, localeOf } from "../../model/languages.ts";
import type { PlanOperation } from "../../model/plan/operation.ts";
import { changesFor } from "../../model/plan/step-words.ts";
import type { Step, StepId } from "../../model/schema/briefing.ts";
import { stepFromView } from "../../state/plan/step-from-view.ts";
import { useStore } from "../../ui/context.ts";
import type { Drag } from "../../ui/use-reorder.ts";
import type { PlanSession } from "./plan-session.ts";
import type { StepActions } from "./plan-step.tsx";
import type { useShownStep } from "./use-shown-step.ts";

export function usePlanActions(
  session: PlanSession,
  words: PlanWords,
  lang: Lang,
  { show }: Pick<ReturnType<typeof useShownStep>, "show">,
) {
  const store = useStore();
  const [said, setSaid] = useState("");
  const steps = () => session.store.getState().steps;
  const placeOf = (id: StepId) => steps().findIndex((step) => step.id === id) + 1;
  const numberOf = (id: StepId) => sayNumber(placeOf(id), localeOf(lang));
  const afterDrawing = useAfterDrawing();

  const move = async ({ id, after }: Drag<StepId>) => {
    const done = session.run({ type: "move", id, after });
    afterDrawing(keepFocus());
    await done;
    setSaid(words.said.moved(numberOf(id)));
  };
  const replace = async (fresh: readonly Step[], note = "") => {
    const instead = steps().map(({ id }) => id);
    await session.run({ type: "replace", steps: fresh, instead });
    setSaid(`${words.said.replaced(words.said.steps(steps().length))} ${note}`.trim());
  };
  const takeBack = async (operation: Promise<PlanOperation | null>, done: string) =>
    setSaid((await operation) ? done : words.said.nothing);

  const ofStep: StepActions = {
    onText: ({ step: { id } }, field, text, visit) => {
      // The step as it is now: another tab may just have taken it away.
      const step = steps().find((one) => one.id === id);
      if (!step) return;
      const changes = changesFor(step, lang, field, text);
      void session.run({ type: "edit", id, changes }, `${id} ${field} ${visit}`);
    },
    onMove: ({ step: { id } }, by) => {
      const at = placeOf(id) - 1;
      const to = at + by;
      if (to < 0 || to >= steps().length) return;
      void move({ id, after: steps()[by < 0 ? at - 2 : at + 1]?.id ?? null });
    },
    onRemove: async ({ step }) => {
      const at = placeOf(step.id) - 1;
      const done = session.run({ type: "remove", id: step.id });
      afterDrawing(() => focusAfterRemoval(at));
      await done;
      setSaid(words.said.removed(translate(step, lang).title));
    },
    onShow: (slide) => {
      setSaid(show(slide) ? words.said.shown(numberOf(slide.step.id)) : "");
    },
  };
  return {
    said,
    say: setSaid,
    ofStep,
    move: (drag: Drag<StepId>) => void move(drag),
    replace: (fresh: readonly Step[], note?: string) => void replace(fresh, note),
    add: async () => {
      const step = stepFromView(store.getState(), makeStepId());
      const done = session.run({ type: "add", step, after: steps().at(-1)?.id ?? null });
      afterDrawing(() => itemOf(step.id)?.scrollIntoView({ block: "nearest" }));
      await done;
      setSaid(words.said.added(numberOf(step.id)));
    },
    undo: () => void takeBack(session.undo(), words.said.undone),
    redo: () => void takeBack(session.redo(), words.said.redone),
    tryAgain: async () => {
      if (await session.tryAgain()) setSaid(words.said.kept);
    },
  };
}

/** Nobody else's, in any tab; `randomUUID` is missing where the page comes over plain http. */
function makeStepId(): StepId {
  const parts = [...crypto.getRandomValues(new Uint32Array(2))];
  return `step-${parts.map((part) => part.toString(16).padStart(8, "0")).join("")}` as StepId;
}

function itemOf(id: StepId): Element | null {
  return document.querySelector(`.plan-step[data-item="${CSS.escape(id)}"]`);
}

/** @returns what has a thing done as soon as what is shown has changed, before another key can come */
function useAfterDrawing(): (work: () => void) => void {
  const due = useRef<(() => void)[]>([]);
  const [, draw] = useState(0);
  useLayoutEffect(() => {
    for (const work of due.current.splice(0)) work();
  });
  return (work) => {
    due.current.push(work);
    draw((count) => count + 1);
  };
}

/** An item that is put elsewhere in the document loses the focus on the way. */
function keepFocus(): () => void {
  const before = document.activeElement;
  return () => {
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    if (document.activeElement !== before) before.focus();
    before.closest(".plan-step")?.scrollIntoView({ block: "nearest" });
  };
}

/** The step that stands in its place now, else the one before, else the button that adds one. */
function focusAfterRemoval(at: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(".plan-step [data-remove]")];
  const next = buttons[at] ?? buttons.at(-1);
  (next ?? document.querySelector<HTMLElement>(".plan-add"))?.focus();
}
