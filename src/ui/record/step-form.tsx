/** A step of the briefing: what is said, the events that it shows, where the map looks, and what stands out. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { FactionSymbol } from "../symbols.tsx";
import { Combobox } from "./combobox.tsx";
import { nameOf, sayTie, toneOfFaction } from "./draft-names.ts";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { More } from "./more.tsx";
import { OrderList } from "./order-list.tsx";
import { PickList } from "./pick-list.tsx";
import type { RoughStep } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, editParts, useEdit } from "./use-edit.ts";
import { CameraField, WindowField } from "./view-fields.tsx";

export function StepForm({ record }: { readonly record: DraftRecord<"steps"> }) {
  const step = record as unknown as RoughStep;
  const edit = useEdit("steps", step);
  const { own, rare, draft } = useForm();
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
      <Fact part="camera">
        <CameraField camera={step.camera} onCamera={(camera, change) => edit({ camera }, change)} />
      </Fact>
      {text("notes", 3)}
      {draft.lists.steps.length > 1 && <StepOrder id={step.id} />}
      <TranslationsField
        fields={[
          ["title", "title"],
          ["line", "line"],
          ["notes", "notes"],
        ]}
        translations={step.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
      <More holds={[step.window, step.emphasis, step.questions]}>
        <Fact part="window">
          <WindowField
            window={step.window}
            without={rare.ownWindow}
            onWindow={(window, change) => edit({ window }, change)}
          />
        </Fact>
        <Emphasis step={step} edit={edit} />
        <StepQuestions step={step} edit={edit} />
      </More>
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
      <OrderList
        label={label}
        items={events.map((id) => ({ id, name: nameOfEvent(id) }))}
        onMove={(id, after) => {
          const others = events.filter((other) => other !== id);
          put(others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id));
        }}
        onRemove={(id) => put(events.filter((other) => other !== id))}
      />
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

/** This step among all. */
function StepOrder({ id: current }: { readonly id: string }) {
  const { own, draft, words, run } = useForm();
  const label = own.facts.order;
  return (
    <Fact part="order">
      <OrderList
        label={label}
        items={draft.lists.steps.map((one) => ({ id: one.id, name: nameOf(one, words) }))}
        current={current}
        onMove={(id, after) => run({ type: "move", list: "steps", id, after }, { label })}
      />
    </Fact>
  );
}

function Emphasis({ step, edit }: Parts) {
  const { own, rare, draft, words } = useForm();
  const label = own.facts.emphasis;
  const { emphasis = {} } = step;
  const put = editParts(emphasis, (changed, change) => {
    edit({ emphasis: Object.keys(changed).length > 0 ? changed : undefined }, change);
  });
  return (
    <Fact part="emphasis">
      <PickList
        label={label}
        add={rare.addSide}
        ids={emphasis.factions}
        options={draft.lists.factions.map((one) => ({
          value: one.id as string,
          label: nameOf(one, words),
          sign: <FactionSymbol of={toneOfFaction(draft, one.id)} />,
        }))}
        onIds={(factions, change) => put({ factions }, change)}
      />
      <PickList
        label={label}
        add={rare.addTie}
        ids={emphasis.relations}
        options={draft.lists.relations.map((one) => ({
          value: one.id as string,
          label: sayTie(one, draft, words),
        }))}
        onIds={(relations, change) => put({ relations }, change)}
      />
    </Fact>
  );
}

/** What a step without events may be about. */
function StepQuestions({ step, edit }: Parts) {
  const { own, rare, draft, words } = useForm();
  return (
    <Fact part="questions">
      <PickList
        label={own.facts.questions}
        add={rare.addQuestion}
        ids={step.questions}
        options={draft.lists.questions.map((one) => ({
          value: one.id as string,
          label: nameOf(one, words),
        }))}
        onIds={(questions, change) => edit({ questions }, change)}
      />
    </Fact>
  );
}
