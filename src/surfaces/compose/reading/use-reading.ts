/** Reads the document that is shown for suggestions, and again when what the draft knows of names has come to rest. */
import { useEffect } from "preact/hooks";
import type { Draft } from "../../../model/draft/draft.ts";
import type { Compose } from "../compose-context.ts";
import { readingContext, townNames } from "./reading-context.ts";
import { startReader } from "./start-reader.ts";

export function useReading(compose: Compose): void {
  useEffect(() => read(compose), [compose]);
}

/** So long nothing changes that a document is read by, before it is read again. */
const REST_MS = 800;

function read({ session, page }: Compose): () => void {
  const reader = startReader();
  let asked: { readonly source: string; readonly by: string } | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const { draft, texts } = session.store.getState();
    const { source } = page.getState();
    const text = source === null ? undefined : texts[source];
    if (source === null || text === undefined) return;
    const context = readingContext(draft, source);
    const by = JSON.stringify(context);
    if (asked?.source === source && asked.by === by) return;
    // Of the same text, what was read before stands until there is better.
    if (asked?.source !== source) page.setState({ reading: { type: "reading" } });
    asked = { source, by };
    try {
      const suggestions = await reader.read(text, { ...context, towns: await townNames() });
      if (suggestions) page.setState({ reading: { type: "read", suggestions } });
    } catch (fault) {
      console.warn("no suggestions", fault);
      page.setState({ reading: { type: "failed" } });
    }
  };
  const stops = [
    session.store.subscribe((state, before) => {
      if (state.texts !== before.texts) void ask();
      if (!isReadBy(state.draft, before.draft)) return;
      clearTimeout(due);
      due = setTimeout(() => void ask(), REST_MS);
    }),
    page.subscribe((state, before) => {
      if (state.source !== before.source) void ask();
    }),
  ];
  void ask();
  return () => {
    clearTimeout(due);
    for (const stop of stops) stop();
    reader.end();
  };
}

/** Whether anything that a document is read by may have changed. */
function isReadBy(now: Draft, before: Draft): boolean {
  const lists = ["sources", "actors", "places"] as const;
  return now.head !== before.head || lists.some((list) => now.lists[list] !== before.lists[list]);
}
