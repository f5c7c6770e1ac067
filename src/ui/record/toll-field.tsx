/** People killed or wounded: the least, the best and the most that a source says; parts of them are kept as they are. */
import type { Toll } from "../../model/schema/estimate.ts";
import { useForm } from "./form-tools.ts";
import { NumberField } from "./number-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly toll: Partial<Toll> | undefined;
  readonly onToll: Edit<Partial<Toll> | undefined>;
}

export function TollField({ label, toll = {}, onToll }: Props) {
  const { own } = useForm();
  const edit = editParts(toll, (changed, change) => {
    onToll(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  return (
    <div class="fact-row">
      {(["low", "best", "high"] as const).map((bound) => (
        <NumberField
          key={bound}
          label={`${label}: ${own[bound]}`}
          shown={own[bound]}
          number={toll[bound]}
          isValid={(number) => Number.isInteger(number) && number >= 0}
          expected={own.notNumber}
          onNumber={(number, change) => edit({ [bound]: number }, { ...change, label })}
        />
      ))}
    </div>
  );
}
