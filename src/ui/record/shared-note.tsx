/** A reason or a gap that is said once for all that rests on it: its words in every language. */
import type { ComponentChildren } from "preact";
import type { DraftRecord } from "../../model/draft/draft.ts";
import { patch } from "../../model/draft/patch.ts";
import { useForm } from "./form-tools.ts";
import type { RoughNote } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, putIn } from "./use-edit.ts";

interface Props {
  readonly list: "inferences" | "gaps";
  readonly id: string;
  readonly label: string;
  /** Beside its words. */
  readonly children?: ComponentChildren;
}

export function SharedNote({ list, id, label, children }: Props) {
  const { record, edit } = useNote(list, id);
  return (
    <>
      <div class="reason-row">
        <TextField
          label={label}
          text={record.note ?? (record.isThere ? "" : id)}
          onText={(note, change) => edit({ note }, change)}
        />
        {children}
      </div>
      <NoteTranslations list={list} id={id} label={label} />
    </>
  );
}

export function NoteTranslations({ list, id, label }: Omit<Props, "children">) {
  const { record, edit } = useNote(list, id);
  return (
    <TranslationsField
      isInner
      fields={[["note", "note"]]}
      of={label}
      translations={record.translations}
      onTranslations={(translations, change) => edit({ translations }, change)}
    />
  );
}

/** One that is gone is put anew by whatever is written of it. */
export function useNote(list: Props["list"], id: string) {
  const { draft, run } = useForm();
  const records = draft.lists[list] as readonly DraftRecord<"inferences" | "gaps">[];
  const found = records.find((one) => one.id === id) as RoughNote | undefined;
  const edit: EditParts<RoughNote> = (parts, { also: _, ...change }) =>
    run(putIn(list, patch(found ?? { id }, parts)), change);
  return { record: { ...found, id, isThere: found !== undefined }, edit };
}
