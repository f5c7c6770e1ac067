/** All reasons and gaps of the atlas, each said once for whatever rests on it. */
import { countLacking, countResting } from "../../model/draft/rests-on.ts";
import { DATINGS } from "../../model/vocabulary.ts";
import { BoxHead } from "./box-head.tsx";
import { Combobox } from "./combobox.tsx";
import { nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { More } from "./more.tsx";
import { SharedNote, useNote } from "./shared-note.tsx";

const LISTS = ["inferences", "gaps"] as const;
type NoteList = (typeof LISTS)[number];

export function NotesFacts() {
  const { draft, own } = useForm();
  return (
    <>
      {LISTS.filter((list) => draft.lists[list].length > 0).map((list) => (
        <More key={list} label={own.facts[list]} holds={draft.lists[list]}>
          {draft.lists[list].map(({ id }, index) => (
            <NoteBox key={id} list={list} id={id} number={index + 1} />
          ))}
        </More>
      ))}
    </>
  );
}

interface Props {
  readonly list: NoteList;
  readonly id: string;
  readonly number: number;
}

function NoteBox({ list, id, number }: Props) {
  const { draft, own, rare, words, run } = useForm();
  const { record } = useNote(list, id);
  const count = list === "gaps" ? countLacking(draft, id) : countResting(draft, id);
  const label = `${own.facts[list]} ${number}`;
  const remove = own.remove(nameOf(record, words));
  return (
    <section class="fact-box" aria-label={label}>
      {count === 0 && !record.throughout ? (
        <BoxHead
          name={rare.unused}
          onRemove={() => run({ type: "remove", list, id }, { label: remove })}
        />
      ) : (
        count > 0 && <small>{rare.resting(count)}</small>
      )}
      <SharedNote list={list} id={id} label={label} />
      {list === "inferences" && <Dating id={id} label={label} />}
    </section>
  );
}

/** What an inference dates, and whether it holds throughout. */
function Dating({ id, label }: { readonly id: string; readonly label: string }) {
  const { rare } = useForm();
  const { record, edit } = useNote("inferences", id);
  const dates = `${label}: ${rare.dates}`;
  // A blank is in no word of the format.
  const nothing = { value: " ", label: rare.datesNothing };
  return (
    <More isInner holds={[record.dates, record.throughout]}>
      <div class="fact-row">
        <small>{rare.dates}</small>
        <Combobox
          isNarrow
          label={dates}
          options={[nothing, ...DATINGS.map((value) => ({ value, label: rare.datings[value] }))]}
          value={record.dates ?? nothing.value}
          onPick={(value) =>
            edit({ dates: DATINGS.find((one) => one === value) }, { label: dates })
          }
        />
      </div>
      <label class="fact-check">
        <input
          type="checkbox"
          checked={record.throughout === true}
          onChange={({ currentTarget }) =>
            edit({ throughout: currentTarget.checked ? true : undefined }, { label })
          }
        />
        {rare.throughout}
      </label>
    </More>
  );
}
