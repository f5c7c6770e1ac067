/** An embed as readers will see it, at the widths that articles have. */

import { useEffect, useRef, useState } from "preact/hooks";
import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { useWords } from "../../ui/context.ts";
import { readNews } from "../embed/host/read-news.ts";
import { Radios } from "./radios.tsx";

interface Props {
  readonly address: string;
  /** In CSS pixels; null is as tall as the content. */
  readonly height: number | null;
  /** Until the content has said how tall it is. */
  readonly guess: number;
}

/** Their widths are in the style sheet. */
const WIDTHS = ["phone", "column", "full"] as const;

export function EmbedPreview({ address, height, guess }: Props) {
  const own = useWords(SHARE_WORDS);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>("column");
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState(guess);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      const news = readNews(data);
      if (news?.type === "resize") setTold(news.height);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  return (
    <>
      <Radios
        legend={own.preview}
        names={WIDTHS}
        words={own.widths}
        chosen={width}
        onChoose={setWidth}
      />
      {/* As tall as was guessed, whatever the content says: what lies below must not move from under a pointer. */}
      <div
        class="share-preview"
        data-width={width}
        style={{ "--preview-height": `${height ?? guess}px` }}
      >
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={own.preview}
          loading="lazy"
          style={{ blockSize: `${height ?? told}px` }}
        />
      </div>
    </>
  );
}
