/** Sets the open record beside another one, asks what stays where they differ, and makes one of them. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { MERGE_WORDS } from "../../i18n/parts/compose-merge.ts";
import type { Draft } from "../../model/draft/draft.ts";
import {
  canMerge,
  type MergeDifference,
  type MergedKey,
  mergeDifferences,
  mergeRecords,
} from "../../model/draft/merge-records.ts";
import { marksOf, referencesTo } from "../../model/draft/references.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";
import { useRecordName } from "./record-name.ts";
import { sayPart } from "./say-part.ts";
import "../../ui/dialog.css";
import "./merge-dialog.css";

interface Props {
  /** The one that stays. */
  readonly into: MergedKey;
  readonly onClose: () => void;
}

export function MergeDialog({ into, onClose }: Props) {
  const compose = useCompose();
  const own = useWords(MERGE_WORDS);
  const draft = useDraft((state) => state.draft);
  const nameIn = useRecordName();
  const [from, setFrom] = useState("");
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  const { list, id } = into;
  const others = draft.lists[list]
    .filter((one) => canMerge(draft, list, one.id, id))
    .map((one) => ({ id: one.id as string, name: nameIn({ list, id: one.id }) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const take = (part: string, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(part);
    else next.delete(part);
    setTaken(next);
  };
  const merge = () => {
    box.current?.close();
    mergeInto(compose, into, from, taken, own.merged);
  };
  return (
    <dialog class="dialog merge-dialog" ref={box} onClose={onClose} aria-labelledby="merge-title">
      <h2 id="merge-title">{own.mergeTitle}</h2>
      <div class="merge-sides">
        <section aria-labelledby="merge-stays">
          <h3 id="merge-stays">{own.stays}</h3>
          <p class="merge-name" dir="auto">
            {nameIn(into)}
          </p>
          <NamedIn of={into} />
        </section>
        <section aria-labelledby="merge-goes">
          <h3 id="merge-goes">{own.goes}</h3>
          <select
            aria-label={own.other}
            value={from}
            autofocus
            onChange={({ currentTarget }) => {
              setFrom(currentTarget.value);
              setTaken(new Set());
            }}
          >
            <option value="">{own.choose}</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          {from !== "" && <NamedIn of={{ list, id: from }} />}
        </section>
      </div>
      {from !== "" && (
        <Differences
          {...{ list, draft, taken }}
          differences={mergeDifferences(draft, list, from, id)}
          onTake={take}
        />
      )}
      <p class="merge-ways">
        <button type="button" class="primary" disabled={from === ""} onClick={merge}>
          {own.doMerge}
        </button>
        <button type="button" onClick={() => box.current?.close()}>
          {own.cancel}
        </button>
      </p>
    </dialog>
  );
}

/** So many are named; of the rest their number is enough. */
const MOST = 6;

/** What would have to follow: the records that name it, and the marks. */
function NamedIn({ of }: { readonly of: MergedKey }) {
  const own = useWords(MERGE_WORDS);
  const draft = useDraft((state) => state.draft);
  const nameIn = useRecordName();
  const references = referencesTo(draft, of.list, of.id);
  const marks = marksOf(draft, of.list, of.id).length;
  const names = [...new Set(references.map(({ key }) => nameIn(key)))];
  const more = names.length - MOST;
  return (
    <div class="merge-named">
      <p>{[own.named(references.length), own.marks(marks)].join(" · ")}</p>
      <ul>
        {names.slice(0, MOST).map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
        {more > 0 && <li>+ {more}</li>}
      </ul>
    </div>
  );
}

interface DifferencesProps {
  readonly list: MergedKey["list"];
  readonly draft: Draft;
  readonly differences: readonly MergeDifference[];
  /** The parts in which the other record's version stays. */
  readonly taken: ReadonlySet<string>;
  readonly onTake: (part: string, isTaken: boolean) => void;
}

function Differences({ list, draft, differences, taken, onTake }: DifferencesProps) {
  const words = useWords();
  const own = useWords(MERGE_WORDS);
  const { facts } = useWords(FORM_WORDS);
  if (differences.length === 0) return <p>{own.alike}</p>;
  const nameOfPart = (part: string) => (facts as Readonly<Record<string, string>>)[part] ?? part;
  return (
    <>
      <h3>{own.differ}</h3>
      {differences.map(({ part, kept, given }) => (
        <fieldset key={part} class="merge-part">
          <legend>{nameOfPart(part)}</legend>
          {[kept, given].map((value, index) => {
            const isGiven = index === 1;
            return (
              <label key={index}>
                <input
                  type="radio"
                  name={`merge-${part}`}
                  checked={taken.has(part) === isGiven}
                  onChange={() => onTake(part, isGiven)}
                />
                <span dir="auto">{sayPart(part, value, { list, draft, words })}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p>{own.joined}</p>
    </>
  );
}

function mergeInto(
  { session, page }: Compose,
  { list, id }: MergedKey,
  from: string,
  taken: ReadonlySet<string>,
  say: (name: string) => string,
): void {
  const { draft } = session.store.getState();
  const operation = mergeRecords(draft, list, from, id, taken);
  if (!operation) return;
  const gone = draft.lists[list].find((one) => one.id === from);
  session.run(operation, { label: { action: "merge", list, name: calledIn(gone) } });
  session.open({ list, id });
  const stays = session.store.getState().draft.lists[list].find((one) => one.id === id);
  page.setState({ notice: { type: "said", text: say(calledIn(stays)) } });
}

function calledIn(record: unknown): string {
  const { name, title, text, id } = (record ?? {}) as Readonly<Record<string, string>>;
  return name || title || text || id || "";
}
