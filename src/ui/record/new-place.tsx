/** A place made within another form: name, kind and position, and it is named where it was wanted. */
import { useState } from "preact/hooks";
import type { DraftOperation } from "../../model/draft/operation.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import { NewName, NewRecord } from "./new-record.tsx";
import { PositionField } from "./position-field.tsx";
import { putIn } from "./use-edit.ts";
import { meantOptions } from "./word-options.ts";

interface Props {
  readonly name: string;
  readonly lonLat: LonLat | undefined;
  readonly onMade: (id: string, also: readonly DraftOperation[]) => void;
  readonly onCancel: () => void;
}

export const PLACE_KINDS = ["city", "district", "region", "country", "site"] as const;

export function NewPlace({ name: first, lonLat: there, onMade, onCancel }: Props) {
  const { own, meanings, newId } = useForm();
  const [name, setName] = useState(first);
  const [kind, setKind] = useState<string>("site");
  const [lonLat, setLonLat] = useState(there);
  const make = () => {
    const id = newId("places", name.trim());
    const place = { id, name: name.trim(), kind, ...(lonLat && { lonLat }) };
    onMade(id, [putIn("places", place)]);
  };
  return (
    <NewRecord
      label={own.newPlace("")}
      isReady={name.trim() !== ""}
      onMake={make}
      onCancel={onCancel}
    >
      <NewName name={name} onName={setName} />
      <div>
        <span>{own.facts.kind}</span>
        <Combobox
          label={own.facts.kind}
          options={meantOptions(PLACE_KINDS, meanings.placeKinds)}
          value={kind}
          onPick={setKind}
        />
      </div>
      <div>
        <span>{own.facts.lonLat}</span>
        <PositionField lonLat={lonLat} onPosition={setLonLat} />
      </div>
    </NewRecord>
  );
}
