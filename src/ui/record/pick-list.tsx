/** A few records of the draft named together, each of which can be taken out; others are chosen from a list. */
import { Combobox } from "./combobox.tsx";
import type { ComboOption } from "./combobox-options.ts";
import { useForm } from "./form-tools.ts";
import type { ComboMake } from "./use-combobox.ts";
import type { Edit } from "./use-edit.ts";

interface Props {
  /** What they are called together, and how a change of them is told. */
  readonly label: string;
  /** What choosing another one is called. */
  readonly add: string;
  readonly ids: readonly string[] | undefined;
  readonly options: readonly ComboOption[];
  readonly make?: readonly ComboMake[];
  /** Undefined where none is left. */
  readonly onIds: Edit<readonly string[] | undefined>;
}

export function PickList({ label, add, ids = [], options, make = [], onIds }: Props) {
  const { own } = useForm();
  const put = (next: readonly string[]) => onIds(next.length > 0 ? next : undefined, { label });
  return (
    <>
      {ids.length > 0 && (
        <ul class="fact-row pick-list" aria-label={label}>
          {ids.map((id) => {
            const option = options.find(({ value }) => value === id);
            const name = option?.label ?? id;
            return (
              <li key={id} class="tag">
                {option?.sign}
                <bdi>{name}</bdi>
                <button
                  type="button"
                  class="cross"
                  aria-label={own.remove(name)}
                  onClick={() => put(ids.filter((other) => other !== id))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Combobox
        label={add}
        hint={add}
        options={options.filter(({ value }) => !ids.includes(value))}
        value={null}
        onPick={(id) => put([...ids, id])}
        make={make}
      />
    </>
  );
}
