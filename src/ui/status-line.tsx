/** How many of the events pass the filters, said aloud when it changes. */
import { answerOf } from "../state/selectors.ts";
import { useAtlas, useWords } from "./context.ts";

export function StatusLine() {
  const words = useWords();
  const kept = useAtlas((state) => answerOf(state).kept);
  const total = useAtlas(({ engine }) => engine.size);
  return (
    <p class="status-line" role="status">
      {words.status(kept, total)}
    </p>
  );
}
