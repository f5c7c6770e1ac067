/** A side's colour: proposals that stay apart from those in use, and any other, with what is wrong with it. */
import { APART, distanceToNearest, proposeColors } from "../../model/draft/apart-colors.ts";
import { toneOf } from "../../model/symbols.ts";
import { FactionSymbol } from "../symbols.tsx";
import { type OperationLabel, useForm } from "./form-tools.ts";
import { useVisit } from "./text-field.tsx";
import "./color-field.css";

interface Props {
  readonly color: string | undefined;
  /** The side's place among all, which gives it its outline. */
  readonly index: number;
  /** Of the other sides. */
  readonly used: readonly string[];
  readonly onColor: (color: string, label: OperationLabel) => void;
}

/** So many are proposed. */
const MOST = 8;

export function ColorField({ color, index, used, onColor }: Props) {
  const { own } = useForm();
  const visit = useVisit();
  const label = own.facts.color;
  const isApart = color !== undefined && distanceToNearest(color, used) >= APART;
  return (
    <>
      <div class="fact-row color-choices">
        {proposeColors(used)
          .slice(0, MOST)
          .map((proposal) => (
            <button
              key={proposal.color}
              type="button"
              class="cross"
              aria-pressed={proposal.color === color}
              aria-label={own.useColor(proposal.color)}
              title={proposal.distance >= APART ? own.apart : own.near}
              onClick={() => onColor(proposal.color, { label })}
            >
              <FactionSymbol of={toneOf(proposal.color, index)} />
            </button>
          ))}
        <input
          type="color"
          aria-label={own.otherColor}
          title={own.otherColor}
          value={color ?? "#6f6b62"}
          onFocus={visit.begin}
          onInput={({ currentTarget }) =>
            onColor(currentTarget.value, { label, mark: visit.name() })
          }
        />
      </div>
      {color !== undefined && <p class="fact-says">{isApart ? own.apart : own.near}</p>}
    </>
  );
}
