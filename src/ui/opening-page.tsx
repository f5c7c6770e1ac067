/** The page while a dataset opens: each stage with what is done of it, and a way out. */
import { OPENING_WORDS, type OpeningWords } from "../i18n/parts/opening.ts";
import type { Lang } from "../model/languages.ts";
import "./opening-page.css";

/** Bytes of the file, then rows of it; none is estimated. */
export const STAGES = ["fetch", "parse", "check", "index", "draw"] as const;
export type Stage = (typeof STAGES)[number];

interface Props {
  readonly lang: Lang;
  /** What the dataset is called until its title is known. */
  readonly name: string;
  readonly stage: Stage;
  /** Of what can be counted in a stage; `total` null where it is not known. */
  readonly amounts: Readonly<Partial<Record<Stage, Amount>>>;
  readonly onCancel: () => void;
}

export interface Amount {
  readonly done: number;
  readonly total: number | null;
}

export function OpeningPage({ lang, name, stage, amounts, onCancel }: Props) {
  const own = OPENING_WORDS[lang];
  const at = STAGES.indexOf(stage);
  return (
    <main class="opening-page" aria-labelledby="opening-title">
      <p class="opening-name">
        <strong dir="auto">{name}</strong> {own.loading}
      </p>
      <h1 id="opening-title">{own.title}</h1>
      <p class="opening-note">{own.stay}</p>
      <ol class="opening-stages">
        {STAGES.map((one, index) => (
          <StageRow
            key={one}
            stage={one}
            state={index < at ? "done" : index === at ? "now" : "due"}
            amount={amounts[one]}
            own={own}
          />
        ))}
      </ol>
      <p class="opening-actions">
        <button type="button" onClick={onCancel}>
          {own.cancel}
        </button>
        <span>{own.cancelNote}</span>
      </p>
      <p class="sr-only" role="status">
        {announce(own, stage, amounts[stage])}
      </p>
    </main>
  );
}

interface RowProps {
  readonly stage: Stage;
  readonly state: "done" | "now" | "due";
  readonly amount: Amount | undefined;
  readonly own: OpeningWords;
}

function StageRow({ stage, state, amount, own }: RowProps) {
  const said = amount && say(own, stage, amount);
  return (
    <li class={`opening-stage is-${state}`} aria-current={state === "now" ? "step" : undefined}>
      <span class="opening-sign" aria-hidden="true" />
      <span class="opening-what">{own[stage]}</span>
      <span class="opening-amount">{said ?? (state === "done" ? own.done : "")}</span>
      {amount && amount.total !== null && (
        <progress aria-label={own[stage]} value={amount.done} max={amount.total} />
      )}
    </li>
  );
}

function say(own: OpeningWords, stage: Stage, { done, total }: Amount): string {
  return stage === "index" && total !== null ? own.rows(done, total) : own.bytes(done, total);
}

/** Each stage and each quarter: more would not let anybody speak out. */
function announce(own: OpeningWords, stage: Stage, amount: Amount | undefined): string {
  if (!amount?.total) return own[stage];
  const quarters = Math.floor((4 * amount.done) / amount.total);
  return quarters === 0 ? own[stage] : `${own[stage]} ${quarters * 25} %`;
}
