/** How sure an event is, in words: whether it is stated, and what its source and its information were judged worth. */
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { CERTAINTY_WORDS, type CertaintyWords, sayGrade } from "../../i18n/parts/certainty.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import { basis } from "../../model/facets/basis.ts";
import type { BasisKey } from "../../model/vocabulary.ts";
import { useWords } from "../context.ts";

/** The time and the place carry their own sign. */
const SAID_BESIDE_IT: ReadonlySet<BasisKey> = new Set(["inferred-time", "inferred-place"]);

interface Props {
  readonly facts: EventFacts;
}

export function HowSure({ facts }: Props) {
  const own = useWords(CARD_WORDS);
  return (
    <>
      <dt>{own.sure}</dt>
      <dd>
        <Sureness facts={facts} />
      </dd>
    </>
  );
}

/** Of an event, or of one account of it. */
export function Sureness({ facts }: Props) {
  const certainty = useWords(CERTAINTY_WORDS);
  return (
    <ul>
      {[...new Set(basis.valuesOf(facts))].map(
        (key) => !SAID_BESIDE_IT.has(key) && <li key={key}>{certainty.bases[key]}</li>,
      )}
      <li>{sayGrades(facts.event.grade, certainty)}</li>
    </ul>
  );
}

/** Each half of the Admiralty code is judged alone; a half that nobody judged is not shown as F or 6. */
function sayGrades(grade: EventFacts["event"]["grade"], own: CertaintyWords): string {
  const said = [
    grade?.reliability && sayGrade(grade.reliability, own),
    grade?.credibility && sayGrade(`${grade.credibility}`, own),
  ].filter(Boolean);
  return said.length > 0 ? said.join("; ") : own.ungraded;
}
