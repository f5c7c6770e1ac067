/** Reads the document that is shown for suggestions, and again when what the draft knows of names has come to rest. */
import { useEffect } from "preact/hooks";
import type { Compose } from "../compose-context.ts";
import { readingContext, townNames } from "./reading-context.ts";
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
      const context = { ...readingContext(draft, source), towns: await townNames() };
      const suggestions = await reader.read(text, context);
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
