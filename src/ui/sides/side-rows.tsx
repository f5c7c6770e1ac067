/** A pair, a party, an actor or a tie as a row of the list: its sign, its name, how many events, and how much that is. */
import type { ComponentChildren } from "preact";
import { sayNumber } from "../../i18n/dates.ts";
import { SIDES_WORDS } from "../../i18n/parts/sides.ts";
import { nameOfActor, nameOfFaction, sayRelation } from "../../i18n/say.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import type { Pairing, Party } from "../../model/pairing.ts";
import type { Relation } from "../../model/schema/actor.ts";
import type { ActorId } from "../../model/schema/common.ts";
import type { Tone } from "../../model/symbols.ts";
import { isSameThing, type Thing } from "../../model/thing.ts";
import { NO_FACTION } from "../../model/vocabulary.ts";
import { keepOnly, select } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { FactionSymbol, tone } from "../symbols.tsx";
import { usePointing } from "../use-pointing.ts";
import { PairSymbol } from "./pair-symbol.tsx";

interface Counted {
  readonly count: number;
  /** Of the list: a bar as long as its row. */
  readonly most: number;
}

export function PairRow({ pairing, most }: { readonly pairing: Pairing; readonly most: number }) {
  const words = useWords();
  const own = useWords(SIDES_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const [one, other] = pairing.sides;
  const first = nameOfFaction(atlas, one, words);
  const second = other === undefined ? null : nameOfFaction(atlas, other, words);
  const tones = pairing.sides.map((side) => toneOfFaction(atlas, side)) as [Tone, Tone?];
  return (
    <div class="side-row">
      <PairSymbol of={tones} />
      <span class="side-name" dir="auto">
        {second === null ? (
          first
        ) : (
          <>
            <bdi>{first}</bdi> <span class="side-times">×</span> <bdi>{second}</bdi>
          </>
        )}
        <span class="sr-only">
          {` ${second === null ? own.alone(first) : own.pair(first, second)}`}
        </span>
      </span>
      <SideCount count={pairing.count} />
      <Bars tones={tones} count={pairing.count} most={most} />
    </div>
  );
}

export function PartyRow({
  party: { side, count },
  most,
}: {
  readonly party: Party;
  readonly most: number;
}) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const of = toneOfFaction(atlas, side);
  return (
    <ThingRow
      thing={{ type: "faction", id: side }}
      sign={<FactionSymbol of={of} />}
      name={nameOfFaction(atlas, side, words)}
      facet="factions"
      value={side ?? NO_FACTION}
      count={count}
      most={most}
      tones={[of]}
    />
  );
}

interface ActorRowProps extends Counted {
  readonly id: ActorId;
}

export function ActorRow({ id, count, most }: ActorRowProps) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const of = toneOfFaction(atlas, atlas.actors.get(id)?.faction ?? null);
  return (
    <ThingRow
      thing={{ type: "actor", id }}
      sign={<FactionSymbol of={of} />}
      name={nameOfActor(atlas, id, words)}
      facet="actors"
      value={id}
      count={count}
      most={most}
      tones={[of]}
    />
  );
}

export function TieRow({ relation }: { readonly relation: Relation }) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <div class="side-row">
      <SelectButton
        thing={{ type: "relation", id: relation.id }}
        label={sayRelation(relation, atlas, words)}
      >
        <span class="side-name" dir="auto">
          {sayRelation(relation, atlas, words)}
        </span>
      </SelectButton>
    </div>
  );
}

interface ThingRowProps<Name extends FacetName> extends Counted {
  readonly thing: Thing;
  readonly sign: ComponentChildren;
  readonly name: string;
  readonly facet: Name;
  readonly value: FacetValue<Name>;
  readonly tones: readonly Tone[];
}

function ThingRow<Name extends FacetName>(props: ThingRowProps<Name>) {
  const { thing, sign, name, facet, value, count, most, tones } = props;
  const store = useStore();
  const words = useWords();
  const own = useWords(SIDES_WORDS);
  const isAlone = useAtlas(({ filters }) => filters[facet].join("\n") === value);
  return (
    <div class="side-row">
      <SelectButton thing={thing} label={own.withCount(name, words.events(count))}>
        {sign}
        <span class="side-name" dir="auto">
          {name}
        </span>
        <SideCount count={count} />
      </SelectButton>
      <Bars tones={tones} count={count} most={most} />
      <button
        type="button"
        class="side-keep"
        aria-label={own.keep(name)}
        title={own.keep(name)}
        aria-pressed={isAlone}
        onClick={() => keepOnly(store, facet, value)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" />
        </svg>
      </button>
    </div>
  );
}

interface SelectProps {
  readonly thing: Thing;
  readonly label: string;
  readonly children: ComponentChildren;
}

function SelectButton({ thing, label, children }: SelectProps) {
  const store = useStore();
  const isSelected = useAtlas(({ selected }) => isSameThing(selected, thing));
  const pointing = usePointing(thing);
  return (
    <button
      type="button"
      class="side-select"
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      onClick={() => select(store, thing)}
      {...pointing}
    >
      {children}
    </button>
  );
}

function SideCount({ count }: { readonly count: number }) {
  const { locale } = useWords();
  return <span class="side-count">{sayNumber(count, locale)}</span>;
}

interface BarsProps extends Counted {
  readonly tones: readonly (Tone | undefined)[];
}

/** As many bars as sides, of one length: it is the same events. */
function Bars({ tones, count, most }: BarsProps) {
  const share = most > 0 ? count / most : 0;
  return (
    <span class="side-bars" aria-hidden="true">
      {tones.map(
        (of) =>
          of && (
            <span
              key={`${of.outline} ${of.color}`}
              class="toned"
              ref={(bar) => {
                tone(of.color)(bar);
                bar?.style.setProperty("--share", `${share}`);
              }}
            />
          ),
      )}
    </span>
  );
}
