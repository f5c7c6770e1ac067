/** Map and timeline of the small atlas. Another base map is another map: it is mounted anew; so is what tells an event apart. */

import { isTold } from "../../../state/is-told.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { useAtlas } from "../../../ui/context.ts";
import { MapPanel, TimelinePanel } from "../../binding/panels.tsx";
import { useBaseMapName } from "../../opening/use-base-map-name.ts";

export function PreviewViews({ store }: { readonly store: AtlasStore }) {
  const name = useBaseMapName(store);
  const isToldApart = useAtlas(isTold);
  return (
    <div class="import-views">
      <MapPanel key={`${name} ${isToldApart}`} />
      <TimelinePanel key={String(isToldApart)} plays={false} />
    </div>
  );
}
