/** The events as a table: the same selection, filters and words; a long one is drawn as far as it is seen. */
import { TABLE_WORDS } from "../i18n/parts/table.ts";
import { summaryOf } from "../model/summarise.ts";
import { answerOf } from "../state/selectors.ts";
import { useAtlas, useWords } from "./context.ts";
import { EventRow } from "./event-row.tsx";
import { later } from "./later.tsx";
import { TableHead } from "./table-head.tsx";
import "./events-table.css";

const LongTable = later(async () => (await import("./long-table/long-table.tsx")).LongTable);

/** So many rows are drawn as they are. */
const PLAIN = 50;

export function EventsTable() {
  const words = useWords();
  const size = useAtlas(({ atlas }) => summaryOf(atlas).size);
  if (size === 0) return <p class="table-empty">{words.failure.empty}</p>;
  return size > PLAIN ? <LongTable /> : <PlainTable />;
}

function PlainTable() {
  const words = useWords();
  const own = useWords(TABLE_WORDS);
  const answer = useAtlas(answerOf);
  const sort = useAtlas((state) => state.sort);
  const atlas = useAtlas((state) => state.atlas);
  return (
    <div class="table-scroller">
      <table class="events">
        <caption class="sr-only">{own.caption}</caption>
        <TableHead />
        <tbody>
          {answer.page(sort, 0, PLAIN).ids.map((id) => {
            const facts = atlas.events.get(id);
            return facts && <EventRow key={id} facts={facts} words={words} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
