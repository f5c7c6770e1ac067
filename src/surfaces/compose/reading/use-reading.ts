/** Reads the document that is shown for suggestions, and again when what the draft knows of names has come to rest. */
import { useEffect } from "preact/hooks";
import type { Draft } from "../../../model/draft/draft.ts";
import type { ReadingContext } from "../../../model/suggest/suggestion.ts";
import type { Compose } from "../compose-context.ts";
import { startReader } from "./start-reader.ts";

export function useReading(compose: Compose): void {
  useEffect(() => read(compose), [compose]);
}

function read({ session, page }: Compose): () => void {
  const reader = startReader();
  let asked = "";
  const ask = async () => {
    const { draft, texts } = session.store.getState();
    const { source } = page.getState();
    const text = source === null ? undefined : texts[source];
    if (source === null || text === undefined || asked === source) return;
    asked = source;
    page.setState({ reading: { type: "reading" } });
    try {
      const suggestions = await reader.read(text, readingContext(draft, source));
      if (suggestions) page.setState({ reading: { type: "read", suggestions } });
    } catch (fault) {
      console.warn("no suggestions", fault);
      page.setState({ reading: { type: "failed" } });
    }
  };
  const stops = [
    session.store.subscribe((state, before) => {
      if (state.texts !== before.texts) void ask();
    }),
    page.subscribe((state, before) => {
      if (state.source !== before.source) void ask();
    }),
  ];
  void ask();
  return () => {
    for (const stop of stops) stop();
    reader.end();
  };
}

/** By what a document of the draft is read: its language and day, and the names that the draft has. */
export function readingContext({ head, lists }: Draft, source: string | null): ReadingContext {
  const document = lists.sources.find(({ id }) => id === source);
  const published = document && "published" in document ? document.published?.edtf : undefined;
  const namesOf = (record: object): readonly string[] => {
    const { name, short, translations } = record as {
      readonly name?: string;
      readonly short?: string;
      readonly translations?: Readonly<Record<string, { readonly name?: string } | undefined>>;
    };
    const others = Object.values(translations ?? {}).map((one) => one?.name);
    return [name, short, ...others].filter((one) => one !== undefined);
  };
  return {
    language: (document && "language" in document && document.language) || head.language || "en",
    published: published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null,
    zone: head.zone ?? "UTC",
    known: (["actors", "places"] as const).flatMap((list) =>
      lists[list].map((record) => ({ list, id: record.id, names: namesOf(record) })),
    ),
  };
}
