/** Two tabs wrote in one field: both texts, and a button for each. */
import { CLASH_WORDS } from "../i18n/parts/clash.ts";
import type { Lang } from "../model/languages.ts";
import type { Clash } from "./use-kept-text.ts";
import "./text-clash.css";

interface Props {
  readonly clash: Clash;
  readonly lang: Lang;
  /** What the field is called. */
  readonly label: string;
  readonly onChoose: (text: string) => void;
}

export function TextClash({ clash, lang, label, onChoose }: Props) {
  const words = CLASH_WORDS[lang];
  return (
    <div class="text-clash" role="alert">
      <p>{words.told(label)}</p>
      {(["mine", "theirs"] as const).map((whose) => (
        <p key={whose}>
          <q dir="auto">{clash[whose]}</q>
          <button type="button" class="small" onClick={() => onChoose(clash[whose])}>
            {words[whose]}
          </button>
        </p>
      ))}
    </div>
  );
}
