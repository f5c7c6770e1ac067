/** What is said of an event, point by point, each with its own basis, chain, hedge and evidence. */
import { useState } from "preact/hooks";
import { replaceAt } from "../../model/draft/patch.ts";
import { newPointId } from "../../model/draft/point-id.ts";
import { BasisChoice, Reasons } from "./basis-field.tsx";
import { BoxHead } from "./box-head.tsx";
import { ChainField } from "./chain-field.tsx";
import { EvidenceField } from "./evidence-field.tsx";
import { useForm } from "./form-tools.ts";
import { HedgeField } from "./hedge-field.tsx";
import type { RoughPoint } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  /** The event's id, of which those of new points are made. */
  readonly event: string;
  readonly points: readonly RoughPoint[] | undefined;
  readonly onPoints: Edit<readonly RoughPoint[] | undefined>;
}

export function PointsField({ event, points = [], onPoints }: Props) {
  const { draft, own, selected } = useForm();
  const label = own.facts.points;
  const add = () => {
    const id = newPointId(draft, event);
    const evidence = selected ? [selected] : [];
    onPoints([...points, { id, basis: "stated", evidence }], { label });
  };
  return (
    <>
      {points.map((point, index) => (
        <Point
          key={point.id}
          name={own.point(index + 1)}
          point={point}
          onPoint={(changed, change) => {
            const next = replaceAt(points, index, changed);
            onPoints(next.length > 0 ? next : undefined, change);
          }}
        />
      ))}
      <p class="fact-links">
        <button type="button" class="link" onClick={add}>
          {own.addPoint}
        </button>
      </p>
    </>
  );
}

interface PointProps {
  readonly name: string;
  readonly point: RoughPoint;
  readonly onPoint: Edit<RoughPoint | null>;
}

function Point({ name, point, onPoint }: PointProps) {
  const { own } = useForm();
  const edit = editParts(point, onPoint);
  const basisOf = {
    of: name,
    basis: point.basis,
    inferences: point.inferences,
    onBasis: edit,
  };
  return (
    <section class="fact-box" aria-label={name}>
      <BoxHead name={name} onRemove={() => onPoint(null, { label: own.facts.points })} />
      <TextField
        label={name}
        hint={own.pointHint}
        text={point.text}
        onText={(text, change) => edit({ text }, change)}
      />
      <BasisChoice {...basisOf} />
      <Reasons {...basisOf} />
      <PointChain point={point} onPoint={onPoint} />
      <HedgeField
        label={`${name}: ${own.facts.hedge}`}
        hedge={point.hedge}
        onHedge={(hedge, change) => edit({ hedge }, change)}
      />
      <EvidenceField
        isInner
        of={`${name}: ${own.facts.evidence}`}
        evidence={point.evidence}
        onEvidence={(evidence, change) => edit({ evidence }, change)}
      />
      <TranslationsField
        isInner
        of={name}
        fields={[["text", "points"]]}
        translations={point.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </section>
  );
}

/** A chain of its own only where somebody else says this point than the event. */
function PointChain({ point, onPoint }: Omit<PointProps, "name">) {
  const { own } = useForm();
  const [isAsked, setAsked] = useState(false);
  const edit = editParts(point, onPoint);
  const { attribution } = point;
  if (!attribution && !isAsked)
    return (
      <p class="fact-links">
        <span class="fact-says">
          {own.facts.attribution}: {own.eventChain}
        </span>
        <button type="button" class="link" onClick={() => setAsked(true)}>
          {own.ownChain}
        </button>
      </p>
    );
  return (
    <ChainField
      chain={attribution}
      onChain={(chain, change) =>
        edit({ attribution: chain.length > 0 ? chain : undefined }, change)
      }
    />
  );
}
