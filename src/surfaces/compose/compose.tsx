/** The compose surface: makes an atlas from a document, or goes on with one. It opens without a dataset. */
import { render } from "preact";
import { createStore } from "zustand/vanilla";
import { loadWords } from "../../i18n/catalogue.ts";
import type { Lang } from "../../model/languages.ts";
import type { Preferences } from "../../state/preferences.ts";
import { StoreContext } from "../../ui/context.ts";
import { keepStrayFilesOut } from "../../ui/keep-stray-files-out.ts";
import { onDemand } from "../../ui/on-demand.ts";
import { BeginPage } from "./begin/begin-page.tsx";
import { openAddDocument } from "./begin/open-add-document.tsx";
import { openGiveText } from "./begin/open-give-text.tsx";
import { ComposeContext, type ComposeState } from "./compose-context.ts";
import { ComposePage } from "./compose-page.tsx";
import type { Start } from "./keeping/draft-keeping.ts";
import { createDraftSession } from "./keeping/draft-session.ts";
import { openDraft } from "./keeping/drafts.ts";
import { createPreviewStore } from "./preview-store.ts";

/** In the address: the draft of this browser that is open. */
const DRAFT = "draft";

/** @param root emptied and filled with the surface */
export async function openCompose(
  root: HTMLElement,
  query: URLSearchParams,
  preferences: Preferences,
): Promise<void> {
  await loadWords(preferences.lang);
  keepStrayFilesOut();
  const key = query.get(DRAFT);
  const opened = key === null ? null : await openDraft(key);
  if (opened?.type === "open") await showDraft(root, opened.start, preferences);
  else showBegin(root, preferences, opened?.type ?? null);
  document.documentElement.dataset.atlas = "ready";
  // Where it does not come, the network has gone already.
  const part = await import("../offline/keep-offline.ts").catch(() => null);
  part?.keepOffline(true);
}

function showBegin(
  root: HTMLElement,
  preferences: Preferences,
  missing: "none" | "blocked" | "newer" | null,
): void {
  remember(null);
  root.replaceChildren();
  render(
    <BeginPage
      preferences={preferences}
      missing={missing}
      onOpen={(start, lang) => void showDraft(root, start, { ...preferences, lang })}
    />,
    root,
  );
}

async function showDraft(root: HTMLElement, start: Start, preferences: Preferences) {
  remember(start.key);
  const session = createDraftSession(start);
  const preview = await createPreviewStore(start.draft, preferences);
  const [first] = start.draft.lists.sources.filter(
    (one) => "type" in one && one.type === "document",
  );
  const page = createStore<ComposeState>(() => ({
    source: first?.id ?? null,
    reading: { type: "reading" },
    suggestion: null,
    notice: null,
    dialog: null,
    isPicking: false,
  }));
  const leave = async () => {
    await session.close();
    const { lang } = preview.store.getState();
    showBegin(root, { ...preferences, lang }, null);
  };
  const giveText = (source: string) => openGiveText(session, preview.store.getState().lang, source);
  const addDocument = () =>
    openAddDocument(session, preview.store.getState().lang, (source) =>
      page.setState({ source, notice: null, suggestion: null }),
    );
  render(null, root);
  root.replaceChildren();
  render(
    <StoreContext.Provider value={preview.store}>
      <ComposeContext.Provider value={{ session, preview, page }}>
        <ComposePage
          onLanguage={(lang: Lang) => onDemand(() => preview.speak(lang))}
          onDrafts={() => void leave()}
          onGiveText={giveText}
          onAddDocument={addDocument}
        />
      </ComposeContext.Provider>
    </StoreContext.Provider>,
    root,
  );
}

/** A reload opens the same draft. */
function remember(key: string | null): void {
  const query = new URLSearchParams(location.search);
  if (key === null) query.delete(DRAFT);
  else query.set(DRAFT, key);
  history.replaceState(null, "", `?${query}${location.hash}`);
}
