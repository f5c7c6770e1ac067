/** What kind of event, actor or tie something is: one of the dataset's own, one of the format's, or a new one. */
import { useState } from "preact/hooks";
import { declareKind, type KindList } from "../../model/draft/own-kinds.ts";
import { glyphOf, indexKinds } from "../../model/kinds.ts";
import type { EventKind } from "../../model/schema/event.ts";
import type { Kinds } from "../../model/schema/kind.ts";
import { KindGlyph } from "../symbols.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import { NewKind } from "./new-kind.tsx";
import { OwnKinds } from "./own-kinds.tsx";
import type { Change } from "./use-edit.ts";
import { kindOptions } from "./word-options.ts";

interface Props {
  readonly list: KindList;
  readonly label: string;
  readonly kind: string | undefined;
  readonly onKind: (kind: string, change: Change) => void;
}

export function KindChoice({ list, label, kind, onKind }: Props) {
  const { draft } = useForm();
  /** The name of one that is being made. */
  const [making, setMaking] = useState<string | null>(null);
  const choose = (chosen: string) => onKind(chosen, { label });
  const Field = list === "events" ? KindRow : KindBox;
  return (
    <>
      <Field list={list} label={label} kind={kind} onChoose={choose} onMake={setMaking} />
      {making !== null && (
        <NewKind
          list={list}
          name={making}
          onMade={({ name, glyph }) => {
            const { id, operation } = declareKind(draft, list, name, glyph);
            setMaking(null);
            onKind(id, { label, also: [operation] });
          }}
          onCancel={() => setMaking(null)}
        />
      )}
      <OwnKinds list={list} />
    </>
  );
}

interface FieldProps extends Omit<Props, "onKind"> {
  readonly onChoose: (kind: string) => void;
  readonly onMake: (name: string) => void;
}

function KindBox({ list, label, kind, onChoose, onMake }: FieldProps) {
  const { draft, words, meanings, rare } = useForm();
  return (
    <Combobox
      label={label}
      options={kindOptions(list, draft, words, meanings)}
      value={kind}
      onPick={onChoose}
      make={[{ label: rare.newKind, onMake }]}
    />
  );
}

/** Events are of few kinds, each with a sign: they stand side by side. */
function KindRow({ label, kind, onChoose, onMake }: FieldProps) {
  const { draft, words, meanings, rare } = useForm();
  const kinds = { kinds: indexKinds(draft.head.kinds as Kinds | undefined) };
  return (
    <>
      <ChoiceRow
        label={label}
        isExplained
        choices={kindOptions("events", draft, words, meanings).map((option) => ({
          value: option.value,
          label: option.label,
          means: option.note,
          sign: <KindGlyph of={glyphOf(kinds, option.value as EventKind)} />,
        }))}
        value={kind}
        onChoose={onChoose}
      />
      <p class="fact-links">
        <button type="button" class="link" onClick={() => onMake("")}>
          {rare.newKind("")}
        </button>
      </p>
    </>
  );
}
