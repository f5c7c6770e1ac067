/** Map and timeline of the small atlas. Another base map is another map: it is mounted anew. */
import type { AtlasStore } from "../../../state/store.ts";
import { MapPanel, TimelinePanel } from "../../binding/panels.tsx";
import { useBaseMapName } from "../../opening/use-base-map-name.ts";

export function PreviewViews({ store }: { readonly store: AtlasStore }) {
  const name = useBaseMapName(store);
  return (
    <div class="import-views">
      <MapPanel key={name} />
      <TimelinePanel plays={false} />
    </div>
  );
}
