/** A step of the briefing: what is said in a line, and the events that it shows; the plan has the rest. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { Combobox } from "./combobox.tsx";
import { nameOf } from "./draft-names.ts";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughStep } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";

export function StepForm({ record }: { readonly record: DraftRecord<"steps"> }) {
  const step = record as unknown as RoughStep;
  const edit = useEdit("steps", step);
  const { own } = useForm();
  const text = (part: "title" | "line" | "notes", rows = 1) => (
    <Fact part={part}>
      <TextField
        label={own.facts[part]}
        rows={rows}
        text={step[part]}
        onText={(written, change) => edit({ [part]: written }, change)}
      />
    </Fact>
  );
  return (
    <>
      {text("title")}
      {text("line")}
      <Fact part="events">
        <StepEvents step={step} edit={edit} />
      </Fact>
      {text("notes", 3)}
      <TranslationsField
        fields={[
          ["title", "title"],
          ["line", "line"],
          ["notes", "notes"],
        ]}
        translations={step.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}

interface Parts {
  readonly step: RoughStep;
  readonly edit: EditParts<RoughStep>;
}

function StepEvents({ step, edit }: Parts) {
  const { own, draft, words } = useForm();
  const { events = [] } = step;
  const label = own.facts.events;
  const put = (changed: readonly string[]) => edit({ events: changed }, { label });
  const nameOfEvent = (id: string) => {
    const event = draft.lists.events.find((one) => one.id === id);
    return event ? nameOf(event, words) : id;
  };
  return (
    <>
      {events.map((id, index) => {
        const name = nameOfEvent(id);
        return (
          <div key={id} class="reason-row">
            <span class="step-event" dir="auto">
              {name}
            </span>
            <button
              type="button"
              class="cross"
              aria-label={own.earlier(name)}
              aria-disabled={index === 0}
              onClick={() =>
                index > 0 && put(events.toSpliced(index, 1).toSpliced(index - 1, 0, id))
              }
            >
              ↑
            </button>
            <button
              type="button"
              class="cross"
              aria-label={own.remove(name)}
              onClick={() => put(events.toSpliced(index, 1))}
            >
              ×
            </button>
          </div>
        );
      })}
      <Combobox
        label={own.addEvent}
        hint={own.addEvent}
        options={draft.lists.events
          .filter(({ id }) => !events.includes(id))
          .map((one) => ({ value: one.id as string, label: nameOf(one, words) }))}
        value={null}
        onPick={(id) => put([...events, id])}
      />
    </>
  );
}
