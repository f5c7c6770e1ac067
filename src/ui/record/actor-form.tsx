/** An actor: who it is, what kind, on which side, where it sits and on what evidence. */
import type { DraftRecord } from "../../model/draft/draft.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { CitesField } from "./cites-field.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { Fact } from "./fact.tsx";
import { FactionFact } from "./faction-form.tsx";
import { useForm } from "./form-tools.ts";
import { GapField } from "./gap-field.tsx";
import { IdentifiersField } from "./identifiers-field.tsx";
import { KindChoice } from "./kind-choice.tsx";
import { More } from "./more.tsx";
import type { RoughActor, RoughEvidence, RoughOffice } from "./rough.ts";
import { gapsOf } from "./telling-facts.tsx";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, editParts, useEdit } from "./use-edit.ts";
import { WhereField } from "./where-field.tsx";

interface Parts {
  readonly actor: RoughActor;
  readonly edit: EditParts<RoughActor>;
}

export function ActorForm({ record }: { readonly record: DraftRecord<"actors"> }) {
  const actor = record as unknown as RoughActor;
  const edit = useEdit("actors", actor);
  const { own } = useForm();
  const text = (part: "name" | "short" | "inSentence" | "note", name: keyof typeof own.facts) => (
    <Fact part={name} isCarried={part === "name"}>
      <TextField
        label={own.facts[name]}
        text={actor[part]}
        onText={(written, change) => edit({ [part]: written }, change)}
      />
    </Fact>
  );
  return (
    <>
      {text("name", "name")}
      {text("short", "shortName")}
      <Fact part="kind">
        <KindChoice
          list="actors"
          label={own.facts.kind}
          kind={actor.kind}
          onKind={(kind, change) => edit({ kind }, change)}
        />
      </Fact>
      <FactionFact actor={actor} edit={edit} />
      <Standing actor={actor} edit={edit} />
      <Fact part="seat">
        <WhereField
          label={own.facts.seat}
          where={actor.seat}
          mayBeUnplaced={false}
          onWhere={(seat, change) => edit({ seat }, change)}
        />
        {actor.seat && (
          <p class="fact-links">
            <button
              type="button"
              class="link"
              aria-label={own.remove(own.facts.seat)}
              onClick={() => edit({ seat: undefined }, { label: own.facts.seat })}
            >
              {own.removeShort}
            </button>
          </p>
        )}
      </Fact>
      <Offices actor={actor} edit={edit} />
      <ActorEvidence actor={actor} edit={edit} />
      <TranslationsField
        fields={[
          ["name", "name"],
          ["short", "shortName"],
          ["inSentence", "inSentence"],
          ["note", "note"],
        ]}
        translations={actor.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
      <More holds={[actor.inSentence, actor.note, actor.identifiers, actor.cites]}>
        {text("inSentence", "inSentence")}
        {text("note", "note")}
        <Fact part="identifiers">
          <IdentifiersField
            identifiers={actor.identifiers}
            onIdentifiers={(identifiers, change) => edit({ identifiers }, change)}
          />
        </Fact>
        <Fact part="cites">
          <CitesField
            isReference
            cites={actor.cites}
            onCites={(cites, change) => edit({ cites }, change)}
          />
        </Fact>
      </More>
    </>
  );
}

const STANDINGS = ["named", "unnamed", "claimed"] as const;

function Standing({ actor, edit }: Parts) {
  const { own, meanings } = useForm();
  return (
    <Fact part="standing">
      <ChoiceRow
        label={own.facts.standing}
        isExplained
        choices={STANDINGS.map((value) => ({
          value,
          label: meanings.standings[value].name,
          means: meanings.standings[value].means,
        }))}
        value={actor.standing ?? "named"}
        onChoose={(standing) =>
          edit(
            { standing: standing === "named" ? undefined : standing },
            { label: own.facts.standing },
          )
        }
      />
    </Fact>
  );
}

/** What the words that are selected call it; they are its evidence. */
function officeOf(selected: RoughEvidence | null): RoughOffice {
  return selected ? { title: selected.exact ?? "", evidence: [selected] } : { evidence: [] };
}

function Offices({ actor, edit }: Parts) {
  const { own, selected } = useForm();
  const { offices = [] } = actor;
  const label = own.facts.offices;
  const put = (changed: readonly RoughOffice[], change: { readonly label: string }) =>
    edit({ offices: changed.length > 0 ? changed : undefined }, change);
  return (
    <Fact part="offices">
      {offices.map((office, index) => {
        const name = own.office(index + 1);
        const editOffice = editParts(office, (changed, change) =>
          put(replaceAt(offices, index, changed), change),
        );
        return (
          <div key={index} class="fact-box">
            <div class="reason-row">
              <TextField
                label={name}
                text={office.title}
                onText={(title, change) => editOffice({ title }, change)}
              />
              <button
                type="button"
                class="cross"
                aria-label={own.remove(name)}
                onClick={() => put(replaceAt(offices, index, null), { label })}
              >
                ×
              </button>
            </div>
            <EvidenceField
              isInner
              of={`${name}: ${own.facts.evidence}`}
              evidence={office.evidence}
              onEvidence={(evidence, change) => editOffice({ evidence }, change)}
            />
            <TranslationsField
              isInner
              of={name}
              fields={[["title", "title"]]}
              translations={office.translations}
              onTranslations={(translations, change) => editOffice({ translations }, change)}
            />
          </div>
        );
      })}
      <p class="fact-links">
        <button
          type="button"
          class="link"
          onClick={() => put([...offices, officeOf(selected)], { label })}
        >
          {own.addOffice}
        </button>
      </p>
    </Fact>
  );
}

function ActorEvidence({ actor, edit }: Parts) {
  const { own, news } = useForm();
  const { evidence = [] } = actor;
  const gap = gapsOf(actor, edit);
  return (
    <Fact part="evidence">
      <EvidenceField
        of={own.facts.evidence}
        evidence={evidence}
        shows={news.shows}
        onEvidence={(changed, change) => edit({ evidence: changed }, change)}
      />
      {(evidence.length === 0 || actor.absent?.evidence) && (
        <GapField of={own.facts.evidence} {...gap("evidence")} />
      )}
    </Fact>
  );
}
