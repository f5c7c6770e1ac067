/** A few choices side by side, one of which holds; what it means stands under them. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./choice-row.css";

export interface RowChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly means?: string | undefined;
  readonly sign?: ComponentChildren;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly RowChoice<Value>[];
  readonly value: Value | undefined;
  /** Says what the one that holds means. */
  readonly isExplained?: boolean;
  /** Under the row that it stands in. */
  readonly isBelow?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function ChoiceRow<Value extends string>(props: Props<Value>) {
  const { label, choices, value, isExplained = false, isBelow = false, onChoose } = props;
  const name = useId();
  const means = choices.find((choice) => choice.value === value)?.means;
  return (
    <fieldset class={isBelow ? "choice-row is-below" : "choice-row"}>
      <legend class="sr-only">{label}</legend>
      <div class="choice-row-choices">
        {choices.map((choice) => (
          <label key={choice.value} title={choice.means}>
            <input
              type="radio"
              class="sr-only"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={isExplained && choice.value === value ? `${name}-means` : undefined}
              onChange={() => onChoose(choice.value)}
            />
            <span dir="auto">
              {choice.sign}
              {choice.label}
            </span>
          </label>
        ))}
      </div>
      {isExplained && means && (
        <p id={`${name}-means`} class="choice-row-means">
          {means}
        </p>
      )}
    </fieldset>
  );
}
