/** What the dataset is called, in which language it is and by whose clocks its dates are read. */
import type { DraftHead } from "../../model/draft/draft.ts";
import { type Patch, patch } from "../../model/draft/patch.ts";
import { parseZone } from "../../model/zone.ts";
import { Combobox } from "./combobox.tsx";
import { DisplayFacts, type RoughDisplay } from "./display-facts.tsx";
import { Fact } from "./fact.tsx";
import { type OperationLabel, useForm } from "./form-tools.ts";
import { LanguageField } from "./language-field.tsx";
import { NotesFacts } from "./notes-facts.tsx";
import type { RoughTranslations } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";

/** The head as its form reads and writes it. */
interface RoughHead {
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly language?: string;
  readonly zone?: string;
  readonly translations?: RoughTranslations | undefined;
  readonly display?: RoughDisplay | undefined;
}

/** As the format has it. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u;

export function HeadForm() {
  const { own, draft, run } = useForm();
  const head = draft.head as RoughHead;
  // A part that is undefined is taken away.
  const edit = (parts: Patch<RoughHead>, label: OperationLabel) => {
    const filled = patch({} as RoughHead, parts) as Record<string, unknown>;
    const changes = Object.fromEntries(Object.keys(parts).map((key) => [key, filled[key]]));
    run({ type: "head", changes: changes as DraftHead }, label);
  };
  const isFaulty = head.id !== undefined && !ID.test(head.id);
  return (
    <>
      <Fact part="title">
        <TextField
          label={own.facts.title}
          text={head.title}
          onText={(title, change) => edit({ title }, change)}
        />
      </Fact>
      <Fact part="summary">
        <TextField
          label={own.facts.summary}
          rows={3}
          text={head.summary}
          onText={(summary, change) => edit({ summary }, change)}
        />
      </Fact>
      <Fact part="language">
        <LanguageField
          language={head.language}
          onLanguage={(language, change) => edit({ language }, change)}
        />
      </Fact>
      <Fact part="zone">
        <ZoneField zone={head.zone} onZone={(zone, change) => edit({ zone }, change)} />
      </Fact>
      <Fact part="id">
        <TextField
          label={own.facts.id}
          isCode
          isInvalid={isFaulty}
          text={head.id}
          onText={(id, change) => edit({ id: id.trim() }, change)}
        />
        {isFaulty && <p class="fact-error">{own.badId}</p>}
      </Fact>
      <TranslationsField
        fields={[
          ["title", "title"],
          ["summary", "summary"],
        ]}
        translations={head.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
      <DisplayFacts
        display={head.display}
        onDisplay={(display, change) => edit({ display }, change)}
      />
      <NotesFacts />
    </>
  );
}

interface ZoneProps {
  readonly zone: string | undefined;
  readonly onZone: (zone: string, label: OperationLabel) => void;
}

/** An IANA name, or an offset that is typed. */
function ZoneField({ zone, onZone }: ZoneProps) {
  const { own } = useForm();
  const label = own.facts.zone;
  const names = new Set([...(zone ? [zone] : []), "UTC", ...Intl.supportedValuesOf("timeZone")]);
  const choose = (name: string) => onZone(name, { label });
  return (
    <Combobox
      label={label}
      options={[...names].map((name) => ({
        value: name,
        label: name,
        alias: name.replace(/[/_]/g, " "),
      }))}
      value={zone}
      onPick={choose}
      make={[{ label: (text) => (parseZone(text).ok ? text : null), onMake: choose }]}
    />
  );
}
