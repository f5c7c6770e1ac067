/** What a question concerns: events or a part of them, actors, ties, places, and times that are nobody's. */
import { replaceAt } from "../../model/draft/patch.ts";
import { EVENT_PARTS } from "../../model/vocabulary.ts";
import { Combobox } from "./combobox.tsx";
import type { ComboOption } from "./combobox-options.ts";
import { nameOf, sayTie } from "./draft-names.ts";
import { EdtfField } from "./edtf-field.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughConcern } from "./rough.ts";
import type { Edit } from "./use-edit.ts";

interface Props {
  readonly concerns: readonly RoughConcern[] | undefined;
  readonly onConcerns: Edit<readonly RoughConcern[]>;
}

const THINGS = ["event", "actor", "relation", "place"] as const;
/** No list of records. */
const TIME = "time ";
const WHOLE = "whole ";

export function ConcernsField({ concerns = [], onConcerns }: Props) {
  const { own } = useForm();
  const options = useThings();
  const label = own.facts.concerns;
  return (
    <>
      {concerns.map((concern, index) => (
        <Concern
          key={index}
          name={`${label} ${index + 1}`}
          concern={concern}
          options={options}
          onConcern={(changed, change) => onConcerns(replaceAt(concerns, index, changed), change)}
        />
      ))}
      <Combobox
        label={own.addConcern}
        hint={own.addConcern}
        options={options}
        value={null}
        onPick={(value) => onConcerns([...concerns, concernOf(value)], { label })}
      />
    </>
  );
}

interface ConcernProps {
  readonly name: string;
  readonly concern: RoughConcern;
  readonly options: readonly ComboOption[];
  readonly onConcern: Edit<RoughConcern | null>;
}

function Concern({ name, concern, options, onConcern }: ConcernProps) {
  const { own, meanings } = useForm();
  const label = own.facts.concerns;
  return (
    <div class="fact-row">
      <Combobox
        label={name}
        options={options}
        value={keyOf(concern)}
        onPick={(value) => onConcern(concernOf(value), { label })}
      />
      {concern.event !== undefined && (
        <Combobox
          label={`${name}: ${own.questionPart}`}
          isNarrow
          options={[
            { value: WHOLE, label: own.whole },
            ...EVENT_PARTS.map((part) => ({ value: part, label: meanings.parts[part] })),
          ]}
          value={concern.part ?? WHOLE}
          onPick={(part) => {
            const { event } = concern;
            if (event !== undefined)
              onConcern(part === WHOLE ? { event } : { event, part }, { label });
          }}
        />
      )}
      <button
        type="button"
        class="cross"
        aria-label={own.remove(name)}
        onClick={() => onConcern(null, { label })}
      >
        ×
      </button>
      {concern.time !== undefined && (
        <div class="is-below">
          <EdtfField
            label={`${name}: ${own.time}`}
            edtf={concern.time}
            onEdtf={(time, change) => onConcern({ time }, change)}
          />
        </div>
      )}
    </div>
  );
}

/** Everything that a question can be about, by "actor ann". */
function useThings(): readonly ComboOption[] {
  const { draft, words, own } = useForm();
  const { events, actors, relations, places } = draft.lists;
  return [
    ...events.map((one) => ({
      value: `event ${one.id}`,
      label: nameOf(one, words),
      note: own.event,
    })),
    ...actors.map((one) => ({
      value: `actor ${one.id}`,
      label: nameOf(one, words),
      note: own.actor,
    })),
    ...relations.map((one) => ({
      value: `relation ${one.id}`,
      label: sayTie(one, draft, words),
      note: own.tie,
    })),
    ...places.map((one) => ({
      value: `place ${one.id}`,
      label: nameOf(one, words),
      note: own.place,
    })),
    { value: TIME, label: own.time },
  ];
}

function keyOf(concern: RoughConcern): string {
  const thing = THINGS.find((one) => concern[one] !== undefined);
  return thing ? `${thing} ${concern[thing]}` : TIME;
}

function concernOf(value: string): RoughConcern {
  const [thing = "", id = ""] = value.split(" ");
  return value === TIME ? { time: "" } : { [thing]: id };
}
