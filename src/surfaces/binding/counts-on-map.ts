/** Puts the counted layer on a map and keeps it equal to the state. */
import { wordsOf } from "../../i18n/catalogue.ts";
import { spotsIn } from "../../state/counted/counted-map.ts";
import { type AtlasStore, hover, select } from "../../state/store.ts";
import { tallyIn } from "../../state/tally-of.ts";
import { CountedView } from "../../views/map/counted-view.ts";
import type { MountCounts } from "../../views/map/map-model.ts";
import { bind } from "./bind.ts";
import { countedModel, listEvents } from "./models/to-counted-model.ts";

export function countsOn(store: AtlasStore): MountCounts {
  return (parts) => {
    const view = new CountedView(parts, {
      onSelect: (id) => select(store, { type: "event", id }),
      onHover: (id) => hover(store, id && { type: "event", id }),
      list: (spots, offset, limit) => listEvents(store.getState(), spots, offset, limit),
      countOf: (spots) => {
        const counts = tallyIn(store.getState())?.counts;
        return spots.reduce((sum, spot) => sum + (counts?.[spot] ?? 0), 0);
      },
      placesOf: (spots) => {
        const all = spotsIn(store.getState());
        return spots.map((spot) => all[spot]?.place.lonLat ?? [0, 0]);
      },
    });
    const stop = bind(store, countedModel, view, (fault) => {
      console.error("counts failed", fault);
      // A map without them would tell that there is nothing.
      const { failure, regions } = wordsOf(store.getState().lang);
      const message = document.createElement("p");
      message.className = "view-failed";
      message.setAttribute("role", "alert");
      message.textContent = failure.view(regions.map);
      parts.edgeLayer.append(message);
    });
    return { boxes: () => view.boxes(), names: () => view.names(), destroy: stop };
  };
}
