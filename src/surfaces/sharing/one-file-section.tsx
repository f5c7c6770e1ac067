/** The atlas with its present dataset as one HTML file, with a button that saves it. */

import { useState } from "preact/hooks";
import { ONE_FILE_WORDS } from "../../i18n/parts/one-file.ts";
import type { Atlas } from "../../model/atlas.ts";
import { useWords } from "../../ui/context.ts";
import { saveFile } from "./save-file.ts";

interface Props {
  readonly atlas: Atlas;
  /** The address of the other dataset that comes with the atlas, where this is one of them. */
  readonly other?: string | null;
}

export function OneFileSection({ atlas, other = null }: Props) {
  const words = useWords(ONE_FILE_WORDS);
  const [fault, setFault] = useState("");
  const [hasOther, setHasOther] = useState(false);
  const save = async () => {
    setFault("");
    const others = hasOther && other ? [other] : [];
    try {
      const { makeOneFile } = await import("./make-one-file.ts");
      const file = new Blob([await makeOneFile(atlas, others)], { type: "text/html" });
      saveFile(`${atlas.dataset.id}.html`, file);
    } catch (problem) {
      console.warn("no file", problem);
      setFault(words.failed);
    }
  };
  return (
    <section aria-labelledby="share-one-file">
      <h3 id="share-one-file">{words.title}</h3>
      <p>{words.about}</p>
      {other && (
        <label class="share-both">
          <input
            type="checkbox"
            checked={hasOther}
            onChange={({ currentTarget }) => setHasOther(currentTarget.checked)}
          />
          {words.both}
        </label>
      )}
      <p class="share-pictures">
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
        <span role="alert">{fault}</span>
      </p>
    </section>
  );
}
