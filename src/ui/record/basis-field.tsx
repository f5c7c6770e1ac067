/** Whether the document states a fact or it is inferred, and from what; a reason is said once for all that rests on it. */
import { countResting } from "../../model/draft/rests-on.ts";
import type { Basis } from "../../model/vocabulary.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Combobox } from "./combobox.tsx";
import { nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import type { RoughBasis } from "./rough.ts";
import { SharedNote } from "./shared-note.tsx";
import { type Change, putIn } from "./use-edit.ts";

interface Props extends RoughBasis {
  /** Of what: "When". */
  readonly of: string;
  readonly onBasis: (basis: RoughBasis, change: Change) => void;
}

export function BasisChoice({ of, basis, inferences = [], onBasis }: Props) {
  const { own, meanings, draft } = useForm();
  const label = `${of}: ${own.facts.basis}`;
  const choose = (chosen: Basis) => {
    if (chosen === "inferred") onBasis({ basis: chosen, inferences }, { label });
    else
      onBasis(
        { basis: chosen, inferences: undefined },
        { label, also: dropLone(draft, inferences) },
      );
  };
  return (
    <ChoiceRow
      label={label}
      choices={(["stated", "inferred"] as const).map((value) => ({
        value,
        label: meanings.bases[value].name,
        means: meanings.bases[value].means,
      }))}
      value={basis}
      onChoose={choose}
    />
  );
}

/** Under the choice, where the fact is inferred. */
export function Reasons({ of, basis, inferences = [], onBasis }: Props) {
  const { own, draft, newId } = useForm();
  if (basis !== "inferred") return null;
  const label = `${of}: ${own.inferredFrom}`;
  const known = draft.lists.inferences.filter(
    ({ id, throughout }) => !throughout && !inferences.includes(id),
  );
  const add = (id: string, change: Change) =>
    onBasis({ basis, inferences: [...inferences, id] }, change);
  const make = (note: string) => {
    if (note === "") return;
    const id = newId("inferences", note);
    add(id, { label, also: [putIn("inferences", { id, note } as { id: string })] });
  };
  return (
    <>
      {inferences.map((id) => (
        <Reason
          key={id}
          id={id}
          label={label}
          onRemove={() =>
            onBasis(
              { basis, inferences: inferences.filter((other) => other !== id) },
              { label, also: dropLone(draft, [id]) },
            )
          }
        />
      ))}
      {inferences.length === 0 && (
        <Combobox
          isKept
          label={label}
          hint={own.chooseReason}
          options={known.map((one) => ({ value: one.id, label: one.note ?? one.id }))}
          value={null}
          onPick={(id) => add(id, { label })}
          make={[{ label: (text) => (text === "" ? null : own.newInference(text)), onMake: make }]}
        />
      )}
    </>
  );
}

interface ReasonProps {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

function Reason({ id, label, onRemove }: ReasonProps) {
  const { own, draft, words } = useForm();
  const inference = draft.lists.inferences.find((one) => one.id === id);
  const others = countResting(draft, id) - 1;
  return (
    <div class="reason">
      <SharedNote list="inferences" id={id} label={label}>
        <button
          type="button"
          class="cross"
          aria-label={own.remove(inference ? nameOf(inference, words) : id)}
          onClick={onRemove}
        >
          ×
        </button>
      </SharedNote>
      {others > 0 && <small>{own.reasonShared(others)}</small>}
    </div>
  );
}

/** A reason that nothing else rests on goes with the last fact that did. */
function dropLone(draft: Parameters<typeof countResting>[0], ids: readonly string[]) {
  return ids
    .filter((id) => countResting(draft, id) <= 1)
    .map((id) => ({ type: "remove", list: "inferences", id }) as const);
}
