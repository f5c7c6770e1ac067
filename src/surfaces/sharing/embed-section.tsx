/** The atlas for an article: what an editor chooses, the snippet, and how it will look. */

import { useMemo, useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { translate } from "../../i18n/translate.ts";
import type { State } from "../../state/state.ts";
import { useWords } from "../../ui/context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import type { EmbedView } from "../embed/options.ts";
import { iframeSnippet, scriptSnippet } from "../embed/snippets.ts";
import { EmbedChoices } from "./embed-choices.tsx";
import { EmbedPreview } from "./embed-preview.tsx";
import { Radios } from "./radios.tsx";
import { type EmbedChoice, embedAddress, folderOf } from "./share-addresses.ts";
import { fallbackOf } from "./static-fallback.ts";
import { useTeller } from "./use-teller.ts";

interface Props {
  readonly state: State;
}

/** A guess, of a column's width, that keeps the article from jumping until the frame says its own height. */
const HEIGHTS: Readonly<Partial<Record<EmbedView, number>>> = {
  map: 320,
  timeline: 310,
  factions: 1060,
  event: 410,
};
const USUAL_HEIGHT = 480;
/** Title, foot and attribution. */
const FRAME = 110;

const SNIPPETS = ["script", "plain"] as const;

export function EmbedSection({ state }: Props) {
  const words = useWords();
  const own = useWords(SHARE_WORDS);
  const [choice, setChoice] = useState<EmbedChoice>({
    views: ["map", "timeline"],
    controls: "off",
    theme: "system",
    height: null,
  });
  const [kind, setKind] = useState<(typeof SNIPPETS)[number]>("script");
  const guess = choice.views.reduce((sum, view) => sum + (HEIGHTS[view] ?? USUAL_HEIGHT), FRAME);
  const address = embedAddress(state, choice);
  const snippet = useSnippet({ state, words, address, height: choice.height ?? guess, kind });
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{own.embed}</h3>
      <EmbedChoices choice={choice} guess={guess} onChange={setChoice} />
      <Radios legend={own.snippet} names={SNIPPETS} words={own} chosen={kind} onChoose={setKind} />
      <CopyField label={own.snippet} text={snippet} isLong />
      <EmbedPreview address={address} height={choice.height} guess={guess} />
    </section>
  );
}

interface SnippetInput extends Props {
  readonly words: Words;
  readonly address: string;
  readonly height: number;
  readonly kind: (typeof SNIPPETS)[number];
}

function useSnippet({ state, words, address, height, kind }: SnippetInput): string {
  const tell = useTeller(state);
  return useMemo(() => {
    const title = translate(state.atlas.dataset, words.lang).title;
    const common = { address, title, height, lang: words.lang, dir: words.dir };
    if (kind === "plain") return iframeSnippet(common);
    const fallback = fallbackOf(state, folderOf(location.href), words, tell);
    return scriptSnippet({ ...common, script: `${folderOf(location.href)}embed.js`, fallback });
  }, [state, words, address, height, kind, tell]);
}
