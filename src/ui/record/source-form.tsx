/** A source: what it is called, who published it, when and in what language. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { AddressField } from "./address-field.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { LanguageField } from "./language-field.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import type { RoughSource } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";
import { WhenField } from "./when-field.tsx";

interface Parts {
  readonly source: RoughSource;
  readonly edit: EditParts<RoughSource>;
}

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
      {part === "title" && source.type === "document" && (
        <p class="fact-says">{own.sourceTypes[source.type]}</p>
      )}
    </Fact>
  );
  return (
    <>
      {text("title")}
      {source.type !== "document" && <SourceType source={source} edit={edit} />}
      {!isReference && <Publication source={source} edit={edit} />}
      <Fact part="url">
        <AddressField
          label={own.facts.url}
          url={source.url}
          onUrl={(url, change) => edit({ url }, change)}
        />
      </Fact>
      {isReference && text("terms", 2)}
      {text("short")}
      {text("note", 2)}
      <TranslationsField
        fields={[
          ["title", "title"],
          ["short", "short"],
          ["note", "note"],
          ...(isReference ? ([["terms", "terms"]] as const) : []),
        ]}
        translations={source.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}

/** Of a source without a text: what is changed from one to the other loses nothing that both have. */
function SourceType({ source, edit }: Parts) {
  const { own, rare } = useForm();
  const label = rare.sourceType;
  return (
    <Fact part="kind">
      <ChoiceRow
        label={label}
        choices={(["named", "reference"] as const).map((value) => ({
          value,
          label: own.sourceTypes[value],
        }))}
        value={source.type === "document" ? undefined : source.type}
        onChoose={(type) => edit(type === "named" ? asNamed : asReference, { label })}
      />
    </Fact>
  );
}

/** What the other one cannot have. */
const asNamed = { type: "named", terms: undefined } as const;
const asReference = {
  type: "reference",
  publisher: undefined,
  published: undefined,
  language: undefined,
} as const;

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
      {source.type === "document" && (
        <Fact part="dateline">
          <PlaceChoice
            label={own.facts.dateline}
            place={source.dateline}
            onChoose={(dateline, also) => edit({ dateline }, { label: own.facts.dateline, also })}
          />
        </Fact>
      )}
      <Fact part="language">
        <LanguageField
          language={source.language}
          onLanguage={(language, change) => edit({ language }, change)}
        />
      </Fact>
    </>
  );
}
