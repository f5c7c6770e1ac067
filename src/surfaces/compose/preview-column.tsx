/** The atlas as a column of compose: map and timeline as a reader will see them, and under them what is wrong or thin. */
import { useEffect, useState } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import type { Finding } from "../../model/draft/finding.ts";
import type { Bounds } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { MapPanel, TimelinePanel } from "../binding/panels.tsx";
import { fetchBaseMapOf } from "../opening/base-maps.ts";
import { type Compose, useCompose, useDraft, usePage } from "./compose-context.ts";
import { focusForm } from "./focus.ts";
import { PICKED } from "./pick-on-map.ts";
import { callRecord } from "./record-chips.tsx";
import { showInDocument } from "./show-in-document.ts";
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

/** Another base map is another map: it is mounted anew. */
function Views() {
  const { preview } = useCompose();
  const about = useAtlas(({ home }) => home.join());
  const [name, setName] = useState<string>("");
  useEffect(() => {
    let isGone = false;
    const find = async () => {
      const found = await fetchBaseMapOf(preview.store.getState());
      if (!isGone) setName(String(found.name));
    };
    // Without it, the map says what is missing.
    find().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [preview, about]);
  return (
    <div class="compose-views">
      <MapPanel key={name}>
        <Cover />
      </MapPanel>
      <TimelinePanel plays={false} />
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

/** So many of one kind are listed; more are counted. */
const MOST = 40;

function Findings({ checked }: { readonly checked: DraftChecked | null }) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).findings;
  if (!checked) return null;
  const { findings, coverage } = checked;
  const fine = findings.filter(({ finding }) => finding.severity === "fine").length;
  const open = findings.filter(({ finding }) => finding.severity !== "fine");
  return (
    <section
      class="compose-findings"
      id="compose-findings"
      aria-labelledby="findings-title"
      tabIndex={-1}
    >
      <h2 id="findings-title">{own.title}</h2>
      {coverage.map(({ source, share, uncited }) => (
        <p key={source} class="compose-coverage">
          {own.cited(Math.round(share * 100))}
          {uncited[0] && (
            <>
              {" · "}
              {own.uncited(uncited.length)}{" "}
              <button
                type="button"
                class="quiet"
                onClick={() => uncited[0] && showInDocument(compose, { source, ...uncited[0] })}
              >
                {own.show}
              </button>
            </>
          )}
        </p>
      ))}
      <ul>
        {open.slice(0, MOST).map(({ finding, says }) => (
          <FindingLine key={keyOf(finding)} finding={finding} says={says} />
        ))}
        {open.length > MOST && <li class="is-more">+ {open.length - MOST}</li>}
        {fine > 0 && <li class="is-fine">{own.fine(fine)}</li>}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly says: string;
}

function FindingLine({ finding, says }: LineProps) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).findings;
  const name = useFindingName(finding);
  return (
    <li class={`is-${finding.severity}`}>
      <span>
        <b class="sr-only">{own.severities[finding.severity]}: </b>
        <strong dir="auto">{name}</strong> {says}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={`${own.goTo}: ${name}`}
        onClick={() => lead(compose, finding)}
      >
        {own.goTo}
      </button>
    </li>
  );
}

/** "Dockers stop work, when" */
function useFindingName({ place }: Finding): string {
  const words = useWords();
  const own = useWords(COMPOSE_WORDS);
  const form = useWords(FORM_WORDS);
  const draft = useDraft((state) => state.draft);
  const partOf = (part: string | null) =>
    part === null ? "" : ((form.facts as Readonly<Record<string, string>>)[part] ?? part);
  if (place.type === "head") return partOf(place.part);
  if (place.type === "document") return own.document.name;
  const records = draft.lists[place.list] as readonly { readonly id: string }[];
  const record = records.find(({ id }) => id === place.id);
  const name = record
    ? callRecord(place.list, record as never, draft, words, own.records.untitled)
    : place.id;
  const part = partOf(place.part);
  return part ? `${name}, ${part}` : name;
}

function keyOf({ code, place }: Finding): string {
  return JSON.stringify([code, place]);
}

function lead(compose: Compose, { place }: Finding): void {
  if (place.type === "document") {
    showInDocument(compose, place);
    return;
  }
  if (place.type === "head") {
    compose.session.open(null);
    document.getElementById("compose-tab-head")?.click();
    return;
  }
  compose.session.open({ list: place.list, id: place.id });
  focusForm(place.part);
}
