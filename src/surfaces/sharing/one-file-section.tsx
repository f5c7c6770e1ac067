/** The atlas with its present dataset as one HTML file, made in the page from the template that lies beside it. */

import { useState } from "preact/hooks";
import { TEMPLATE, writeOneFile } from "../../formats/one-file.ts";
import { ONE_FILE_WORDS } from "../../i18n/parts/one-file.ts";
import type { Atlas } from "../../model/atlas.ts";
import { useWords } from "../../ui/context.ts";
import { readOwnJson } from "../opening/own-files.ts";
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
      const file = new Blob([await makeFile(atlas)], { type: "text/html" });
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

/** @throws Error where the server has no template */
async function makeFile(atlas: Atlas): Promise<string> {
  const answer = await fetch(new URL(TEMPLATE, document.baseURI));
  if (!answer.ok) throw new Error(`${TEMPLATE}: status ${answer.status}`);
  const { groundIslands } = await import("../../formats/one-file-ground.ts");
  const ground = await groundIslands(atlas, readOwnJson);
  const file = writeOneFile(await answer.text(), atlas.dataset, ground);
  if (file === null) throw new Error(`${TEMPLATE}: is no template`);
  return file;
}
