/** The page of the embed: the views that the editor chose, who says so, and the way to the full atlas. */

import { useRef, useState } from "preact/hooks";
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { EMBED_WORDS } from "../../i18n/parts/embed.ts";
import { nameOfActor } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { Atlas } from "../../model/atlas.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { writeAddress } from "../../state/address/address.ts";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { Card, EventsTable, FilterBar, PlayButton, ReadingFoot } from "../binding/later-parts.tsx";
import { mountLightMap } from "../binding/mounts.ts";
import { MapPanel, type TimelineMounts, TimelinePanel, VIEW_PANELS } from "../binding/panels.tsx";
import { keepFirstPicture } from "./first-picture.ts";
import type { EmbedOptions, EmbedView } from "./options.ts";
import { SelectedLine } from "./selected-line.tsx";
import "./embed.css";

const Publishers = later(async () => (await import("./publishers.tsx")).Publishers);

interface Props {
  readonly options: EmbedOptions;
  readonly leftOut: number;
  readonly timeline: TimelineMounts;
}

export function EmbedPage({ options: { views, controls }, leftOut, timeline }: Props) {
  const words = useWords();
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  const search = useRef<HTMLInputElement>(null);
  const [showsFilters, setShowsFilters] = useState(false);
  return (
    <div class="embed">
      <header class="embed-head">
        <h1 dir="auto">{translate(dataset, words.lang).title}</h1>
        {!showsFilters && <StatusLine />}
      </header>
      {controls === "all" && (
        <details
          class="embed-filters"
          onToggle={({ currentTarget }) => setShowsFilters(currentTarget.open)}
        >
          <summary>{words.regions.filters}</summary>
          <section aria-label={words.regions.filters}>
            {showsFilters && <FilterBar searchRef={search} />}
          </section>
        </details>
      )}
      {leftOut > 0 && <p class="embed-note">{words.failure.leftOut(leftOut)}</p>}
      <main class="embed-views">
        {views.map((view) => (
          <ViewOf
            key={view}
            view={view}
            words={words}
            timeline={timeline}
            plays={controls !== "off"}
          />
        ))}
        {controls === "play" && !views.includes("timeline") && <PlayButton />}
        {!views.includes("event") && <SelectedLine words={words} />}
      </main>
      <Credit words={words} />
    </div>
  );
}

interface ViewProps extends Pick<Props, "timeline"> {
  readonly plays: boolean;
  readonly view: EmbedView;
  readonly words: Words;
}

function ViewOf({ view, words, timeline, plays }: ViewProps) {
  switch (view) {
    case "map":
      return <MapPanel mount={mountMap} />;
    case "timeline":
      return <TimelinePanel {...timeline} isGrowing plays={plays} />;
    case "event":
      return (
        <section class="panel embed-event" aria-label={words.regions.event}>
          <Card />
          <ReadingFoot />
        </section>
      );
    case "events":
      return (
        <section class="panel" aria-label={words.regions.events}>
          <EventsTable />
        </section>
      );
    default: {
      const ViewPanel = VIEW_PANELS[view];
      return <ViewPanel />;
    }
  }
}

/** What the reader has seen so far stays until there is more to see. */
function mountMap(room: HTMLElement, store: AtlasStore) {
  keepFirstPicture(room);
  return mountLightMap(room, store);
}

/** The same state in the explore surface. */
const fullAddress = (state: State): string => {
  const data = new URLSearchParams(location.search).get("data");
  const passedOn = new URLSearchParams(data === null ? {} : { data });
  return `?${writeAddress(state, passedOn)}`;
};

function Credit({ words }: { readonly words: Words }) {
  const own = useWords(EMBED_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const address = useAtlas(fullAddress);
  const [source, another] = atlas.dataset.sources.filter((one) => one.type === "document");
  return (
    <footer class="embed-credit">
      {source && (
        <p dir="auto">
          {words.publisher} {another ? <Publishers /> : publishedBy(source, atlas, words)}
        </p>
      )}
      <a href={address} target="_blank" rel="noopener">
        {own.open}
      </a>
    </footer>
  );
}

function publishedBy({ publisher, published }: SourceDocument, atlas: Atlas, words: Words): string {
  const day = parseEdtf(published.edtf);
  return nameOfActor(atlas, publisher, words) + (day.ok ? ` · ${sayWhen(day.value, words)}` : "");
}
