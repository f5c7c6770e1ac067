/** A side's colour: proposals that stay apart from those in use, and any other, with what is wrong with it. */
import { useMemo } from "preact/hooks";
import { APART, nearestFree, proposeColors } from "../../model/draft/apart-colors.ts";
import { distanceForAllEyes, eyesThatMistake } from "../../model/draft/eyes.ts";
import { NO_SIDE, toneOf } from "../../model/symbols.ts";
import { FactionSymbol } from "../symbols.tsx";
import { type OperationLabel, useForm } from "./form-tools.ts";
import { useVisit } from "./text-field.tsx";
import "./color-field.css";

/** Of another side. */
interface NamedColor {
  readonly name: string;
  readonly color: string;
}

interface Props {
  readonly color: string | undefined;
  /** The side's place among all, which gives it its outline. */
  readonly index: number;
  readonly others: readonly NamedColor[];
  readonly onColor: (color: string, label: OperationLabel) => void;
}

/** So many are proposed. */
const MOST = 8;

export function ColorField({ color, index, others, onColor }: Props) {
  const { own } = useForm();
  const visit = useVisit();
  const label = own.facts.color;
  const used = others.map((other) => other.color);
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
      {color !== undefined && (
        <Nearness color={color} index={index} others={others} onColor={onColor} />
      )}
    </>
  );
}

/** From which other side's colour it is hard to tell, for whom, and a colour like it that is not. */
function Nearness({ color, index, others, onColor }: Props & { readonly color: string }) {
  const { own, rare } = useForm();
  const all = [...others, { name: rare.noSideGrey, color: NO_SIDE.color }];
  const near = all.filter((other) => distanceForAllEyes(color, other.color) < APART);
  const colors = others.map((other) => other.color);
  const free = useMemo(
    () => (near.length === 0 ? null : nearestFree(color, colors)),
    [color, colors.join()],
  );
  if (near.length === 0) return <p class="fact-says">{own.apart}</p>;
  return (
    <>
      {near.map((other) => (
        <p key={other.name} class="fact-says">
          {rare.nearTo(other.name, rare.eyes[eyesThatMistake(color, other.color, APART)])}
        </p>
      ))}
      {free !== null && (
        <p>
          <button
            type="button"
            class="small color-free"
            onClick={() => onColor(free, { label: own.facts.color })}
          >
            <FactionSymbol of={toneOf(free, index)} />
            {rare.nearFree}
          </button>
        </p>
      )}
    </>
  );
}
