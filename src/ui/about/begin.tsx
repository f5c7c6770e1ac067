/** Three places to begin at, found by counting: each a button that leads there. */
import { sayNumber } from "../../i18n/dates.ts";
import { sayRange } from "../../i18n/moments.ts";
import { ABOUT_WORDS } from "../../i18n/parts/about.ts";
import { nameOfFaction } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import type { Digest } from "../../model/digest.ts";
import type { PlaceId } from "../../model/schema/common.ts";
import { type AtlasStore, brushTime, keepOnly, lookAt } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";

/** Near enough for a town to fill the frame. */
const TOWN_ZOOM = 11;

export function Begin({ digest: { busiest, named } }: { readonly digest: Digest }) {
  const words = useWords();
  const own = useWords(ABOUT_WORDS);
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const ranked = useAtlas(({ engine }) => engine.census?.ranks[0]);
  const [first] = named;
  const place = first && atlas.places.get(first.place);
  return (
    <section class="begin" aria-labelledby="begin-title">
      <h3 id="begin-title">{own.begin}</h3>
      <ul>
        {busiest && (
          <Way
            name={own.busiest}
            detail={`${words.events(busiest.count)}, ${sayRange(busiest.week.start, busiest.week.end, atlas.zone, words)}`}
            onClick={() => brushTime(store, busiest.week)}
          />
        )}
        {first && place && (
          <Way
            name={own.place}
            detail={`${translate(place, words.lang).name}, ${words.events(first.count)}`}
            onClick={() => lookAtPlace(store, first.place)}
          />
        )}
        {ranked && ranked.count > 0 && (
          <Way
            name={own.party}
            detail={`${nameOfFaction(atlas, ranked.faction, words)}, ${words.events(ranked.count)}`}
            onClick={() => keepOnly(store, "factions", ranked.faction)}
          />
        )}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly name: string;
  readonly detail: string;
  readonly onClick: () => void;
}

function Way({ name, detail, onClick }: WayProps) {
  return (
    <li>
      <button type="button" class="begin-way" onClick={onClick}>
        <span>
          <strong>{name}</strong> <bdi>{detail}</bdi>
        </span>
        <span class="arrow-on" aria-hidden="true" />
      </button>
    </li>
  );
}

export function lookAtPlace(store: AtlasStore, id: PlaceId): void {
  const place = store.getState().atlas.places.get(id);
  if (place) lookAt(store, { type: "center", lonLat: place.lonLat, zoom: TOWN_ZOOM });
}

/** The places with most events, each a button that brings the map there. */
export function NamedPlaces({ digest: { named, namedCount } }: { readonly digest: Digest }) {
  const words = useWords();
  const own = useWords(ABOUT_WORDS);
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const most = named[0]?.count ?? 1;
  if (named.length === 0) return null;
  return (
    <section class="named" aria-labelledby="named-title">
      <h3 id="named-title">
        {own.named} <span>{own.namedOf(sayNumber(namedCount, words.locale))}</span>
      </h3>
      <ol>
        {named.map(({ place: id, count }) => {
          const place = atlas.places.get(id);
          return (
            place && (
              <li key={id}>
                <button type="button" class="named-place" onClick={() => lookAtPlace(store, id)}>
                  <span dir="auto">{translate(place, words.lang).name}</span>
                  <span
                    class="named-bar"
                    aria-hidden="true"
                    ref={(bar) => bar?.style.setProperty("--share", `${count / most}`)}
                  />
                  <span class="named-count">{sayNumber(count, words.locale)}</span>
                </button>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
