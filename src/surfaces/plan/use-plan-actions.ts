/** What a reader does to their plan, each with a word said about it and the focus kept where it belongs. */
import { useState } from "preact/hooks";
import type { PlanWords } from "../../i18n/parts/plan.ts";
import { translate } from "../../i18n/translate.ts";
import type { PlanOperation } from "../../model/plan/operation.ts";
import { changesFor } from "../../model/plan/step-words.ts";
import type { Step, StepId } from "../../model/schema/briefing.ts";
import { stepFromView } from "../../state/plan/step-from-view.ts";
import { useStore } from "../../ui/context.ts";
import type { PlanSession } from "./plan-session.ts";
import type { StepActions } from "./plan-step.tsx";
import type { Drag } from "./use-reorder.ts";
import type { useShownStep } from "./use-shown-step.ts";

export function usePlanActions(
  session: PlanSession,
  words: PlanWords,
  lang: string,
  { show }: Pick<ReturnType<typeof useShownStep>, "show">,
) {
  const store = useStore();
  const [said, setSaid] = useState("");
  const steps = () => session.store.getState().steps;
  const placeOf = (id: StepId) => steps().findIndex((step) => step.id === id) + 1;
  const numberOf = (id: StepId) => placeOf(id).toLocaleString(lang);

  const move = async ({ id, after }: Drag) => {
    await keepFocus(() => session.run({ type: "move", id, after }));
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
      // The step as it is now: what is shown may be a letter behind.
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
      await session.run({ type: "remove", id: step.id });
      setSaid(words.said.removed(translate(step, lang).title));
      focusAfterRemoval(at);
    },
    onShow: (slide) => {
      setSaid(show(slide) ? words.said.shown(numberOf(slide.step.id)) : "");
    },
  };
  return {
    said,
    say: setSaid,
    ofStep,
    move: (drag: Drag) => void move(drag),
    replace: (fresh: readonly Step[], note?: string) => void replace(fresh, note),
    add: async () => {
      const step = stepFromView(store.getState(), makeStepId());
      await session.run({ type: "add", step, after: steps().at(-1)?.id ?? null });
      setSaid(words.said.added(numberOf(step.id)));
      requestAnimationFrame(() => itemOf(step.id)?.scrollIntoView({ block: "nearest" }));
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
  return document.querySelector(`.plan-step[data-step="${CSS.escape(id)}"]`);
}

/** An item that is put elsewhere in the document loses the focus on the way. */
async function keepFocus(work: () => Promise<unknown>): Promise<void> {
  const before = document.activeElement;
  await work();
  requestAnimationFrame(() => {
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    if (document.activeElement !== before) before.focus();
    before.closest(".plan-step")?.scrollIntoView({ block: "nearest" });
  });
}

/** The step that stands in its place now, else the one before, else the button that adds one. */
function focusAfterRemoval(at: number): void {
  requestAnimationFrame(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>(".plan-step [data-remove]")];
    const next = buttons[at] ?? buttons.at(-1);
    (next ?? document.querySelector<HTMLElement>(".plan-add"))?.focus();
  });
}
