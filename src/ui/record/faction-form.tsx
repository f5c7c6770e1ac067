/** The side that an actor stands on, and the side itself: its name and its colour, which hold for all who stand on it. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { Reasons } from "./basis-field.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { ColorField } from "./color-field.tsx";
import { Fact } from "./fact.tsx";
import { FactionField } from "./faction-field.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughActor, RoughFaction } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";

interface Props {
  readonly actor: RoughActor;
  readonly edit: EditParts<RoughActor>;
}

export function FactionFact({ actor, edit }: Props) {
  const { own, draft, meanings } = useForm();
  const faction = draft.lists.factions.find(({ id }) => id === actor.faction);
  const label = own.facts.faction;
  const { factionInferences: inferences } = actor;
  const basis = inferences ? "inferred" : "stated";
  return (
    <Fact part="faction">
      <FactionField
        faction={actor.faction}
        onChoose={(chosen, also) => edit({ faction: chosen }, { label, also })}
      />
      {typeof actor.faction === "string" && (
        <>
          <ChoiceRow
            label={`${label}: ${own.facts.basis}`}
            choices={(["stated", "inferred"] as const).map((value) => ({
              value,
              label: meanings.bases[value].name,
              means: meanings.bases[value].means,
            }))}
            value={basis}
            onChoose={(chosen) =>
              edit({ factionInferences: chosen === "inferred" ? [] : undefined }, { label })
            }
          />
          <Reasons
            of={label}
            basis={basis}
            inferences={inferences}
            onBasis={(parts, change) => edit({ factionInferences: parts.inferences }, change)}
          />
        </>
      )}
      {faction && <FactionBox key={faction.id} record={faction} />}
    </Fact>
  );
}

function FactionBox({ record }: { readonly record: DraftRecord<"factions"> }) {
  const { own, draft } = useForm();
  const faction = record as unknown as RoughFaction;
  const edit = useEdit("factions", faction);
  const { factions } = draft.lists;
  const used = factions.flatMap(({ id, color }) => (color && id !== record.id ? [color] : []));
  return (
    <details class="fact-box">
      <summary>{own.sideLook}</summary>
      <TextField
        label={`${own.facts.faction}: ${own.facts.name}`}
        text={faction.name}
        onText={(name, change) => edit({ name }, change)}
      />
      <ColorField
        color={faction.color}
        index={factions.indexOf(record)}
        used={used}
        onColor={(color, change) => edit({ color }, change)}
      />
      <TranslationsField
        fields={[
          ["name", "name"],
          ["short", "shortName"],
        ]}
        translations={faction.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </details>
  );
}
