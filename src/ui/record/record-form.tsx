/** The form of whichever record is open, in one frame. */
import type { DraftRecord, RecordKey, RecordList } from "../../model/draft/draft.ts";
import { ActorForm } from "./actor-form.tsx";
import { EventForm } from "./event-form.tsx";
import { FactionForm } from "./faction-form.tsx";
import { FormContext, type FormTools, type RecordNews } from "./form-tools.ts";
import { HeadForm } from "./head-form.tsx";
import { PlaceForm } from "./place-form.tsx";
import { QuestionForm } from "./question-form.tsx";
import { SourceForm } from "./source-form.tsx";
import { StepForm } from "./step-form.tsx";
import { TieForm } from "./tie-form.tsx";
import "./fact.css";

interface Props {
  readonly tools: FormTools;
  /** The head of the dataset has no list. */
  readonly open: RecordKey | "head";
  readonly news?: RecordNews;
}

export function RecordForm({ tools, open, news = {} }: Props) {
  const key = open === "head" ? open : `${open.list} ${open.id}`;
  return (
    <FormContext.Provider value={{ ...tools, news }}>
      {/* What is being typed belongs to the record: another one has fields of its own. */}
      <div class="record-form" key={key} dir={tools.words.dir} lang={tools.words.lang}>
        {open === "head" ? <HeadForm /> : <OpenForm tools={tools} open={open} />}
      </div>
    </FormContext.Provider>
  );
}

function OpenForm({ tools, open }: { readonly tools: FormTools; readonly open: RecordKey }) {
  const find = <List extends RecordList>(list: List) =>
    (tools.draft.lists[list] as readonly DraftRecord<List>[]).find(({ id }) => id === open.id);
  switch (open.list) {
    case "events": {
      const record = find("events");
      return record ? <EventForm record={record} /> : null;
    }
    case "actors": {
      const record = find("actors");
      return record ? <ActorForm record={record} /> : null;
    }
    case "places": {
      const record = find("places");
      return record ? <PlaceForm record={record} /> : null;
    }
    case "relations": {
      const record = find("relations");
      return record ? <TieForm record={record} /> : null;
    }
    case "questions": {
      const record = find("questions");
      return record ? <QuestionForm record={record} /> : null;
    }
    case "sources": {
      const record = find("sources");
      return record ? <SourceForm record={record} /> : null;
    }
    case "steps": {
      const record = find("steps");
      return record ? <StepForm record={record} /> : null;
    }
    case "factions": {
      const record = find("factions");
      return record ? <FactionForm record={record} /> : null;
    }
    // Reasons and gaps are written with what rests on them, and all together with the atlas.
    case "inferences":
    case "gaps":
      return null;
  }
}
