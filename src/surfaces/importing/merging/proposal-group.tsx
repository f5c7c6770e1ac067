/** All proposals of one kind: a choice for all of them at once, and each with what differs side by side. */
import { useId, useState } from "preact/hooks";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { MERGE_WORDS } from "../../../i18n/parts/merge.ts";
import type { Lang } from "../../../model/languages.ts";
import {
  type Choice,
  choiceOf,
  keyOf,
  type MergedList,
  type Proposal,
} from "../../../model/merge/proposal.ts";
import { choose, type MergeState, proposalsOf, sharedChoice } from "./merge-state.ts";
import { differingRows, nameOf, type SaidRow, type Side } from "./say-pair.ts";

interface Props {
  readonly lang: Lang;
  readonly list: MergedList;
  readonly state: MergeState;
  readonly onChange: (state: MergeState) => void;
}

const CHOICES: readonly Choice[] = ["mine", "theirs", "both", "accounts"];
/** As many as a person looks through at a time. */
const PAGE = 20;

export function ProposalGroup({ lang, list, state, onChange }: Props) {
  const own = MERGE_WORDS[lang];
  const [shown, setShown] = useState(PAGE);
  const id = useId();
  const proposals = proposalsOf(state, list);
  const offered = CHOICES.filter((choice) => proposals.some((one) => one.choices.includes(choice)));
  const rest = proposals.length - shown;
  return (
    <section class="merge-group" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {own.lists[list]} <small>{proposals.length}</small>
        </h2>
        {proposals.length > 1 && (
          <Choices
            legend={own.all}
            lang={lang}
            choices={offered}
            chosen={sharedChoice(state, proposals)}
            onChoose={(choice) => onChange(choose(state, proposals, choice))}
          />
        )}
      </header>
      {proposals.slice(0, shown).map((proposal) => (
        <Pair key={keyOf(proposal)} {...{ lang, proposal, state, onChange }} />
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {own.more(Math.min(PAGE, rest))}
        </button>
      )}
    </section>
  );
}

interface PairProps extends Pick<Props, "lang" | "state" | "onChange"> {
  readonly proposal: Proposal;
}

function Pair({ lang, proposal, state, onChange }: PairProps) {
  const own = MERGE_WORDS[lang];
  const words = wordsOf(lang);
  const { list, reasons } = proposal;
  const mine: Side = { atlas: state.mine, id: proposal.mine };
  const theirs: Side = { atlas: state.theirs, id: proposal.theirs };
  const name = nameOf(list, mine, words);
  return (
    <article class="merge-pair">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="merge-reasons">{reasons.map((reason) => own.reasons[reason]).join(" · ")}</p>
      <Rows lang={lang} rows={differingRows(list, mine, theirs, words)} />
      <Choices
        legend={name}
        isQuiet
        lang={lang}
        choices={proposal.choices}
        chosen={choiceOf(proposal, state.decisions)}
        onChoose={(choice) => onChange(choose(state, [proposal], choice))}
      />
    </article>
  );
}

function Rows({ lang, rows }: { readonly lang: Lang; readonly rows: readonly SaidRow[] }) {
  const own = MERGE_WORDS[lang];
  if (rows.length === 0) return <p>{own.alike}</p>;
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{own.mine}</th>
          <th scope="col">{own.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, mine, theirs }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-of={own.mine}>
              <bdi>{mine || "—"}</bdi>
            </td>
            <td data-of={own.theirs}>
              <bdi>{theirs || "—"}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChoicesProps {
  readonly legend: string;
  /** For those who hear the page alone: what is chosen stands above it. */
  readonly isQuiet?: boolean;
  readonly lang: Lang;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ legend, isQuiet = false, lang, choices, chosen, onChoose }: ChoicesProps) {
  const own = MERGE_WORDS[lang];
  const group = useId();
  return (
    <fieldset class="merge-choices">
      <legend class={isQuiet ? "sr-only" : ""}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {own.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
