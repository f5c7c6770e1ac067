/** The map with the timeline, title and attribution as a file: SVG for print, PNG for social cards. */
import { useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { useStore } from "../../ui/context.ts";
import { drawCurrentPicture } from "./current-picture.ts";
import { toPng } from "./rasterise.ts";
import { saveFile } from "./save-file.ts";

const KINDS = ["png", "png2", "svg"] as const;
type Kind = (typeof KINDS)[number];

export function PictureButtons({ words }: { readonly words: Words }) {
  const store = useStore();
  const [fault, setFault] = useState("");
  const save = async (kind: Kind) => {
    setFault("");
    try {
      const { svg, name } = await drawCurrentPicture(store.getState());
      if (kind === "svg") saveFile(`${name}.svg`, new Blob([svg], { type: "image/svg+xml" }));
      else saveFile(`${name}.png`, await toPng(svg, kind === "png2" ? 2 : 1));
    } catch (problem) {
      console.warn("no picture", problem);
      setFault(words.share.failed);
    }
  };
  return (
    <p class="share-pictures">
      {KINDS.map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          {words.share[kind]}
        </button>
      ))}
      <span role="alert">{fault}</span>
    </p>
  );
}
