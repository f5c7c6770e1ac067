/** Share: a link to the present state, the snippet for an article with a live preview, the picture and the atlas as files. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { State } from "../../state/state.ts";
import { useAtlas, useStore, useWords } from "../../ui/context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { EMBED_VIEWS, type EmbedView } from "../embed/options.ts";
import { iframeSnippet, scriptSnippet } from "../embed/snippets.ts";
import { isOneFile } from "../own-files.ts";
import { embedAddress, folderOf, linkAddress } from "../share-addresses.ts";
import { fallbackOf } from "../static-fallback.ts";
import { OneFileSection } from "./one-file-section.tsx";
import { PictureButtons } from "./picture-buttons.tsx";
import "../../ui/dialog.css";
import "./share-dialog.css";

interface Props {
  readonly onClose: () => void;
}

/** In CSS pixels; null is as wide as the dialog. */
const WIDTHS = { phone: 340, column: 640, full: null } as const;
type Width = keyof typeof WIDTHS;

/** A guess that keeps the article from jumping until the frame says its own height. */
const HEIGHTS: Readonly<Record<EmbedView, number>> = {
  map: 460,
  timeline: 400,
  factions: 900,
  event: 400,
  events: 480,
};

export function ShareDialog({ onClose }: Props) {
  const store = useStore();
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // What is shared is what was seen when the dialog was opened.
  const [state] = useState(() => store.getState());
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog share" aria-labelledby="share-title" onClose={onClose}>
      <header class="share-head">
        <h2 id="share-title">{words.share.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.share.close}
        </button>
      </header>
      <CopyField label={words.share.link} text={linkAddress(state)} words={words} />
      {/* A file has no address that a page could frame, and no template beside it. */}
      {!isOneFile() && <Embed state={state} words={words} />}
      <section aria-labelledby="share-picture">
        <h3 id="share-picture">{words.share.picture}</h3>
        <PictureButtons words={words} />
      </section>
      {!isOneFile() && <OneFileSection dataset={state.atlas.dataset} lang={words.lang} />}
    </dialog>
  );
}

interface EmbedProps {
  readonly state: State;
  readonly words: Words;
}

function Embed({ state, words }: EmbedProps) {
  const [views, setViews] = useState<readonly EmbedView[]>(["map", "timeline"]);
  const [hasControls, setHasControls] = useState(false);
  const [isScript, setIsScript] = useState(true);
  const [width, setWidth] = useState<Width>("column");
  const address = embedAddress(state, { views, hasControls });
  const snippet = useSnippet({ state, words, views, address, isScript });
  const toggle = (view: EmbedView) =>
    setViews(EMBED_VIEWS.filter((one) => (one === view) !== views.includes(one)));
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{words.share.embed}</h3>
      <fieldset class="share-options">
        <legend>{words.share.views}</legend>
        {EMBED_VIEWS.map((view) => (
          <label key={view}>
            <input
              type="checkbox"
              checked={views.includes(view)}
              disabled={views.length === 1 && views.includes(view)}
              onChange={() => toggle(view)}
            />
            {words.regions[view]}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={hasControls}
            onChange={() => setHasControls(!hasControls)}
          />
          {words.share.controls}
        </label>
      </fieldset>
      <fieldset class="share-options">
        <legend>{words.share.snippet}</legend>
        {[true, false].map((script) => (
          <label key={String(script)}>
            <input
              type="radio"
              name="share-snippet"
              checked={isScript === script}
              onChange={() => setIsScript(script)}
            />
            {script ? words.share.script : words.share.plain}
          </label>
        ))}
      </fieldset>
      <CopyField label={words.share.snippet} text={snippet} words={words} isLong />
      <fieldset class="share-options">
        <legend>{words.share.preview}</legend>
        {(Object.keys(WIDTHS) as Width[]).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="share-width"
              checked={width === name}
              onChange={() => setWidth(name)}
            />
            {words.share.widths[name]}
          </label>
        ))}
      </fieldset>
      <div class="share-preview" data-width={width}>
        <iframe key={address} src={address} title={words.share.preview} loading="lazy" />
      </div>
    </section>
  );
}

interface SnippetInput {
  readonly state: State;
  readonly words: Words;
  readonly views: readonly EmbedView[];
  readonly address: string;
  readonly isScript: boolean;
}

function useSnippet({ state, words, views, address, isScript }: SnippetInput): string {
  const dataset = useAtlas(({ atlas }) => atlas.dataset);
  return useMemo(() => {
    const common = {
      address,
      title: translate(dataset, words.lang).title,
      height: views.reduce((sum, view) => sum + HEIGHTS[view], 130),
      lang: words.lang,
      dir: words.dir,
    };
    if (!isScript) return iframeSnippet(common);
    const fallback = fallbackOf(state, folderOf(location.href), words);
    return scriptSnippet({ ...common, script: `${folderOf(location.href)}embed.js`, fallback });
  }, [state, words, views, address, isScript, dataset]);
}
