/** An actor made within another form: name, kind and side, and it is named where it was wanted. */
import { useState } from "preact/hooks";
import type { DraftOperation } from "../../model/draft/operation.ts";
import { declareKind } from "../../model/draft/own-kinds.ts";
import { Combobox } from "./combobox.tsx";
import { FactionField } from "./faction-field.tsx";
import { useForm } from "./form-tools.ts";
import { NewName, NewRecord } from "./new-record.tsx";
import { putIn } from "./use-edit.ts";
import { kindOptions } from "./word-options.ts";

interface Props {
  readonly name: string;
  /** @param also what puts the actor, and its side where that is new */
  readonly onMade: (id: string, also: readonly DraftOperation[]) => void;
  readonly onCancel: () => void;
}

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly operation: DraftOperation;
}

interface Side {
  readonly id: string | null | undefined;
  readonly also: readonly DraftOperation[];
}

export function NewActor({ name: first, onMade, onCancel }: Props) {
  const { draft, words, own, rare, meanings, newId } = useForm();
  const [name, setName] = useState(first);
  const [kind, setKind] = useState<string | undefined>();
  /** What declares the kind, where it is new. */
  const [declared, setDeclared] = useState<Declared | null>(null);
  const [side, setSide] = useState<Side>({ id: null, also: [] });
  const make = () => {
    const id = newId("actors", name.trim());
    const actor = {
      id,
      name: name.trim(),
      ...(kind !== undefined && { kind }),
      ...(side.id !== undefined && { faction: side.id }),
    };
    const also = declared && declared.id === kind ? [declared.operation] : [];
    onMade(id, [...also, ...side.also, putIn("actors", actor)]);
  };
  const isReady = name.trim() !== "";
  return (
    <NewRecord label={own.newActor("")} isReady={isReady} onMake={make} onCancel={onCancel}>
      <NewName name={name} onName={setName} />
      <div>
        <span>{own.facts.kind}</span>
        <Combobox
          label={own.facts.kind}
          options={[
            ...(declared ? [{ value: declared.id, label: declared.name }] : []),
            ...kindOptions("actors", draft, words, meanings),
          ]}
          value={kind}
          onPick={setKind}
          make={[
            {
              label: (text) => (text === "" ? null : rare.newKind(text)),
              onMake: (named) => {
                const made = declareKind(draft, "actors", named);
                setDeclared({ ...made, name: named });
                setKind(made.id);
              },
            },
          ]}
        />
      </div>
      <div>
        <span>{own.facts.faction}</span>
        <SideChoice side={side} onSide={setSide} />
      </div>
    </NewRecord>
  );
}

/** A side that is new is in the draft only with the actor: until then its name stands here. */
function SideChoice({
  side,
  onSide,
}: {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}) {
  const { own } = useForm();
  const [put] = side.also;
  const made = put?.type === "put" ? (put.record as { name?: string }).name : undefined;
  return (
    <>
      <FactionField faction={side.id} onChoose={(id, also) => onSide({ id, also })} />
      {put && <small>{own.newFaction(made ?? "")}</small>}
    </>
  );
}
