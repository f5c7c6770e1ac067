/** In the place of a document, where none is read: the sources that the dataset names; of a selected event, its own. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { SOURCE_WORDS } from "../../i18n/parts/source.ts";
import { translate } from "../../i18n/translate.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { Source } from "../../model/schema/source.ts";
import { selectedEventOf } from "../../state/selectors.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import "./named-sources.css";

/** A list for reading, not for searching: an event's card has all of its own. */
const MOST = 100;

export function NamedSources() {
  const words = useWords();
  const own = useWords(SOURCE_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const selected = useAtlas(selectedEventOf);
  const cites = (selected && atlas.events.get(selected)?.event.cites) ?? [];
  const cited = cites.flatMap((id) => atlas.sources.get(id) ?? []);
  const sources = cited.length > 0 ? cited : atlas.dataset.sources;
  return (
    <>
      <header class="panel-head">
        <h2>{words.regions.source}</h2>
      </header>
      <p class="source-withheld">{cited.length > 0 ? own.namedByEvent : own.namedOnly}</p>
      <ul class="named-sources">
        {sources.slice(0, MOST).map((source) => (
          <NamedSource key={source.id} source={source} words={words} />
        ))}
      </ul>
      {sources.length > MOST && <p class="source-withheld">{words.more(sources.length - MOST)}</p>}
    </>
  );
}

function NamedSource({ source, words }: { readonly source: Source; readonly words: Words }) {
  const { title, note } = translate(source, words.lang);
  const given = "published" in source ? source.published : undefined;
  // A table's source is often called by its day.
  const published = given && !title.includes(given.edtf) ? parseEdtf(given.edtf) : null;
  return (
    <li dir="auto">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {published?.ok && <small> · {sayWhen(published.value, words)}</small>}
      {note && <p class="card-note">{note}</p>}
    </li>
  );
}
