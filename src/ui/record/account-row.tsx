/** The accounts of an event that several sources tell: one is chosen, others are added and taken out. */

import { ACCOUNTS_WORDS } from "../../i18n/parts/compose-accounts.ts";
import { sourceTold, withAccount, withoutAccount } from "../../model/draft/change-accounts.ts";
import { partAccount } from "../../model/draft/join-accounts.ts";
import { useWords } from "../context.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughEvent } from "./rough.ts";
import { useSourceNames } from "./source-names.ts";
import { type Change, putIn } from "./use-edit.ts";
import "./account-row.css";

interface Props {
  readonly event: RoughEvent;
}

interface RowProps extends Props {
  readonly chosen: number;
  readonly onChoose: (account: number) => void;
}

export function AccountRow({ event, chosen, onChoose }: RowProps) {
  const { own, draft, run, newId } = useForm();
  const parting = useWords(ACCOUNTS_WORDS).form;
  const put = usePut();
  const names = useSourceNames();
  const { accounts = [], title = "" } = event;
  const { name } = names(accounts[chosen]?.source);
  const part = () => {
    const operation = partAccount(draft, event.id, chosen, newId("events", title));
    if (operation) run(operation, { label: parting.part });
  };
  return (
    <>
      <ChoiceRow
        label={own.accounts}
        choices={accounts.map(({ source }, index) => {
          const called = names(source);
          const sign = <span class="account-sign">{called.sign}</span>;
          return { value: `${index}`, label: called.name, sign: called.sign && sign };
        })}
        value={`${chosen}`}
        onChoose={(account) => onChoose(Number(account))}
      />
      <div class="fact-row">
        <AddAccount event={event} />
        <button type="button" class="small" aria-label={parting.partOf(name)} onClick={part}>
          {parting.part}
        </button>
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
  const names = useSourceNames();
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
        .map(({ id }) => ({ value: id as string, label: names(id).name }))}
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
