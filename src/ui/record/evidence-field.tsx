/** The fragments that carry a fact: their words, where they stand, what they show; the selected words can be added. */
import { sayNumber } from "../../i18n/dates.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import { BasisChoice, Reasons } from "./basis-field.tsx";
import { type FactName, useForm } from "./form-tools.ts";
import type { RoughEvidence } from "./rough.ts";
import { type Edit, editParts } from "./use-edit.ts";
import "./evidence-field.css";

interface Props {
  /** Of what: "Evidence", or "Hedge: Evidence". */
  readonly of: string;
  readonly evidence: readonly RoughEvidence[] | undefined;
  /** Of a part of a record: the key adds to the record itself. */
  readonly isInner?: boolean;
  /** What each of them shows, in their order, where it is known. */
  readonly shows?: readonly (readonly FactName[])[] | undefined;
  readonly onEvidence: Edit<readonly RoughEvidence[]>;
}

export function EvidenceField({ of, isInner = false, evidence = [], shows, onEvidence }: Props) {
  const { own, selected } = useForm();
  const isThere =
    selected !== null &&
    evidence.some(
      ({ source, start, end }) =>
        source === selected.source && start === selected.start && end === selected.end,
    );
  return (
    <>
      {evidence.length > 0 && (
        <ul class="evidence-list">
          {evidence.map((one, index) => (
            <Fragment
              key={`${one.source} ${one.start} ${one.end}`}
              of={of}
              evidence={one}
              shows={shows?.[index]}
              onFragment={(changed, change) =>
                onEvidence(replaceAt(evidence, index, changed), change)
              }
            />
          ))}
        </ul>
      )}
      {selected && !isThere ? (
        <p>
          <button
            type="button"
            class="small"
            title={selected.exact}
            // The words stay selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onEvidence([...evidence, selected], { label: of })}
          >
            {own.addSelected}
          </button>
        </p>
      ) : (
        <p class="fact-says">{isInner ? own.selectInner : own.selectHint}</p>
      )}
    </>
  );
}

interface FragmentProps {
  readonly of: string;
  readonly evidence: RoughEvidence;
  readonly shows: readonly FactName[] | undefined;
  readonly onFragment: Edit<RoughEvidence | null>;
}

function Fragment({ of, evidence, shows = [], onFragment }: FragmentProps) {
  const { own, words, meanings, onShowEvidence } = useForm();
  const { exact = "", start = 0, end = 0, basis, inferences } = evidence;
  const edit = editParts(evidence, onFragment);
  const say = (offset: number) => sayNumber(offset, words.locale);
  const basisOf = {
    of: `${of}: “${exact}”`,
    basis,
    inferences,
    onBasis: edit,
  };
  return (
    <li>
      <button
        type="button"
        class="evidence-words"
        aria-label={own.showWords(exact)}
        onClick={() => onShowEvidence(evidence)}
      >
        <mark dir="auto">{exact}</mark>
      </button>
      <p class="evidence-foot">
        <span>
          {own.characters(say(start), say(end))}
          {shows.length > 0 && (
            <>
              {" · "}
              {own.shows}{" "}
              <b>
                {shows
                  .map((part) => own.facts[part].toLocaleLowerCase(words.locale))
                  .join(words.dir === "rtl" ? "، " : ", ")}
              </b>
            </>
          )}
        </span>
        {basis !== "inferred" && (
          <button
            type="button"
            class="link"
            title={meanings.bases.inferred.means}
            onClick={() => edit({ basis: "inferred", inferences: [] }, { label: of })}
          >
            {meanings.bases.inferred.name}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={own.remove(`“${exact}”`)}
          onClick={() => onFragment(null, { label: of })}
        >
          {own.removeShort}
        </button>
      </p>
      {basis === "inferred" && (
        <>
          <BasisChoice {...basisOf} />
          <Reasons {...basisOf} />
        </>
      )}
    </li>
  );
}
