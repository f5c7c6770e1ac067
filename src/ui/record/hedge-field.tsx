/** The words by which a speaker keeps a distance from what is said, and where they stand. */
import { EvidenceField } from "./evidence-field.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughHedge } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly hedge: RoughHedge | undefined;
  readonly onHedge: Edit<RoughHedge | undefined>;
}

export function HedgeField({ label, hedge = {}, onHedge }: Props) {
  const { own } = useForm();
  // Without words and evidence there is no hedge.
  const edit = editParts(hedge, (changed, change) => {
    const isEmpty = !changed.words && (changed.evidence ?? []).length === 0;
    onHedge(isEmpty ? undefined : changed, change);
  });
  return (
    <>
      <TextField
        label={label}
        hint={own.hedgeHint}
        text={hedge.words}
        onText={(words, change) => edit({ words }, change)}
      />
      {(hedge.words ?? hedge.evidence) !== undefined && (
        <>
          <EvidenceField
            isInner
            of={`${label}: ${own.facts.evidence}`}
            evidence={hedge.evidence}
            onEvidence={(evidence, change) => edit({ evidence }, change)}
          />
          <TranslationsField
            isInner
            of={label}
            fields={[["words", "hedge"]]}
            translations={hedge.translations}
            onTranslations={(translations, change) => edit({ translations }, change)}
          />
        </>
      )}
    </>
  );
}
