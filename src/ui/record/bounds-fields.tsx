/** A number that nobody knows exactly: the least, the best and the most that a source says. */
import { useForm } from "./form-tools.ts";
import { NumberField } from "./number-field.tsx";
import type { RoughBounds } from "./rough.ts";
import type { EditParts } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly bounds: RoughBounds;
  /** Counts are whole and none is below 0; other figures may be any number. */
  readonly isCount?: boolean;
  readonly edit: EditParts<RoughBounds>;
}

const isCounting = (number: number) => Number.isInteger(number) && number >= 0;

export function BoundsFields({ label, bounds, isCount = true, edit }: Props) {
  const { own, rare } = useForm();
  return (
    <div class="fact-row">
      {(["low", "best", "high"] as const).map((bound) => (
        <NumberField
          key={bound}
          label={`${label}: ${own[bound]}`}
          shown={own[bound]}
          number={bounds[bound]}
          isValid={isCount ? isCounting : () => true}
          expected={isCount ? own.notNumber : rare.notFigure}
          onNumber={(number, change) => edit({ [bound]: number }, { ...change, label })}
        />
      ))}
    </div>
  );
}
