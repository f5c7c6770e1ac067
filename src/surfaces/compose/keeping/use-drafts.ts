/** The drafts of this browser, kept up to date with what other tabs do; the one deleted last can be brought back. */
import { useEffect, useState } from "preact/hooks";
import type { KeepingWords } from "../../../i18n/parts/compose-keeping.ts";
import { deleteDraft, type ListedDraft, listDrafts, onDraftsChanged } from "./drafts.ts";
import { nameOf } from "./say-draft.ts";

interface Deleted {
  readonly name: string;
  readonly restore: () => Promise<void>;
}

export function useDrafts(words: KeepingWords) {
  /** Undefined until they have been read; null where the browser keeps none. */
  const [drafts, setDrafts] = useState<readonly ListedDraft[] | null>();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [said, setSaid] = useState("");
  const look = () => void listDrafts().then(setDrafts);
  useEffect(() => {
    look();
    return onDraftsChanged(look);
  }, []);
  return {
    drafts,
    deleted,
    said,
    remove: async (draft: ListedDraft): Promise<void> => {
      const name = nameOf(draft, words);
      try {
        setDeleted({ name, restore: await deleteDraft(draft.key) });
        setSaid(words.removed(name));
      } catch {
        setSaid(words.notRemoved);
      }
      look();
    },
    bringBack: async (): Promise<void> => {
      if (!deleted) return;
      try {
        await deleted.restore();
        setDeleted(null);
        setSaid(words.broughtBack(deleted.name));
      } catch {
        setSaid(words.notBroughtBack);
      }
      look();
    },
  };
}
