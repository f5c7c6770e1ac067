/** Keeps a view equal to what the state says it should draw. */
import { unlessLacking } from "../../model/lacking.ts";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { View } from "../../views/view.ts";

/**
 * @param toModel gives the same object while nothing that the view draws has changed
 * @param onFault called once with what a drawing threw; the view is taken down before
 * @returns the undo, which destroys the view
 */
export function bind<Model>(
  store: AtlasStore,
  toModel: (state: State) => Model,
  view: View<Model>,
  onFault: (fault: unknown) => void,
): () => void {
  let drawn: Model | undefined;
  let due = 0;
  const draw = () => {
    due = 0;
    try {
      const state = store.getState();
      const model = unlessLacking(() => toModel(state));
      // What is drawn is the last true picture.
      if (!model || model === drawn) return;
      drawn = model;
      view.update(model);
    } catch (fault) {
      stop();
      onFault(fault);
    }
  };
  // Many changes within one frame are one drawing.
  const unsubscribe = store.subscribe(() => {
    due ||= requestAnimationFrame(draw);
  });
  const stop = () => {
    unsubscribe();
    cancelAnimationFrame(due);
    view.destroy();
  };
  draw();
  return stop;
}
