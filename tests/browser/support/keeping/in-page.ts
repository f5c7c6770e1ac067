/** What a page under test has of the keeping of drafts: the modules themselves, without a page of compose around them. */
import { h, render } from "preact";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { createDraftSession } from "../../../../src/surfaces/compose/keeping/draft-session.ts";
import {
  beginDraft,
  deleteDraft,
  listDrafts,
  openDraft,
} from "../../../../src/surfaces/compose/keeping/drafts.ts";
import { DraftsList } from "../../../../src/surfaces/compose/keeping/drafts-list.tsx";
import { KeepingNote } from "../../../../src/surfaces/compose/keeping/keeping-note.tsx";

/** A draft of so many actors, called a0, a1 and so on. */
function draftOf(count: number): Draft {
  const actors = Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: "" }));
  const lists = { ...emptyDraft().lists, actors } as unknown as Draft["lists"];
  return { head: { title: "Harbour" } as Draft["head"], lists };
}

let session: ReturnType<typeof createDraftSession> | null = null;

const keeping = {
  async begin(count: number, text = "The ferry stops."): Promise<string> {
    const start = await beginDraft({ draft: draftOf(count), texts: { paper: text } });
    session = createDraftSession(start);
    return start.key;
  },
  async open(key: string): Promise<string> {
    const opened = await openDraft(key);
    if (opened.type === "open") session = createDraftSession(opened.start);
    return opened.type;
  },
  /** Each letter is a change of its own, as it is in a form. */
  type(id: string, part: string, text: string, mark = `${id} ${part}`): void {
    for (let end = 1; end <= text.length; end++) {
      const shown = keeping.session.store
        .getState()
        .draft.lists.actors.find((one) => one.id === id);
      const record = { ...shown, id, [part]: text.slice(0, end) } as never;
      const label = { action: "change", list: "actors", name: id } as const;
      keeping.session.run({ type: "put", list: "actors", record }, { label, mark });
    }
  },
  remove(id: string): void {
    const label = { action: "remove", list: "actors", name: id } as const;
    keeping.session.run({ type: "remove", list: "actors", id }, { label });
  },
  names: () => session?.store.getState().draft.lists.actors.map(({ name }) => name as string) ?? [],
  state: () => keeping.session.store.getState(),
  get session() {
    if (!session) throw new Error("no draft is open");
    return session;
  },
  listDrafts,
  deleteDraft,
  /** Draws the list of drafts; opening one opens it here. */
  drawList(lang: "en" | "ar" | "ru" = "en"): void {
    const onOpen = (key: string) => void keeping.open(key);
    render(h(DraftsList, { lang, onOpen }), document.body);
  },
  /** Draws what is to be said of the open draft, now and whenever it changes. */
  drawNote(lang: "en" | "ar" | "ru" = "en"): void {
    const { store, settle, tryAgain, dismiss } = keeping.session;
    const actions = {
      onSave: () => Object.assign(window, { saved: "dataset" }),
      onSaveRaw: (json: string) => Object.assign(window, { saved: json }),
      onTryAgain: () => void tryAgain(),
      onDismiss: dismiss,
      onSettle: settle,
    };
    const draw = () => {
      const { trouble, clashes } = store.getState();
      const labelOf = ({ part }: { readonly part: string }) => part;
      render(h(KeepingNote, { lang, trouble, clashes, labelOf, actions }), document.body);
    };
    store.subscribe(draw);
    draw();
  },
};

export type Keeping = typeof keeping;

Object.assign(window, { keeping });
