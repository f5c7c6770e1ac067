/** An actor made within another form: name, kind and side, and it is named where it was wanted. */
import { useState } from "preact/hooks";
import type { DraftOperation } from "../../model/draft/operation.ts";
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

interface Side {
  readonly id: string | null | undefined;
  readonly also: readonly DraftOperation[];
}

export function NewActor({ name: first, onMade, onCancel }: Props) {
  const { draft, words, own, meanings, newId } = useForm();
  const [name, setName] = useState(first);
  const [kind, setKind] = useState<string | undefined>();
  const [side, setSide] = useState<Side>({ id: null, also: [] });
  const make = () => {
    const id = newId("actors", name.trim());
    const actor = {
      id,
      name: name.trim(),
      ...(kind !== undefined && { kind }),
      ...(side.id !== undefined && { faction: side.id }),
    };
    onMade(id, [...side.also, putIn("actors", actor)]);
  };
  const isReady = name.trim() !== "";
  return (
    <NewRecord label={own.newActor("")} isReady={isReady} onMake={make} onCancel={onCancel}>
      <NewName name={name} onName={setName} />
      <div>
        <span>{own.facts.kind}</span>
        <Combobox
          label={own.facts.kind}
          options={kindOptions("actors", draft, words, meanings)}
          value={kind}
          onPick={setKind}
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
