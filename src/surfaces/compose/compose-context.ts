/** What every part of the page of compose is given: the draft's session, its preview, and what reading the document suggests. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { StoreApi } from "zustand/vanilla";
import type { Suggestion } from "../../model/suggest/suggestion.ts";
import type { DraftState } from "../../state/draft/draft-state.ts";
import { useSelected } from "../../ui/use-selected.ts";
import type { DraftSession } from "./keeping/draft-session.ts";
import type { PreviewStore } from "./preview-store.ts";

/** How far the reading of a document has come. */
export type ReadingState =
  | { readonly type: "reading" }
  | { readonly type: "failed" }
  | { readonly type: "read"; readonly suggestions: readonly Suggestion[] };

export interface ComposeState {
  /** The document that is shown. */
  readonly source: string | null;
  readonly reading: ReadingState;
  /** The suggestion that is looked at. */
  readonly suggestion: string | null;
  /** What went wrong with the last gesture, or what it left to do. */
  readonly notice: Notice | null;
  /** What lies over the page. */
  readonly dialog: "review" | "done" | "keys" | "merge" | "split" | null;
  /** The map waits for a click: where a place is. */
  readonly isPicking: boolean;
}

export type Notice =
  | { readonly type: "said"; readonly text: string }
  /** The same words stand elsewhere. */
  | {
      readonly type: "elsewhere";
      readonly words: string;
      readonly count: number;
      readonly markAll: () => void;
    };

export interface Compose {
  readonly session: DraftSession;
  readonly preview: PreviewStore;
  readonly page: StoreApi<ComposeState>;
}

export const ComposeContext = createContext<Compose | null>(null);

export function useCompose(): Compose {
  const compose = useContext(ComposeContext);
  if (!compose) throw new Error("a component stands outside of compose");
  return compose;
}

/** What the selector gives of the draft's state; the same object while nothing has changed. */
export function useDraft<Value>(selector: (state: DraftState) => Value): Value {
  return useSelected(useCompose().session.store, selector);
}

/** The same of the page's state. */
export function usePage<Value>(selector: (state: ComposeState) => Value): Value {
  return useSelected(useCompose().page, selector);
}
