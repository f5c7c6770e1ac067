/** A tie between two actors: who, what, to whom, who says so and on what evidence. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { BasisChoice, Reasons } from "./basis-field.tsx";
import { ChainField } from "./chain-field.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { GapField } from "./gap-field.tsx";
import { KindChoice } from "./kind-choice.tsx";
import type { RoughTie } from "./rough.ts";
import { gapsOf } from "./telling-facts.tsx";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";

interface Parts {
  readonly tie: RoughTie;
  readonly edit: EditParts<RoughTie>;
}

export function TieForm({ record }: { readonly record: DraftRecord<"relations"> }) {
  const tie = record as unknown as RoughTie;
  const edit = useEdit("relations", tie);
  const { own } = useForm();
  const basisOf = {
    of: own.facts.type,
    basis: tie.basis,
    inferences: tie.inferences,
    onBasis: edit,
  };
  return (
    <>
      <Ends tie={tie} edit={edit} />
      <Fact part="basis">
        <BasisChoice {...basisOf} />
        <Reasons {...basisOf} />
      </Fact>
      <Fact part="attribution">
        <ChainField
          chain={tie.attribution}
          onChain={(chain, change) =>
            edit({ attribution: chain.length > 0 ? chain : undefined }, change)
          }
        />
      </Fact>
      <TieEvidence tie={tie} edit={edit} />
      <Fact part="note">
        <TextField
          label={own.facts.note}
          rows={2}
          text={tie.note}
          onText={(note, change) => edit({ note }, change)}
        />
      </Fact>
      <TranslationsField
        fields={[["note", "note"]]}
        translations={tie.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </>
  );
}

function Ends({ tie, edit }: Parts) {
  const { own } = useForm();
  const end = (part: "from" | "to") => (
    <Fact part={part} isCarried>
      <ActorChoice
        label={own.facts[part]}
        actor={tie[part]}
        onChoose={(actor, also) =>
          actor !== null && edit({ [part]: actor }, { label: own.facts[part], also })
        }
      />
      {part === "to" && (
        <p class="fact-links">
          <button
            type="button"
            class="link"
            onClick={() => edit({ from: tie.to, to: tie.from }, { label: own.turn })}
          >
            {own.turn}
          </button>
        </p>
      )}
    </Fact>
  );
  return (
    <>
      {end("from")}
      <Fact part="type">
        <KindChoice
          list="relations"
          label={own.facts.type}
          kind={tie.type}
          onKind={(type, change) => edit({ type }, change)}
        />
      </Fact>
      {end("to")}
    </>
  );
}

function TieEvidence({ tie, edit }: Parts) {
  const { own, news } = useForm();
  const { evidence = [] } = tie;
  return (
    <Fact part="evidence">
      <EvidenceField
        of={own.facts.evidence}
        evidence={evidence}
        shows={news.shows}
        onEvidence={(changed, change) => edit({ evidence: changed }, change)}
      />
      {(evidence.length === 0 || tie.absent?.evidence) && (
        <GapField of={own.facts.evidence} {...gapsOf(tie, edit)("evidence")} />
      )}
    </Fact>
  );
}
