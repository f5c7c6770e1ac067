/** One facet as a box that opens: a list of values to tick, each with its count; a long one can be searched. */
import { useMemo, useRef, useState } from "preact/hooks";
import { FACETS, type FacetName, type FacetValue } from "../model/facets/all.ts";
import { answerOf } from "../state/selectors.ts";
import { ChoiceValue } from "./choice-value.tsx";
import { choiceOf } from "./choices.ts";
import { useAtlas, useWords } from "./context.ts";
import { later } from "./later.tsx";
import { useDismiss } from "./use-dismiss.ts";

const LongChoice = later(async () => (await import("./long-choice.tsx")).LongChoice);

/** A value that no event has and that is not ticked can stay away when there are more than these. */
const MANY = 12;

export function ChoiceBox({ facet }: { readonly facet: FacetName }) {
  const words = useWords();
  const kept = useAtlas(({ filters }) => filters[facet]) as readonly string[];
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const { label } = choiceOf(facet);
  return (
    <details class="choice" ref={box} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label(words.lang)}
        {kept.length > 0 && <span class="choice-number">{kept.length}</span>}
      </summary>
      <fieldset class="choice-list">
        <legend class="sr-only">{label(words.lang)}</legend>
        {/* Counted anew with every filter: only for a box that shows it. */}
        {isOpen && <Values facet={facet} />}
      </fieldset>
    </details>
  );
}

function Values({ facet }: { readonly facet: FacetName }) {
  const atlas = useAtlas((state) => state.atlas);
  const kept = useAtlas(({ filters }) => filters[facet]) as readonly string[];
  const counts: ReadonlyMap<string, number> = useAtlas((state) => answerOf(state).counts[facet]);
  const shown = useMemo(() => {
    const all: readonly FacetValue[] = FACETS[facet].valuesIn(atlas);
    const ticked = new Set<string>(kept);
    return all.length > MANY
      ? all.filter((value) => ticked.has(value) || (counts.get(value) ?? 0) > 0)
      : all;
  }, [facet, atlas, kept, counts]);
  if (shown.length > MANY) return <LongChoice facet={facet} values={shown} />;
  return (
    <>
      {shown.map((value) => (
        <ChoiceValue key={value} facet={facet} value={value} />
      ))}
    </>
  );
}
