/** The timeline of a dataset in which several sources tell an event apart: comes for no other. */
import type { AtlasStore } from "../../../state/store.ts";
import { drawFrame } from "../../../views/timeline/draw-frame.ts";
import type { mountTimeline } from "../../../views/timeline/timeline-view.ts";
import { tellTimes } from "./tell-time.ts";

/** The timeline, mounted so that it tells them too. */
export function tellOnTimeline(
  mount: typeof mountTimeline,
  store: AtlasStore,
): typeof mountTimeline {
  return (root, handlers, crowd) => {
    const view = mount(root, handlers, crowd, drawFrame);
    return {
      update: (model) => view.update({ ...model, marks: tellTimes(model.marks, store.getState()) }),
      destroy: () => view.destroy(),
    };
  };
}
