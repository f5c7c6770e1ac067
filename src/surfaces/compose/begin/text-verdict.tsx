/** How like a given text is to the document: what is cited and has no certain place in it is asked of a person, word by word. */
import { useState } from "preact/hooks";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import type { Answers, CarriedWords, TextChange } from "../../../model/draft/change-text.ts";
import type { Draft, DraftRecord } from "../../../model/draft/draft.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Offsets } from "../../../model/thing.ts";
import type { ComparedText } from "./compare-given.ts";
import { countCharacters } from "./read-file.ts";
import { placeWithWords } from "./words-around.ts";

interface Props {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly record: DraftRecord<"sources">;
  readonly compared: ComparedText;
  readonly onTake: (answers: Answers) => void;
  readonly onOther: () => void;
}

export function TextVerdict({ lang, record, compared, onTake, onOther }: Props) {
  const own = BEGIN_WORDS[lang];
  const { asked, lost, placed } = compared.change;
  const [chosen, setChosen] = useState<Answers>(new Map());
  // Words that are nowhere have but one answer; they are shown with what it costs.
  const answers: Answers = new Map([...lost.map(({ key }) => [key, null] as const), ...chosen]);
  const open = asked.filter(({ key }) => !chosen.has(key)).length;
  const isNothing =
    compared.likeness === "other" && compared.cited > 0 && placed.size + asked.length === 0;
  const known = record.type === "document" ? record.length : undefined;
  return (
    <div class="text-verdict">
      <p role="status">
        {isNothing ? own.give.nothing : sayLikeness(compared, lang)}
        {compared.likeness === "other" &&
          known !== undefined &&
          ` ${own.give.lengths(own.characters(countCharacters(compared.text)), own.characters(known))}`}
      </p>
      {!isNothing && lost.length > 0 && <Lost lang={lang} lost={lost} />}
      {asked.map((words) => (
        <Asked
          key={words.key}
          {...{ lang, words }}
          text={compared.text}
          answer={chosen.get(words.key)}
          onAnswer={(place) => setChosen((before) => new Map([...before, [words.key, place]]))}
        />
      ))}
      <p class="begin-actions">
        {!isNothing && (
          <button type="button" class="primary" disabled={open > 0} onClick={() => onTake(answers)}>
            {own.give.take}
          </button>
        )}
        <button type="button" onClick={onOther}>
          {own.give.another}
        </button>
        {open > 0 && <span>{own.give.unanswered(open)}</span>}
      </p>
    </div>
  );
}

function sayLikeness({ likeness, change, cited }: ComparedText, lang: Lang): string {
  const own = BEGIN_WORDS[lang].give;
  if (likeness !== "other") return own[likeness];
  return own.other(own.fragments(change.placed.size), own.fragments(cited));
}

function Lost({ lang, lost }: { readonly lang: Lang; readonly lost: readonly CarriedWords[] }) {
  const own = BEGIN_WORDS[lang].give;
  return (
    <>
      <p>{own.lost}</p>
      <ul>
        {lost.map(({ key, exact }) => (
          <li key={key}>
            <q dir="auto">{exact}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AskedProps {
  readonly lang: Lang;
  readonly text: string;
  readonly words: TextChange["asked"][number];
  readonly answer: Offsets | null | undefined;
  readonly onAnswer: (place: Offsets | null) => void;
}

/** So many places are offered, the likeliest first. */
const MOST_PLACES = 8;

function Asked({ lang, text, words, answer, onAnswer }: AskedProps) {
  const own = BEGIN_WORDS[lang].give;
  const name = `place-${words.key}`;
  return (
    <fieldset class="text-asked">
      <legend>
        <q dir="auto">{words.exact}</q> {own.asked}
      </legend>
      {words.places.slice(0, MOST_PLACES).map((place) => {
        const { before, exact, after } = placeWithWords(text, place);
        return (
          <label key={place.start} dir="auto">
            <input
              type="radio"
              name={name}
              checked={answer?.start === place.start}
              onChange={() => onAnswer(place)}
            />
            <span>
              {before}
              <mark>{exact}</mark>
              {after}
            </span>
          </label>
        );
      })}
      <label>
        <input type="radio" name={name} checked={answer === null} onChange={() => onAnswer(null)} />
        {own.letGo}
      </label>
    </fieldset>
  );
}
