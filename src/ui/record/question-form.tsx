/** What the sources leave open: the question, what it concerns and the words that raise it. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { ConcernsField } from "./concerns-field.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughQuestion } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { useEdit } from "./use-edit.ts";

export function QuestionForm({ record }: { readonly record: DraftRecord<"questions"> }) {
  const question = record as unknown as RoughQuestion;
  const edit = useEdit("questions", question);
  const { own, news } = useForm();
  return (
    <>
      <Fact part="text">
        <TextField
          label={own.facts.text}
          rows={2}
          text={question.text}
          onText={(text, change) => edit({ text }, change)}
        />
      </Fact>
      <Fact part="concerns" isCarried>
        <ConcernsField
          concerns={question.concerns}
          onConcerns={(concerns, change) => edit({ concerns }, change)}
        />
      </Fact>
      <Fact part="evidence">
        <EvidenceField
          of={own.facts.evidence}
          evidence={question.evidence}
          shows={news.shows}
          onEvidence={(evidence, change) => edit({ evidence }, change)}
        />
      </Fact>
      <Fact part="note">
        <TextField
          label={own.facts.note}
          rows={2}
          text={question.note}
          onText={(note, change) => edit({ note }, change)}
        />
      </Fact>
      <TranslationsField
        fields={[
          ["text", "text"],
          ["note", "note"],
        ]}
        translations={question.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}
