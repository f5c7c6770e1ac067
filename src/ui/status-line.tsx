/** How many of the events pass the filters, said aloud when it changes. */
import { answerOf } from "../state/selectors.ts";
import { useAtlas, useWords } from "./context.ts";
import { later } from "./later.tsx";

const ToCome = later(async () => (await import("./to-come.tsx")).ToCome);

export function StatusLine() {
  const words = useWords();
  const kept = useAtlas((state) => answerOf(state).kept);
  const isAsOf = useAtlas(({ filters }) => filters.knownAsOf !== null);
  const total = useAtlas(({ engine }) => engine.size);
  return (
    <p class="status-line" role="status">
      {words.status(kept, total)}
      {isAsOf && (
        <>
          {" "}
          <ToCome />
        </>
      )}
    </p>
  );
}
