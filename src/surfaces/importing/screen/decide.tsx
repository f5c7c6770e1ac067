/** What only a person can decide, with what each answer makes of an example. None of it holds up the opening. */
import type { Question } from "../../../formats/imports/import.ts";
import { useImport, useImported } from "../import-context.ts";

/** More answers than these are chosen where the text's reading is. */
const MOST_ANSWERS = 4;

export function Decide() {
  const { own } = useImport();
  const asked = useImported((state) => state.asked);
  const open = asked.length;
  if (open === 0) return null;
  return (
    <section class="import-decide" aria-labelledby="import-decide">
      <h2 id="import-decide">{own.decide.title(open)}</h2>
      <p>{own.decide.note}</p>
      {asked.map((question) => (
        <Choice key={question.id} question={question} />
      ))}
    </section>
  );
}

function Choice({ question }: { readonly question: Question }) {
  const { own, session } = useImport();
  const answer = useImported(({ answers }) => answers[question.id]);
  const questions: Readonly<Record<string, string>> = own.decide.questions;
  const taken = answer ?? question.taken;
  const { id, choices, because } = question;
  return (
    <fieldset>
      <legend>{questions[id] ?? id}</legend>
      {!Object.hasOwn(questions, id) && <p lang="en">{because}</p>}
      {choices.slice(0, MOST_ANSWERS).map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={`decide-${id}`}
            checked={choice.id === taken}
            onChange={() => session.answer(id, choice.id)}
          />
          <span>{useSaid(id, choice.id)}</span>
          <bdi dir="auto">{choice.example}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** A choice's name in the reader's language; those that are names themselves stand as they are. */
function useSaid(question: string, choice: string): string {
  const { own } = useImport();
  if (question === "delimiter")
    return own.reading.delimiters[choice as keyof typeof own.reading.delimiters] ?? choice;
  const choices: Readonly<Record<string, string>> = own.decide.choices;
  return choices[choice] ?? choice;
}
