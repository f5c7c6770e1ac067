/** The side that an actor stands on, and the side itself: its name and its colour, which hold for all who stand on it. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { Reasons } from "./basis-field.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { ColorField } from "./color-field.tsx";
import { nameOf } from "./draft-names.ts";
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
  const { own } = useForm();
  return (
    <details class="fact-box">
      <summary>{own.sideLook}</summary>
      <Side record={record} />
    </details>
  );
}

/** A side that is opened by itself, as from what is wrong with its colour. */
export function FactionForm({ record }: { readonly record: DraftRecord<"factions"> }) {
  const { own } = useForm();
  return (
    <section class="fact-box" aria-label={own.sideLook} data-part="color">
      <Side record={record} />
    </section>
  );
}

function Side({ record }: { readonly record: DraftRecord<"factions"> }) {
  const { own } = useForm();
  const faction = record as unknown as RoughFaction;
  const edit = useEdit("factions", faction);
  const text = (part: "name" | "short" | "note", name: "name" | "shortName" | "note") => (
    <TextField
      label={`${own.facts.faction}: ${own.facts[name]}`}
      hint={own.facts[name]}
      text={faction[part]}
      onText={(written, change) => edit({ [part]: written }, change)}
    />
  );
  return (
    <>
      {text("name", "name")}
      <SideColor record={record} edit={edit} />
      {text("short", "shortName")}
      {text("note", "note")}
      <TranslationsField
        isInner
        of={own.facts.faction}
        fields={[
          ["name", "name"],
          ["short", "shortName"],
          ["note", "note"],
        ]}
        translations={faction.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}

interface ColorProps {
  readonly record: DraftRecord<"factions">;
  readonly edit: EditParts<RoughFaction>;
}

function SideColor({ record, edit }: ColorProps) {
  const { draft, words } = useForm();
  const { factions } = draft.lists;
  const others = factions.flatMap((other) =>
    other.color && other.id !== record.id
      ? [{ name: nameOf(other, words), color: other.color }]
      : [],
  );
  return (
    <ColorField
      color={record.color}
      index={factions.findIndex(({ id }) => id === record.id)}
      others={others}
      onColor={(color, change) => edit({ color }, change)}
    />
  );
}
