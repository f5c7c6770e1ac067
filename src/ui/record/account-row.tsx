/** The accounts of an event that several sources tell: one is chosen, others are added and taken out. */
import { sourceTold, withAccount, withoutAccount } from "../../model/draft/change-accounts.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Combobox } from "./combobox.tsx";
import { nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import type { RoughEvent } from "./rough.ts";
import { type Change, putIn } from "./use-edit.ts";

interface Props {
  readonly event: RoughEvent;
}

interface RowProps extends Props {
  readonly chosen: number;
  readonly onChoose: (account: number) => void;
}

export function AccountRow({ event, chosen, onChoose }: RowProps) {
  const { own } = useForm();
  const put = usePut();
  const nameOfSource = useSourceName();
  const { accounts = [] } = event;
  const name = nameOfSource(accounts[chosen]?.source);
  return (
    <>
      <ChoiceRow
        label={own.accounts}
        choices={accounts.map(({ source }, index) => ({
          value: `${index}`,
          label: nameOfSource(source),
        }))}
        value={`${chosen}`}
        onChoose={(account) => onChoose(Number(account))}
      />
      <div class="fact-row">
        <AddAccount event={event} />
        <button
          type="button"
          class="small"
          onClick={() => {
            onChoose(0);
            put(withoutAccount(event as never, chosen), { label: own.remove(name) });
          }}
        >
          {own.remove(name)}
        </button>
      </div>
    </>
  );
}

export function AddAccount({ event }: Props) {
  const { own, rare, draft, newId } = useForm();
  const put = usePut();
  const nameOfSource = useSourceName();
  const { accounts = [] } = event;
  const told = sourceTold(event) ?? draft.lists.sources.find(({ type }) => type === "document")?.id;
  const taken = new Set([told, ...accounts.map(({ source }) => source)]);
  const label = own.facts.accounts;
  const add = (source: string, change: Change) =>
    put(withAccount(event as never, source, told), change);
  const make = (title: string) => {
    const id = newId("sources", title);
    add(id, { label, also: [putIn("sources", { id, type: "named", title } as { id: string })] });
  };
  return (
    <Combobox
      label={rare.addAccount}
      hint={rare.addAccount}
      options={draft.lists.sources
        // A work of reference tells of no events.
        .filter(({ id, type }) => type !== "reference" && !taken.has(id))
        .map(({ id }) => ({ value: id as string, label: nameOfSource(id) }))}
      value={null}
      onPick={(source) => add(source, { label })}
      make={[{ label: (text) => (text === "" ? null : rare.newSource(text)), onMake: make }]}
    />
  );
}

/** Puts the event whole: most of its parts go elsewhere. */
function usePut(): (event: RoughEvent, change: Change) => void {
  const { run } = useForm();
  return (event, { also = [], ...label }) => {
    const put = putIn("events", event);
    run(also.length > 0 ? { type: "batch", operations: [...also, put] } : put, label);
  };
}

function useSourceName(): (id: string | undefined) => string {
  const { draft, words } = useForm();
  return (id) => {
    const record = draft.lists.sources.find((one) => one.id === id);
    return record ? nameOf(record, words) : (id ?? "…");
  };
}
