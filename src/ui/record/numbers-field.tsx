/** Other numbers that a source gives, each with its unit, its bounds and its evidence; the same quantity in two accounts has one id. */
import { newNumberId, numbersTold } from "../../model/draft/number-id.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import { BoundsFields } from "./bounds-fields.tsx";
import { BoxHead } from "./box-head.tsx";
import { Combobox } from "./combobox.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughNumber } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  /** The event's id: its other accounts may count the same. */
  readonly event: string;
  readonly numbers: readonly RoughNumber[] | undefined;
  readonly onNumbers: Edit<readonly RoughNumber[] | undefined>;
}

export function NumbersField({ event, numbers = [], onNumbers }: Props) {
  const { draft, own, rare, selected } = useForm();
  const label = own.facts.numbers;
  const told = numbersTold(draft, event).filter(({ id }) =>
    numbers.every((number) => number.id !== id),
  );
  const add = (number: RoughNumber) => {
    const evidence = selected ? [selected] : undefined;
    onNumbers([...numbers, { ...number, ...(evidence && { evidence }) }], { label });
  };
  return (
    <>
      {numbers.map((number, index) => (
        <NumberBox
          key={number.id}
          number={number}
          onNumber={(changed, change) => {
            const next = replaceAt(numbers, index, changed);
            onNumbers(next.length > 0 ? next : undefined, change);
          }}
        />
      ))}
      <Combobox
        label={rare.addNumber}
        hint={rare.addNumber}
        options={told.map(({ id, name, unit }) => ({
          value: id,
          label: name ?? id,
          note: unit,
        }))}
        value={null}
        onPick={(id) => {
          const same = told.find((number) => number.id === id);
          if (same) add(same);
        }}
        make={[
          {
            label: (text) => (text === "" ? null : rare.newNumber(text)),
            onMake: (name) => add({ id: newNumberId(draft, event, name), name }),
          },
        ]}
      />
    </>
  );
}

interface BoxProps {
  readonly number: RoughNumber;
  readonly onNumber: Edit<RoughNumber | null>;
}

function NumberBox({ number, onNumber }: BoxProps) {
  const { own, rare } = useForm();
  const edit = editParts(number, onNumber);
  const name = rare.number(number.name ?? number.id);
  const isEmpty = (number.low ?? number.best ?? number.high) === undefined;
  return (
    <section class="fact-box" aria-label={name}>
      <BoxHead name={name} onRemove={() => onNumber(null, { label: own.facts.numbers })} />
      {(["name", "unit"] as const).map((part) => {
        const called = part === "name" ? own.facts.name : rare.unit;
        return (
          <TextField
            key={part}
            label={`${name}: ${called}`}
            hint={called}
            text={number[part]}
            onText={(text, change) => edit({ [part]: text }, change)}
          />
        );
      })}
      <BoundsFields label={name} bounds={number} isCount={false} edit={edit} />
      {isEmpty && <p class="fact-says">{rare.noFigure}</p>}
      <EvidenceField
        isInner
        of={`${name}: ${own.facts.evidence}`}
        evidence={number.evidence}
        onEvidence={(evidence, change) =>
          edit({ evidence: evidence.length > 0 ? evidence : undefined }, change)
        }
      />
      <TranslationsField
        isInner
        of={name}
        fields={[["name", "name"]]}
        others={[["unit", rare.unit]]}
        translations={number.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </section>
  );
}
