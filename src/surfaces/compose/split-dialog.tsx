/** Asks what of the open record is another one's, and makes a record of it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { MERGE_WORDS, type MergeWords } from "../../i18n/parts/compose-merge.ts";
import { newId } from "../../model/draft/ids.ts";
import type { MergedKey } from "../../model/draft/merge-records.ts";
import { type Portion, portionsOf, splitRecord } from "../../model/draft/split-record.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";
import { useRecordName } from "./record-name.ts";
import { sayPart } from "./say-part.ts";
import "../../ui/dialog.css";
import "./merge-dialog.css";

interface Props {
  readonly of: MergedKey;
  readonly onClose: () => void;
}

const GROUPS = ["words", "parts", "namedBy"] as const satisfies readonly (keyof MergeWords)[];
type Group = (typeof GROUPS)[number];

export function SplitDialog({ of, onClose }: Props) {
  const compose = useCompose();
  const own = useWords(MERGE_WORDS);
  const draft = useDraft((state) => state.draft);
  const nameIn = useRecordName();
  const [name, setName] = useState(() => nameIn(of));
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  const portions = portionsOf(draft, of);
  const toggle = (key: string) => {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    setTaken(next);
  };
  const split = () => {
    box.current?.close();
    splitOff(compose, of, name.trim(), taken, own.splitDone);
  };
  return (
    <dialog class="dialog merge-dialog" ref={box} onClose={onClose} aria-labelledby="split-title">
      <h2 id="split-title">{own.splitTitle}</h2>
      <p>{own.splitNote}</p>
      <label class="merge-new">
        <span>{own.newName}</span>
        <input
          type="text"
          dir="auto"
          maxLength={2000}
          value={name}
          autofocus
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {GROUPS.map((group) => {
        const some = portions.filter((portion) => groupOf(portion) === group);
        return (
          some.length > 0 && (
            <fieldset key={group} class="merge-portions">
              <legend>{own[group]}</legend>
              {some.map((portion) => (
                <label key={portion.key}>
                  <input
                    type="checkbox"
                    checked={taken.has(portion.key)}
                    onChange={() => toggle(portion.key)}
                  />
                  <PortionName of={of} portion={portion} />
                </label>
              ))}
            </fieldset>
          )
        );
      })}
      <p class="merge-ways">
        <button type="button" class="primary" disabled={name.trim() === ""} onClick={split}>
          {own.doSplit}
        </button>
        <button type="button" onClick={() => box.current?.close()}>
          {own.cancel}
        </button>
      </p>
    </dialog>
  );
}

function groupOf(portion: Portion): Group {
  switch (portion.type) {
    case "mark":
      return "words";
    case "item":
      return portion.part === "evidence" ? "words" : "parts";
    case "named":
      return "namedBy";
  }
}

interface PortionProps {
  readonly of: MergedKey;
  readonly portion: Portion;
}

function PortionName({ of: { list }, portion }: PortionProps) {
  const words = useWords();
  const { facts } = useWords(FORM_WORDS);
  const draft = useDraft((state) => state.draft);
  const nameIn = useRecordName();
  const partName = (part: string) => (facts as Readonly<Record<string, string>>)[part] ?? part;
  switch (portion.type) {
    case "mark":
      return <Quoted start={portion.mark.start} exact={portion.mark.exact} />;
    case "item":
      return portion.part === "evidence" ? (
        <Quoted start={Number(portion.value.start)} exact={String(portion.value.exact)} />
      ) : (
        <span>
          {partName(portion.part)}{" "}
          <b dir="auto">{sayPart(portion.part, portion.value, { list, draft, words })}</b>
        </span>
      );
    case "named":
      return (
        <span>
          <b dir="auto">{nameIn(portion.by)}</b> {partName(portion.part)}
        </span>
      );
  }
}

/** The same words may stand in several places. */
function Quoted({ start, exact }: { readonly start: number; readonly exact: string }) {
  const { locale } = useWords();
  return (
    <span>
      <q dir="auto">{exact}</q> <small>{start.toLocaleString(locale)}</small>
    </span>
  );
}

function splitOff(
  { session, page }: Compose,
  { list, id }: MergedKey,
  name: string,
  taken: ReadonlySet<string>,
  say: (name: string) => string,
): void {
  const { draft } = session.store.getState();
  const other = newId(draft, list, name);
  const operation = splitRecord(draft, { list, id }, { id: other, name }, taken);
  if (!operation) return;
  session.run(operation, { label: { action: "split", list, name } });
  session.open({ list, id: other });
  page.setState({ notice: { type: "said", text: say(name) } });
}
