/** The sides as a list, where a diagram of them could not be read: who against whom, and who has a part in how much. */
import { useMemo, useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { SIDES_WORDS } from "../../i18n/parts/sides.ts";
import { nameOfActor, nameOfFaction, sayRelation } from "../../i18n/say.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { ActorId, FactionId } from "../../model/schema/common.ts";
import { findNamed } from "../../state/find-named.ts";
import { isNamed } from "../../state/is-named.ts";
import { answerOf } from "../../state/selectors.ts";
import { type Sides, sidesIn } from "../../state/sides.ts";
import { useAtlas, useWords } from "../context.ts";
import { useCounted } from "../use-counted.ts";
import { ListSection } from "./list-section.tsx";
import { ActorRow, PairRow, PartyRow, TieRow } from "./side-rows.tsx";
import "./sides-list.css";

/** How many rows of each part stand there at first. */
const FIRST = { pairs: 7, parties: 13, actors: 3, ties: 3 } as const;

export function SidesList() {
  const sides = useCounted(sidesIn);
  return sides && <Sections sides={sides} />;
}

function Sections({ sides }: { readonly sides: Sides }) {
  const words = useWords();
  const own = useWords(SIDES_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const [query, setQuery] = useState("");
  const { pairings, parties, actors, ties } = useFound(sides, query);
  const most = Math.max(1, ...sides.parties.map(({ count }) => count));
  const mostActs = Math.max(1, actors[0]?.count ?? 0);
  const pairs = sides.pairings.filter((one) => one.sides.length === 2);
  const isNobody = parties.length + actors.length + ties.length === 0;
  return (
    <div class="sides" lang={words.lang}>
      <p class="sr-only">{own.described(words.events(sides.kept), pairs.length, sides.sum)}</p>
      <label class="side-search">
        <span class="sr-only">{own.search}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          placeholder={own.find(atlas.factions.size)}
          value={query}
          maxLength={200}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      {pairs.length > 0 && (
        <ListSection
          title={own.against}
          unit={own.events}
          items={pairings}
          first={FIRST.pairs}
          keyOf={({ sides: of }) => JSON.stringify(of)}
          draw={(pairing) => <PairRow pairing={pairing} most={sides.pairings[0]?.count ?? 1} />}
          more={own.moreRows}
        />
      )}
      <ListSection
        title={own.parties}
        unit={own.takesPart}
        items={parties}
        first={FIRST.parties}
        keyOf={({ side }) => `${side}`}
        draw={(party) => <PartyRow party={party} most={most} />}
        more={own.moreParties}
      />
      {query === "" && sides.kept > 0 && <Sums sides={sides} />}
      <ListSection
        title={own.actors}
        items={actors}
        first={query === "" ? FIRST.actors : FIRST.parties}
        keyOf={({ id }) => id}
        draw={({ id, count }) => <ActorRow id={id} count={count} most={mostActs} />}
        more={own.moreActors}
      />
      <ListSection
        title={own.ties}
        items={ties}
        first={FIRST.ties}
        keyOf={({ id }) => id}
        draw={(relation) => <TieRow relation={relation} />}
        more={own.moreTies}
      />
      {isNobody && query !== "" && <p class="side-note">{own.nobody}</p>}
    </div>
  );
}

function Sums({ sides }: { readonly sides: Sides }) {
  const own = useWords(SIDES_WORDS);
  const colored = useAtlas(({ atlas }) => atlas.colored?.size ?? 0);
  return (
    <div class="side-note">
      {sides.absent > 0 && <p>{own.absent(sides.absent)}</p>}
      <p>{own.sum(sides.sum, sides.kept)}</p>
      {colored > 0 && <p>{own.colors(colored)}</p>}
    </div>
  );
}

/** What the search leaves; all of it where nothing is searched. */
function useFound(sides: Sides, query: string) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const counts = useAtlas((state) => answerOf(state).counts.actors);
  const find = useFinders(atlas, words);
  const isSide = (side: FactionId | null) => isNamed(nameOfFaction(atlas, side, words), query);
  const actors = useMemo(() => {
    const named = new Set(find.actors(query));
    return listActors(atlas, counts).filter(({ id }) => named.has(id));
  }, [atlas, counts, find, query]);
  return {
    pairings: sides.pairings.filter((one) => one.sides.some(isSide)),
    parties: sides.parties.filter(({ side }) => isSide(side)),
    actors,
    ties: useMemo(() => find.ties(query), [find, query]),
  };
}

/** Thousands of actors and ties: what they are called does not change with what is counted or typed. */
function useFinders(atlas: Atlas, words: Words) {
  return useMemo(
    () => ({
      actors: findNamed([...atlas.actors.keys()], (id) => nameOfActor(atlas, id, words)),
      ties: findNamed(atlas.dataset.relations, (tie) => sayRelation(tie, atlas, words)),
    }),
    [atlas, words],
  );
}

/** Most events first; nobody where every party is one actor, which has the party's name. */
function listActors(
  { actors, factions }: Atlas,
  counts: ReadonlyMap<ActorId, number>,
): readonly { readonly id: ActorId; readonly count: number }[] {
  if (actors.size <= factions.size + 1) return [];
  return [...actors.keys()]
    .map((id) => ({ id, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
