/** A kind of the dataset's own, made where it is wanted: its name and its sign. */
import { useState } from "preact/hooks";
import { FIRST_GLYPH, type KindList } from "../../model/draft/own-kinds.ts";
import { useForm } from "./form-tools.ts";
import { GlyphField } from "./glyph-field.tsx";
import { NewName, NewRecord } from "./new-record.tsx";

interface Props {
  readonly list: KindList;
  readonly name: string;
  readonly onMade: (kind: { readonly name: string; readonly glyph: string }) => void;
  readonly onCancel: () => void;
}

export function NewKind({ list, name: first, onMade, onCancel }: Props) {
  const { rare } = useForm();
  const [name, setName] = useState(first);
  const [glyph, setGlyph] = useState(FIRST_GLYPH[list]);
  return (
    <NewRecord
      label={rare.newKind("")}
      isReady={name.trim() !== ""}
      onMake={() => onMade({ name: name.trim(), glyph })}
      onCancel={onCancel}
    >
      <NewName name={name} onName={setName} />
      <div>
        <span>{rare.sign}</span>
        <GlyphField label={rare.sign} list={list} glyph={glyph} onGlyph={setGlyph} />
      </div>
    </NewRecord>
  );
}
