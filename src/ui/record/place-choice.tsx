/** A place: one of the draft's, a town of the gazetteer, a position that is typed or picked on the map, or a new one. */
import { useState } from "preact/hooks";
import { gazetteerSource } from "../../model/draft/gazetteer-source.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import { readPosition } from "../../model/draft/read-position.ts";
import { placeOfTown } from "../../model/draft/town-place.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { Combobox } from "./combobox.tsx";
import { aliasOf, nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { NewPlace } from "./new-place.tsx";
import { PickButton } from "./position-field.tsx";
import { putIn } from "./use-edit.ts";
import { useTowns } from "./use-towns.ts";

interface Props {
  readonly label: string;
  readonly place: string | undefined;
  readonly onChoose: (place: string, also: readonly DraftOperation[]) => void;
}

interface Making {
  readonly name: string;
  readonly lonLat?: LonLat;
}

export function PlaceChoice({ label, place, onChoose }: Props) {
  const { draft, words, own, meanings, newId } = useForm();
  /** The field has the focus again after what was made in it. */
  const [isBack, setBack] = useState(false);
  const [making, setMaking] = useState<Making | null>(null);
  const { search, townOf } = useTowns();
  const options = draft.lists.places.map((one) => ({
    value: one.id as string,
    label: nameOf(one, words),
    alias: aliasOf(one),
    ...(one.kind && { note: meanings.placeKinds[one.kind].name }),
  }));
  const pick = (value: string) => {
    const town = townOf(value);
    if (!town) return onChoose(value, []);
    const fields = placeOfTown(town, draft.head.language ?? words.lang);
    const id = newId("places", fields.name);
    const source = gazetteerSource(draft);
    const place = { id, ...fields, cites: [source.id] };
    onChoose(id, [...source.also, putIn("places", place)]);
  };
  const begin = (of: Making) => {
    setBack(false);
    setMaking(of);
  };
  const end = () => {
    setBack(true);
    setMaking(null);
  };
  const make = (text: string) => {
    const position = readPosition(text);
    begin(position.ok ? { name: "", lonLat: position.value } : { name: text });
  };
  return (
    <>
      <div class="fact-row">
        <Combobox
          label={label}
          options={options}
          value={place}
          isFocused={isBack}
          onPick={pick}
          search={search}
          make={[{ label: own.newPlace, onMake: make }]}
        />
        <PickButton onPicked={(lonLat) => begin({ name: "", lonLat })} />
      </div>
      {making && (
        <NewPlace
          key={making.lonLat?.join(" ") ?? making.name}
          name={making.name}
          lonLat={making.lonLat}
          onMade={(id, also) => {
            end();
            onChoose(id, also);
          }}
          onCancel={end}
        />
      )}
    </>
  );
}
