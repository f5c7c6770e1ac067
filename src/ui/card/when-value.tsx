/** When an event is, with the dataset's note and what of it is inferred. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { DateSign } from "./date-sign.tsx";

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function WhenValue({ facts: { event, edtf }, words }: Props) {
  const { note } = translate(event.when, words.lang);
  return (
    <>
      {sayWhen(edtf, words)}
      {note && <span class="card-note"> · {note}</span>} <DateSign of={event.when} words={words} />
    </>
  );
}
