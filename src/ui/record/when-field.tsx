/** The time of an event, with its basis: what the words do not say of it is inferred, for a reason that is asked. */
import { useState } from "preact/hooks";
import { reasonsForDating } from "../../model/draft/inferred-dates.ts";
import type { Dating } from "../../model/vocabulary.ts";
import { BasisChoice, Reasons } from "./basis-field.tsx";
import { EdtfField } from "./edtf-field.tsx";
import { type TimeReading, useForm } from "./form-tools.ts";
import type { RoughBasis, RoughWhen } from "./rough.ts";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly when: RoughWhen | undefined;
  readonly onWhen: Edit<RoughWhen>;
}

export function WhenField({ label, when = {}, onWhen }: Props) {
  const { draft, own } = useForm();
  const [open, setOpen] = useState<readonly Dating[]>([]);
  const edit = editParts(when, onWhen);
  const { basis, inferences } = when;
  const basisOf = (reading: TimeReading | null): RoughBasis => {
    if (!reading) return { basis: basis ?? "stated" };
    const reasons = reasonsForDating(draft.lists.inferences, reading.inferred);
    setOpen(reasons.open);
    const isInferred = reasons.inferences.length > 0 || reasons.open.length > 0;
    return isInferred
      ? { basis: "inferred", inferences: reasons.inferences }
      : { basis: "stated", inferences: undefined };
  };
  const basisProps = { of: label, basis, inferences, onBasis: edit };
  return (
    <>
      <EdtfField
        label={label}
        edtf={when.edtf}
        onEdtf={(edtf, change, reading) => edit({ edtf, ...basisOf(reading) }, change)}
      >
        <BasisChoice {...basisProps} />
      </EdtfField>
      {basis === "inferred" &&
        open.map((dating) => (
          <p key={dating} class="fact-says">
            {own.wordsDoNotSay[dating]}
          </p>
        ))}
      <Reasons {...basisProps} />
    </>
  );
}
