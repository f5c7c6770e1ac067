/** A record's words in the other languages of the atlas, and in those that the record has besides. */
import { LANGUAGE_NAMES, LANGUAGES } from "../../model/languages.ts";
import { type FactName, useForm } from "./form-tools.ts";
import { More } from "./more.tsx";
import type { RoughTranslations } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import type { Edit } from "./use-edit.ts";

interface Props {
  /** Of the record, in its order, with the name that each has in the form. */
  readonly fields: readonly (readonly [field: string, name: FactName])[];
  /** Those that are no facts of a form, with what they are called. */
  readonly others?: readonly (readonly [field: string, label: string])[];
  /** What is translated, where a form has several that are called alike. */
  readonly of?: string;
  /** Within a box of a fact. */
  readonly isInner?: boolean;
  readonly translations: RoughTranslations | undefined;
  readonly onTranslations: Edit<RoughTranslations | undefined>;
}

export function TranslationsField(props: Props) {
  const { fields, others = [], of, isInner = false, translations = {}, onTranslations } = props;
  const { own, draft } = useForm();
  const named = [...fields.map(([field, name]) => [field, own.facts[name]] as const), ...others];
  const tags = [...new Set([...LANGUAGES, ...Object.keys(translations)])].filter(
    (tag) => tag !== draft.head.language,
  );
  return (
    <More
      label={own.facts.translations}
      isInner={isInner}
      holds={Object.values(translations).flatMap((words) => Object.values(words ?? {}))}
    >
      {tags.map((tag) => (
        <div class="fact" key={tag}>
          <h4 class="translation-name" lang={tag}>
            {languageName(tag)}
          </h4>
          <div class="fact-body">
            {named.map(([field, name]) => (
              <TextField
                key={field}
                label={`${of ? `${of}: ` : ""}${name}: ${languageName(tag)}`}
                hint={name}
                lang={translations[tag]?.[field] ? tag : undefined}
                text={translations[tag]?.[field]}
                onText={(text, change) =>
                  onTranslations(translated(translations, tag, field, text), change)
                }
              />
            ))}
          </div>
        </div>
      ))}
    </More>
  );
}

/** Each in itself. */
function languageName(tag: string): string {
  return (LANGUAGE_NAMES as Readonly<Record<string, string>>)[tag] ?? tag;
}

/** @returns without languages that nothing is left of; undefined where none is left */
function translated(
  translations: RoughTranslations,
  tag: string,
  field: string,
  text: string,
): RoughTranslations | undefined {
  const { [field]: _, ...rest } = translations[tag] ?? {};
  const words = text === "" ? rest : { ...rest, [field]: text };
  const { [tag]: __, ...others } = translations;
  const all = Object.keys(words).length > 0 ? { ...others, [tag]: words } : others;
  return Object.keys(all).length > 0 ? all : undefined;
}
