/** The snippet for an article, once it is known where the dataset will lie. */
import { useId, useState } from "preact/hooks";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import { SHARE_WORDS } from "../../i18n/parts/share.ts";
import { translate } from "../../i18n/translate.ts";
import { useStore, useWords } from "../../ui/context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { scriptSnippet } from "../embed/snippets.ts";
import { folderOf } from "../sharing/share-addresses.ts";
import { fallbackOf } from "../sharing/static-fallback.ts";
import { useTeller } from "../sharing/use-teller.ts";

/** Of map and timeline with title and foot, in CSS pixels; the frame says its own once it is there. */
const HEIGHT = 740;

export function EmbedSnippet() {
  const words = useWords();
  const own = useWords(COMPOSE_PAGE_WORDS).done;
  const share = useWords(SHARE_WORDS);
  const store = useStore();
  const id = useId();
  const [typed, setTyped] = useState("");
  const address = fullAddress(typed);
  const tell = useTeller(store.getState());
  const snippet = () => {
    const state = store.getState();
    const folder = folderOf(location.href);
    const query = new URLSearchParams({
      data: String(address),
      view: "embed",
      views: "map,timeline",
      controls: "off",
      lang: words.lang,
    });
    return scriptSnippet({
      address: `${folder}?${query}`,
      script: `${folder}embed.js`,
      title: translate(state.atlas.dataset, words.lang).title,
      height: HEIGHT,
      lang: words.lang,
      dir: words.dir,
      fallback: fallbackOf(state, folder, words, tell),
    });
  };
  return (
    <section aria-labelledby="done-embed">
      <h3 id="done-embed">{own.embed}</h3>
      <label class="done-address">
        <span>{own.address}</span>
        <input
          type="url"
          dir="ltr"
          value={typed}
          placeholder="https://example.org/atlas/file.json"
          aria-describedby={id}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p class="done-note" id={id}>
        {!address && own.noAddress}
        {address && address.origin !== location.origin && own.notHere(address.origin)}
      </p>
      {address && <CopyField label={share.snippet} text={snippet()} isLong />}
    </section>
  );
}

/** Null while it is no address that a page could fetch. */
function fullAddress(typed: string): URL | null {
  if (!URL.canParse(typed)) return null;
  const address = new URL(typed);
  return address.protocol === "https:" || address.protocol === "http:" ? address : null;
}
