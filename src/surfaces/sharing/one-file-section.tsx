/** The atlas with its present dataset as one HTML file, with a button that saves it. */

import { useState } from "preact/hooks";
import { ONE_FILE_WORDS } from "../../i18n/parts/one-file.ts";
import type { Atlas } from "../../model/atlas.ts";
import { useWords } from "../../ui/context.ts";
import { makeOneFile } from "./make-one-file.ts";
import { saveFile } from "./save-file.ts";

interface Props {
  readonly atlas: Atlas;
}

export function OneFileSection({ atlas }: Props) {
  const words = useWords(ONE_FILE_WORDS);
  const [fault, setFault] = useState("");
  const save = async () => {
    setFault("");
    try {
      const file = new Blob([await makeOneFile(atlas)], { type: "text/html" });
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
      <p class="share-pictures">
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
        <span role="alert">{fault}</span>
      </p>
    </section>
  );
}
