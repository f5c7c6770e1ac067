/** The sources of a dataset that has several: which events each tells alone, and which they tell alike or otherwise. */
import { useId } from "preact/hooks";
import { sayNumber } from "../../../i18n/dates.ts";
import { TALLY_WORDS } from "../../../i18n/parts/source-tally.ts";
import { TELLING_WORDS } from "../../../i18n/parts/telling.ts";
import { nameOfTeller } from "../../../i18n/say-account.ts";
import type { TallyRow } from "../../../model/accounts/tally.ts";
import { tallySources } from "../../../model/accounts/tally.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { memoise } from "../../../state/memoise.ts";
import type { State } from "../../../state/state.ts";
import { AccountSign } from "../../../ui/card/accounts/account-sign.tsx";
import { AgreementSign } from "../../../ui/card/accounts/agreement-sign.tsx";
import { EventMarks } from "../../../ui/card/event-marks.tsx";
import { useAtlas, useStore, useWords } from "../../../ui/context.ts";
import { groupTally } from "./group-tally.ts";
import "./source-tally.css";

/** More signs or marks than these are told by their number. */
const MOST_SIGNS = 4;
const MOST_MARKS = 12;

const rowsOf = memoise((atlas: Atlas) => groupTally(tallySources(atlas)));

export function SourceTally() {
  const own = useWords(TALLY_WORDS);
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const rows = rowsOf(atlas);
  const isAsOfADay = useAtlas(({ filters }) => filters.knownAsOf !== null);
  const heading = useId();
  const sources = new Set(rows.flatMap((row) => row.sources)).size;
  if (sources < 2) return null;
  const number = (count: number) => sayNumber(count, words.locale);
  const parts = rows.map(({ events }) => number(events.length)).join(" + ");
  return (
    <section class="source-tally" aria-labelledby={heading}>
      <h3 id={heading}>{own.title(sources, words.events(atlas.events.size))}</h3>
      <ul>
        {rows.map((row) => (
          <Row key={JSON.stringify([row.verdict, row.sources])} row={row} />
        ))}
      </ul>
      <p class="card-note">
        {own.sum} <bdi dir="ltr">{`${parts} = ${number(atlas.events.size)}`}</bdi>
        {". "}
        {own.click}
        {isAsOfADay && ` ${own.ofAll}`}
      </p>
    </section>
  );
}

function Row({ row }: { readonly row: TallyRow }) {
  const words = useWords();
  const own = useWords(TELLING_WORDS);
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const isKept = useAtlas((state) => keepsOnly(state, row));
  const { verdict, sources, events } = row;
  const signed = sources.length <= MOST_SIGNS ? sources : [];
  const names = signed
    .map((id) => nameOfTeller(atlas, id, words))
    .join(words.dir === "rtl" ? "، " : ", ");
  return (
    <li>
      <button type="button" aria-pressed={isKept} onClick={() => store.setState(keep(row, isKept))}>
        {signed.map((id) => (
          <AccountSign key={id} source={id} words={words} />
        ))}
        {names && <span class="sr-only">{names}: </span>}
        {own.rows[verdict]}
        {verdict !== "unsourced" && verdict !== "alone" && (
          <AgreementSign of={verdict} words={words} isQuiet />
        )}
        <span class="sr-only">, {words.events(events.length)}</span>
      </button>
      {events.length <= MOST_MARKS ? (
        <EventMarks ids={events} />
      ) : (
        <span aria-hidden="true">{sayNumber(events.length, words.locale)}</span>
      )}
    </li>
  );
}

/** Of what one tells alone, whose it is; of what several tell, how. */
function chosenBy({ verdict, sources }: TallyRow) {
  return { telling: [verdict], sources: verdict === "alone" ? sources : [] };
}

function keepsOnly({ filters }: State, row: TallyRow): boolean {
  const { telling, sources } = chosenBy(row);
  const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  return isSame(filters.telling, telling) && isSame(filters.sources, sources);
}

/** Once more lets all of them in again. */
function keep(row: TallyRow, isKept: boolean) {
  const chosen = isKept ? { telling: [], sources: [] } : chosenBy(row);
  return ({ filters }: State) => ({ filters: { ...filters, ...chosen } });
}
