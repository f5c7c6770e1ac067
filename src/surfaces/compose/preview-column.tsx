/** The atlas as a column of compose: map and timeline as a reader will see them, and under them what is wrong or thin. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import type { Bounds } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { isTold } from "../../state/is-told.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { MapPanel, TimelinePanel } from "../binding/panels.tsx";
import { useBaseMapName } from "../opening/use-base-map-name.ts";
import { useCompose, usePage } from "./compose-context.ts";
import { Findings } from "./findings.tsx";
import { PICKED } from "./pick-on-map.ts";
import type { DraftChecked } from "./use-check.ts";
import "./preview-column.css";

export function PreviewColumn({ checked }: { readonly checked: DraftChecked | null }) {
  const own = useWords(COMPOSE_WORDS).preview;
  return (
    <section class="compose-preview" aria-label={own.name} tabIndex={-1}>
      <header class="compose-head">
        <h2>{own.name}</h2>
        <small>{own.note}</small>
      </header>
      <Views />
      <Findings checked={checked} />
    </section>
  );
}

/** Another base map is another map: it is mounted anew; so is what tells a first event apart. */
function Views() {
  const { preview } = useCompose();
  const own = useWords(COMPOSE_PAGE_WORDS);
  const hasEvents = useAtlas(({ atlas }) => atlas.events.size > 0);
  const name = useBaseMapName(preview.store);
  const isToldApart = useAtlas(isTold);
  return (
    <div class="compose-views">
      <MapPanel key={`${name} ${isToldApart}`}>
        <Cover />
      </MapPanel>
      {hasEvents ? (
        <TimelinePanel key={String(isToldApart)} plays={false} />
      ) : (
        <p class="compose-none">{own.noEvent}</p>
      )}
    </div>
  );
}

/** Over the map while somebody is to say where a place is. */
function Cover() {
  const { preview } = useCompose();
  const own = useWords(COMPOSE_WORDS).preview;
  const isPicking = usePage((state) => state.isPicking);
  if (!isPicking) return null;
  const pick = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const frame = preview.store.getState().frame;
    const box = event.currentTarget.getBoundingClientRect();
    if (!frame) return;
    const share = {
      x: (event.clientX - box.left) / box.width,
      y: (event.clientY - box.top) / box.height,
    };
    dispatchEvent(new CustomEvent(PICKED, { detail: positionIn(frame.bounds, share) }));
  };
  return (
    <button type="button" class="compose-cover" onClick={pick}>
      <span>{own.pick}</span>
    </button>
  );
}

/** On a map in Mercator's projection; five digits are about a metre. */
function positionIn(
  [[west, south], [east, north]]: Bounds,
  { x, y }: { readonly x: number; readonly y: number },
): LonLat {
  const height = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const [top, bottom] = [height(north), height(south)];
  const lat = (Math.atan(Math.exp(top + (bottom - top) * y)) * 360) / Math.PI - 90;
  const lon = west + (east - west) * x;
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return [round(((((lon + 180) % 360) + 360) % 360) - 180), round(lat)];
}
