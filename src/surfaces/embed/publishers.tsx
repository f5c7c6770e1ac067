/** Who published the documents of an atlas that has more than one. */
import { publishersOf } from "../../i18n/publishers.ts";
import { useAtlas, useWords } from "../../ui/context.ts";

export function Publishers() {
  const words = useWords();
  return (
    <>
      {publishersOf(
        useAtlas(({ atlas }) => atlas),
        words,
      )}
    </>
  );
}
