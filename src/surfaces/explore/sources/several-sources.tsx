/** Over a document, where there are several sources: the sums of what they tell, and which of the documents to read. */
import { TALLY_WORDS } from "../../../i18n/parts/source-tally.ts";
import { nameOfTeller } from "../../../i18n/say-account.ts";
import type { SourceId } from "../../../model/schema/common.ts";
import type { SourceDocument } from "../../../model/schema/source.ts";
import { AccountSign } from "../../../ui/card/accounts/account-sign.tsx";
import { useAtlas, useWords } from "../../../ui/context.ts";
import { SourceTally } from "./source-tally.tsx";

interface Props {
  readonly documents: readonly SourceDocument[];
  readonly shown: SourceId | null;
  readonly onChoose: (id: SourceId) => void;
}

export function SeveralSources({ documents, shown, onChoose }: Props) {
  const words = useWords();
  const own = useWords(TALLY_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  return (
    <>
      {/* Of what is not all at hand nothing can be summed. */}
      {!atlas.summary && <SourceTally />}
      {documents.length > 1 && (
        <fieldset class="source-choice">
          <legend class="sr-only">{own.documents}</legend>
          {documents.map(({ id }) => (
            <button key={id} type="button" aria-pressed={id === shown} onClick={() => onChoose(id)}>
              <AccountSign source={id} words={words} /> {nameOfTeller(atlas, id, words)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
