/** The field for how long a talk may last, in whole minutes. */
import { useState } from "preact/hooks";
import type { BriefWords } from "../../i18n/parts/brief.ts";

interface Props {
  readonly own: BriefWords;
  /** In minutes. */
  readonly target: number;
  /** @param minutes as typed; `NaN` where that is no number */
  readonly onTarget: (minutes: number) => void;
}

export function TargetField({ own, target, onTarget }: Props) {
  // The clock beside it is drawn anew twice a second, which must not put back what is being typed.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label>
      {own.target}
      <input
        type="number"
        min="1"
        max="600"
        value={draft ?? target}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setDraft(null);
          onTarget(currentTarget.valueAsNumber);
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={({ key, currentTarget }) => {
          // Else the next key of a clicker would be typed here.
          if (key === "Enter") currentTarget.blur();
        }}
      />
      {own.minutes}
    </label>
  );
}
