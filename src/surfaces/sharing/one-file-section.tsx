/** The atlas with its present dataset as one HTML file, made in the page from the template that lies beside it. */

import { useState } from "preact/hooks";
import { TEMPLATE, writeOneFile } from "../../formats/one-file.ts";
import { ONE_FILE_WORDS } from "../../i18n/parts/one-file.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { useWords } from "../../ui/context.ts";
import { saveFile } from "./save-file.ts";

interface Props {
  readonly dataset: Dataset;
}

export function OneFileSection({ dataset }: Props) {
  const words = useWords(ONE_FILE_WORDS);
  const [fault, setFault] = useState("");
  const save = async () => {
    setFault("");
    try {
      saveFile(`${dataset.id}.html`, new Blob([await makeFile(dataset)], { type: "text/html" }));
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

/** @throws Error where the server has no template */
async function makeFile(dataset: Dataset): Promise<string> {
  const answer = await fetch(new URL(TEMPLATE, document.baseURI));
  const file = answer.ok ? writeOneFile(await answer.text(), dataset) : null;
  if (file === null) throw new Error(`${TEMPLATE}: status ${answer.status}`);
  return file;
}
