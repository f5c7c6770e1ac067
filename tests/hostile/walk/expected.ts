/** What an address ought to show, worked out from the dataset without a page; and how a page differs from it. */
import { withCensus } from "../../../src/engine/with-census.ts";
import { loadWords } from "../../../src/i18n/catalogue.ts";
import { connect } from "../../../src/model/connections.ts";
import { LANGUAGES, type Lang } from "../../../src/model/languages.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { EventId } from "../../../src/model/schema/common.ts";
import { readAddress } from "../../../src/state/address/address.ts";
import { initialState } from "../../../src/state/initial.ts";
import { languageIn } from "../../../src/state/preferences.ts";
import { answerOf, selectedEventOf } from "../../../src/state/selectors.ts";
import type { State } from "../../../src/state/state.ts";
import { placelessIn } from "../../../src/state/tally-of.ts";
import { factionsModel } from "../../../src/surfaces/binding/models/to-factions-model.ts";
import { openDatasetHere } from "../../../src/surfaces/opening/open-here.ts";
import type { Look } from "./look.ts";

export type Expect = (search: string) => State;

/** @param dataset a sound one, as a file has it */
export async function expectationsOf(dataset: unknown): Promise<Expect> {
  const reading = readDataset(dataset);
  if (!reading.ok) throw new Error("only a sound dataset can be walked over");
  const { atlas, engineFor } = openDatasetHere(reading.value);
  const opened = new Map<Lang, State>();
  for (const lang of LANGUAGES) {
    await loadWords(lang);
    const engine = await engineFor(lang);
    const shown = withCensus(atlas, engine.census);
    const state = initialState(shown, engine, { lang, defaultLang: "en", theme: "system" });
    opened.set(lang, { ...state, connections: connect(shown) });
  }
  return (search) => {
    const query = new URLSearchParams(search);
    const initial = opened.get(languageIn(query.get("lang")) ?? "en");
    if (!initial) throw new Error("a language without a state");
    return readAddress(query, initial).state;
  };
}

/** @returns where the page does not show what its address says, or says two things; none where all agree */
export function differences(look: Look, expect: Expect): readonly string[] {
  const state = expect(look.search);
  const isKnown = !state.keepInFrame && !state.playback?.isPlaying;
  return [...amongThemselves(look), ...(isKnown ? fromAddress(look, state) : [])];
}

/** Numbers that are to be the same wherever they are told. */
function amongThemselves(look: Look): readonly string[] {
  const { beyond, status, table, sums, unplaced, map, tray } = look;
  const found = beyond > 0 ? [`the page is ${beyond} px too wide`] : [];
  if (!status) return found;
  const [kept] = status;
  if (table && table.rows !== kept)
    found.push(`the status says ${kept}, the table has ${table.rows} rows`);
  for (const { part, total, parts } of sums) {
    if (total !== kept) found.push(`the status says ${kept}, the ${part} ${total}`);
    const sum = parts.reduce((all, one) => all + one, 0);
    if (sum !== total) found.push(`the ${part} says ${total}, and ${parts.join(" + ")}`);
  }
  const twice = map.filter((id) => tray.includes(id));
  if (twice.length > 0) found.push(`both on the map and in the tray: ${twice}`);
  if (unplaced !== null && tray.length > unplaced)
    found.push(`the tray says ${unplaced} and has ${tray.length}`);
  return found;
}

function fromAddress(look: Look, state: State): readonly string[] {
  const { status, table, map, timeline, tray, unplaced, factions, current, lang } = look;
  const answer = answerOf(state);
  const found: string[] = [];
  if (lang !== state.lang) found.push(`the page speaks ${lang}, the address ${state.lang}`);
  if (status && status[0] !== answer.kept)
    found.push(`the status says ${status[0]}, the address keeps ${answer.kept}`);
  if (table) {
    const { ids } = answer.page(state.sort, table.first, table.ids.length);
    if (ids.join() !== table.ids.join())
      found.push(
        `the table from row ${table.first} has ${table.ids.slice(0, 9)}, the address sorts ${ids.slice(0, 9)}`,
      );
  }
  for (const [part, shown] of Object.entries({ map, timeline, tray })) {
    const strangers = shown.filter((id) => !answer.has(id as EventId));
    if (strangers.length > 0)
      found.push(`filtered out, and on the ${part}: ${strangers.slice(0, 5)}`);
  }
  const absent = placelessIn(state) ?? answer.unplaced(0).total;
  if (unplaced !== null && unplaced !== absent)
    found.push(`the tray says ${unplaced}, ${absent} have no place`);
  const selected = selectedEventOf(state);
  const others = current.filter((id) => id !== selected);
  if (others.length > 0)
    found.push(`marked as selected: ${others}, the address selects ${selected}`);
  const isListed = selected && table?.ids.includes(selected);
  if (isListed && current.length === 0)
    found.push(`nothing is marked as selected, the address selects ${selected}`);
  return [...found, ...sidesOf(factions, state)];
}

/** Each side and actor by its name with its number, where the diagram has them all. */
function sidesOf(shown: readonly string[], state: State): readonly string[] {
  const { factions } = factionsModel(state);
  const labels = new Set(
    factions.flatMap((box) => [box.label, ...box.actors.map(({ label }) => label)]),
  );
  const strangers = shown.filter((label) => !labels.has(label));
  return strangers.length > 0 ? [`among the factions: ${strangers.slice(0, 3).join(" | ")}`] : [];
}
