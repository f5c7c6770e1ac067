/** The tray as it opens over the map, from its chip. */
import { translate } from "../i18n/translate.ts";
import { isSameThing } from "../model/thing.ts";
import { answerOf } from "../state/selectors.ts";
import { select } from "../state/store.ts";
import { useAtlas, useStore, useWords } from "./context.ts";
import { OpenSign } from "./symbols.tsx";
import { Tray } from "./tray.tsx";
import { useLeave } from "./use-leave.ts";
import type { SheetProps } from "./use-sheet.ts";

/** As far as questions are looked for. */
const ASKED = 200;

export function TraySheet({ box, onClose }: SheetProps) {
  useLeave(box, onClose);
  return (
    <div class="unplaced-sheet">
      <Tray />
      <TrayQuestions />
    </div>
  );
}

/** What nobody says of where these events were. */
function TrayQuestions() {
  const store = useStore();
  const { lang } = useWords();
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  const selected = useAtlas((state) => state.selected);
  const unplaced = useAtlas(answerOf).unplaced(ASKED).ids;
  const open = (dataset.questions ?? []).filter(({ concerns }) =>
    concerns.some(
      (concern) =>
        "event" in concern && concern.part === "where" && unplaced.includes(concern.event),
    ),
  );
  if (open.length === 0) return null;
  return (
    <ul class="tray-questions">
      {open.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            class="tray-question"
            aria-current={
              isSameThing(selected, { type: "question", id: question.id }) ? "true" : undefined
            }
            onClick={() => select(store, { type: "question", id: question.id })}
          >
            <OpenSign />
            <span dir="auto">{translate(question, lang).text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
