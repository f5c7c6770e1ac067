/** The map of a dataset in which several sources tell an event apart: comes for no other. */
import type { AtlasStore } from "../../../state/store.ts";
import type { mountMap } from "../../../views/map/map-view.ts";
import { type MapTie, mountTies } from "../../../views/map/ties.ts";
import type { View } from "../../../views/view.ts";
import { tellMarks, tiesOf } from "./tell-marks.ts";

/** The map, mounted so that it tells them too. */
export function tellOnMap(mount: typeof mountMap, store: AtlasStore): typeof mountMap {
  return (root, base, handlers, refine) => {
    let ties: View<readonly MapTie[]> | null = null;
    const drawInto = (map: Parameters<typeof mountTies>[0]) => {
      ties = mountTies(map);
    };
    const view = mount(root, base, { ...handlers, drawInto }, refine);
    return {
      update: (model) => {
        const marks = tellMarks(model.marks, store.getState());
        view.update({ ...model, marks });
        ties?.update(tiesOf(marks));
      },
      destroy: () => {
        ties?.destroy();
        view.destroy();
      },
    };
  };
}
