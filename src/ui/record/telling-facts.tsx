/** What a source tells of an event: time, place, chain, hedge, points, evidence and what it is worth. */

import type { RoughParticipant } from "../../model/draft/change-role.ts";
import { ChainField } from "./chain-field.tsx";
import { CitesField } from "./cites-field.tsx";
import { EdtfField } from "./edtf-field.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { GapField } from "./gap-field.tsx";
import { GradeField } from "./grade-field.tsx";
import { HedgeField } from "./hedge-field.tsx";
import { NumbersField } from "./numbers-field.tsx";
import { PointsField } from "./points-field.tsx";
import type { RoughTelling } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TollField } from "./toll-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, editParts } from "./use-edit.ts";
import { WhenField } from "./when-field.tsx";
import { WhereField } from "./where-field.tsx";

interface Props {
  /** The event's id. */
  readonly event: string;
  readonly telling: RoughTelling;
  readonly edit: EditParts<RoughTelling>;
}

export function TimeAndPlace({ telling, edit }: Props) {
  const { own } = useForm();
  return (
    <>
      <Fact part="when" isCarried>
        <WhenField
          label={own.facts.when}
          when={telling.when}
          onWhen={(when, change) => edit({ when }, change)}
        />
      </Fact>
      <Fact part="where" isCarried>
        <WhereField
          label={own.facts.where}
          where={telling.where}
          onWhere={(where, change) => edit({ where }, change)}
        />
      </Fact>
    </>
  );
}

export function SayingFacts({ event, telling, edit }: Props) {
  const { own, news } = useForm();
  const { attribution = [], evidence = [] } = telling;
  const gap = gapsOf(telling, edit);
  return (
    <>
      <Fact part="attribution" isCarried>
        <ChainField
          chain={attribution}
          onChain={(chain, change) => edit({ attribution: chain }, change)}
        />
        {(attribution.length === 0 || telling.absent?.attribution) && (
          <GapField of={own.facts.attribution} {...gap("attribution")} />
        )}
      </Fact>
      <Fact part="evidence">
        <EvidenceField
          of={own.facts.evidence}
          evidence={evidence}
          shows={news.shows}
          onEvidence={(changed, change) => edit({ evidence: changed }, change)}
        />
        {(evidence.length === 0 || telling.absent?.evidence) && (
          <GapField of={own.facts.evidence} {...gap("evidence")} />
        )}
      </Fact>
      <Fact part="hedge">
        <HedgeField
          label={own.facts.hedge}
          hedge={telling.hedge}
          onHedge={(hedge, change) => edit({ hedge }, change)}
        />
      </Fact>
      <Fact part="points">
        <PointsField
          event={event}
          points={telling.points}
          onPoints={(points, change) => edit({ points }, change)}
        />
      </Fact>
    </>
  );
}

/** What few tellings have. */
export function worthOf(telling: RoughTelling): readonly unknown[] {
  const { when, grade, fatalities, wounded, numbers, cites, knownAsOf } = telling;
  return [when?.note, grade, fatalities, wounded, numbers, cites, knownAsOf];
}

interface WorthProps extends Props {
  readonly participants: readonly RoughParticipant[];
}

export function WorthFacts({ event, participants, telling, edit }: WorthProps) {
  const { own } = useForm();
  return (
    <>
      <WhenNote telling={telling} edit={edit} />
      <Fact part="grade">
        <GradeField grade={telling.grade} onGrade={(grade, change) => edit({ grade }, change)} />
      </Fact>
      {(["fatalities", "wounded"] as const).map((toll) => (
        <Fact key={toll} part={toll}>
          <TollField
            label={own.facts[toll]}
            toll={telling[toll]}
            participants={participants}
            onToll={(changed, change) => edit({ [toll]: changed }, change)}
          />
        </Fact>
      ))}
      <Fact part="numbers">
        <NumbersField
          event={event}
          numbers={telling.numbers}
          onNumbers={(numbers, change) => edit({ numbers }, change)}
        />
      </Fact>
      <Fact part="cites">
        <CitesField cites={telling.cites} onCites={(cites, change) => edit({ cites }, change)} />
      </Fact>
      <Fact part="knownAsOf">
        <EdtfField
          label={own.facts.knownAsOf}
          edtf={telling.knownAsOf}
          isDrawn={false}
          onEdtf={(knownAsOf, change) => edit({ knownAsOf: knownAsOf || undefined }, change)}
        />
      </Fact>
    </>
  );
}

function WhenNote({ telling: { when = {} }, edit }: Pick<Props, "telling" | "edit">) {
  const { own } = useForm();
  const label = own.facts.whenNote;
  const editWhen = editParts(when, (changed, change) => edit({ when: changed }, change));
  return (
    <Fact part="whenNote">
      <TextField
        label={label}
        text={when.note}
        onText={(note, change) => editWhen({ note }, change)}
      />
      <TranslationsField
        isInner
        of={label}
        fields={[["note", "note"]]}
        translations={when.translations}
        onTranslations={(translations, change) => editWhen({ translations }, change)}
      />
    </Fact>
  );
}

/** The gaps of a record, each as its field has it. */
export function gapsOf<Item extends { readonly absent?: RoughTelling["absent"] }>(
  { absent = {} }: Item,
  edit: EditParts<Pick<RoughTelling, "absent">>,
) {
  return (part: string) => ({
    gap: absent[part],
    onGap: (gap: string | undefined, change: { readonly label: string }) => {
      const { [part]: _, ...rest } = absent;
      const all = gap === undefined ? rest : { ...rest, [part]: gap };
      edit({ absent: Object.keys(all).length > 0 ? all : undefined }, change);
    },
  });
}
