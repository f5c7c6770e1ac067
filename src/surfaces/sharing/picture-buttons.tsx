/** The map with the timeline, title and attribution as a file: SVG for print, PNG for social cards. */

import { useState } from "preact/hooks";
import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { drawCurrentPicture } from "./current-picture.ts";
import { toPng } from "./rasterise.ts";
import { saveFile } from "./save-file.ts";

const KINDS = ["png", "png2", "svg"] as const;
type Kind = (typeof KINDS)[number];

export function PictureButtons() {
  const store = useStore();
  const own = useWords(SHARE_WORDS);
  const [fault, setFault] = useState("");
  const save = async (kind: Kind) => {
    setFault("");
    try {
      const { svg, name } = await drawCurrentPicture(store.getState());
      if (kind === "svg") saveFile(`${name}.svg`, new Blob([svg], { type: "image/svg+xml" }));
      else saveFile(`${name}.png`, await toPng(svg, kind === "png2" ? 2 : 1));
    } catch (problem) {
      console.warn("no picture", problem);
      setFault(own.failed);
    }
  };
  return (
    <p class="share-pictures">
      {KINDS.map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          {own[kind]}
        </button>
      ))}
      <span role="alert">{fault}</span>
    </p>
  );
}
