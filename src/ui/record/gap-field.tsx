/** Why the material does not have something: a gap, said once for all records that lack the same. */
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import { NoteTranslations } from "./shared-note.tsx";
import { type Change, putIn } from "./use-edit.ts";

interface Props {
  /** Of what: "Evidence". */
  readonly of: string;
  readonly gap: string | undefined;
  readonly onGap: (gap: string | undefined, change: Change) => void;
}

export function GapField({ of, gap, onGap }: Props) {
  const { own, draft, newId } = useForm();
  const label = `${of}: ${own.absent}`;
  const make = (note: string) => {
    const id = newId("gaps", note);
    onGap(id, { label, also: [putIn("gaps", { id, note } as { id: string })] });
  };
  return (
    <>
      <Combobox
        isKept
        label={label}
        hint={`${own.absent} …`}
        options={draft.lists.gaps.map((one) => ({ value: one.id, label: one.note ?? one.id }))}
        value={gap}
        onPick={(id) => onGap(id, { label })}
        onClear={() => onGap(undefined, { label })}
        make={[{ label: (text) => (text === "" ? null : own.newGap(text)), onMake: make }]}
      />
      {gap !== undefined && <NoteTranslations list="gaps" id={gap} label={of} />}
    </>
  );
}
