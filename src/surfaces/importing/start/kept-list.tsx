/** What this browser keeps of earlier files, to be opened again or forgotten. */
import { useEffect, useState } from "preact/hooks";
import { IMPORT_WORDS } from "../../../i18n/parts/import.ts";
import { type Lang, localeOf } from "../../../model/languages.ts";
import { keptAddress } from "../../../model/shipped.ts";
import { exploreAddress } from "../addresses.ts";
import { forgetKept, listKept } from "../keeping/kept-datasets.ts";
import { countMappings, forgetMappings } from "../keeping/mappings.ts";

type Kept = Awaited<ReturnType<typeof listKept>>;

export function KeptList({ lang }: { readonly lang: Lang }) {
  const own = IMPORT_WORDS[lang];
  const [kept, setKept] = useState<Kept>([]);
  const [mappings, setMappings] = useState(0);
  const look = async () => {
    setKept(await listKept());
    setMappings(await countMappings());
  };
  useEffect(() => void look(), []);
  if (kept.length === 0 && mappings === 0) return null;
  const day = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: "medium" });
  const forget = async (key: string) => {
    await forgetKept(key).catch(() => {});
    await look();
  };
  return (
    <section class="import-kept">
      <h2>{own.start.kept}</h2>
      <p class="import-note">{own.start.keptNote}</p>
      <ul>
        {kept.map(({ key, title, events, since }) => (
          <li key={key}>
            <a href={exploreAddress(location.search, keptAddress(key))}>
              <bdi>{title}</bdi>
            </a>
            <small>
              {[events !== null && own.events(events), day.format(new Date(since))]
                .filter(Boolean)
                .join(" · ")}
            </small>
            <button
              type="button"
              class="small"
              aria-label={own.start.forget(title)}
              onClick={() => void forget(key)}
            >
              {own.start.forgetShort}
            </button>
          </li>
        ))}
      </ul>
      {mappings > 0 && (
        <p class="import-actions">
          {own.start.mappings(mappings)}
          <button type="button" class="small" onClick={() => void forgetMappings().then(look)}>
            {own.start.forgetMappings}
          </button>
        </p>
      )}
    </section>
  );
}
