/** A source: what it is called, who published it, when and in what language. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { LanguageField } from "./language-field.tsx";
import type { RoughSource } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";
import { WhenField } from "./when-field.tsx";

interface Parts {
  readonly source: RoughSource;
  readonly edit: EditParts<RoughSource>;
}

const ADDRESS = /^https?:\/\/\S+$/i;

export function SourceForm({ record }: { readonly record: DraftRecord<"sources"> }) {
  const source = record as unknown as RoughSource;
  const edit = useEdit("sources", source);
  const { own } = useForm();
  const isReference = source.type === "reference";
  const text = (part: "title" | "short" | "note" | "terms", rows = 1) => (
    <Fact part={part}>
      <TextField
        label={own.facts[part]}
        rows={rows}
        text={source[part]}
        onText={(written, change) => edit({ [part]: written }, change)}
      />
      {part === "title" && source.type && <p class="fact-says">{own.sourceTypes[source.type]}</p>}
    </Fact>
  );
  return (
    <>
      {text("title")}
      {!isReference && <Publication source={source} edit={edit} />}
      <Address source={source} edit={edit} />
      {isReference && text("terms", 2)}
      {text("short")}
      {text("note", 2)}
      <TranslationsField
        fields={[
          ["title", "title"],
          ["short", "short"],
          ["note", "note"],
        ]}
        translations={source.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}

function Publication({ source, edit }: Parts) {
  const { own } = useForm();
  return (
    <>
      <Fact part="publisher">
        <ActorChoice
          label={own.facts.publisher}
          actor={source.publisher}
          onChoose={(publisher, also) =>
            publisher !== null && edit({ publisher }, { label: own.facts.publisher, also })
          }
        />
      </Fact>
      <Fact part="published">
        <WhenField
          label={own.facts.published}
          when={source.published}
          onWhen={(published, change) => edit({ published }, change)}
        />
      </Fact>
      <Fact part="language">
        <LanguageField
          language={source.language}
          onLanguage={(language, change) => edit({ language }, change)}
        />
      </Fact>
    </>
  );
}

function Address({ source, edit }: Parts) {
  const { own } = useForm();
  const { url = "" } = source;
  const isFaulty = url !== "" && !ADDRESS.test(url);
  return (
    <Fact part="url">
      <TextField
        label={own.facts.url}
        isCode
        isInvalid={isFaulty}
        text={url}
        onText={(written, change) => edit({ url: written.trim() }, change)}
      />
      {isFaulty && <p class="fact-error">{own.badAddress}</p>}
    </Fact>
  );
}
