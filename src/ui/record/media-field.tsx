/** Pictures, films and pages elsewhere that show an event: an address and a title each. */
import { replaceAt } from "../../model/draft/patch.ts";
import { AddressField } from "./address-field.tsx";
import { BoxHead } from "./box-head.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughMedium } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly media: readonly RoughMedium[] | undefined;
  readonly onMedia: Edit<readonly RoughMedium[] | undefined>;
}

export function MediaField({ media = [], onMedia }: Props) {
  const { own, rare } = useForm();
  const label = own.facts.media;
  return (
    <>
      {media.map((medium, index) => (
        <Medium
          key={index}
          name={rare.medium(index + 1)}
          medium={medium}
          onMedium={(changed, change) => {
            const next = replaceAt(media, index, changed);
            onMedia(next.length > 0 ? next : undefined, change);
          }}
        />
      ))}
      <p class="fact-links">
        <button type="button" class="link" onClick={() => onMedia([...media, {}], { label })}>
          {rare.addMedium}
        </button>
      </p>
    </>
  );
}

interface MediumProps {
  readonly name: string;
  readonly medium: RoughMedium;
  readonly onMedium: Edit<RoughMedium | null>;
}

function Medium({ name, medium, onMedium }: MediumProps) {
  const { own } = useForm();
  const edit = editParts(medium, onMedium);
  return (
    <section class="fact-box" aria-label={name}>
      <BoxHead name={name} onRemove={() => onMedium(null, { label: own.facts.media })} />
      <AddressField
        label={`${name}: ${own.facts.url}`}
        url={medium.url}
        onUrl={(url, change) => edit({ url }, change)}
      />
      <TextField
        label={`${name}: ${own.facts.title}`}
        hint={own.facts.title}
        text={medium.title}
        onText={(title, change) => edit({ title }, change)}
      />
      <TranslationsField
        isInner
        fields={[["title", "title"]]}
        translations={medium.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </section>
  );
}
