/** The source as a landmark: which document, its skeleton, and the verdict on a document that was dropped. */

import { useCallback, useEffect, useState } from "preact/hooks";
import type { Words } from "../../i18n/en.ts";
import { SOURCE_WORDS } from "../../i18n/parts/source.ts";
import { translate } from "../../i18n/translate.ts";
import type { Comparison } from "../../model/document/compare.ts";
import { DOCUMENTS_HERE } from "../../model/example-document.ts";
import type { SourceId } from "../../model/schema/common.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { type Span, spanKey, type Thing } from "../../model/thing.ts";
import type { State } from "../../state/state.ts";
import { type AtlasStore, hover, select } from "../../state/store.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { sourceModel } from "../binding/models/to-source-model.ts";
import { Panel } from "../binding/panel.tsx";
import type { Reveal } from "../binding/reveal-document.ts";
import { ViewHost } from "../binding/view-host.tsx";
import "./source-panel.css";

/** Before a reader has a document to drop: what is said of it is heard only where its place has been there before. */
const DocumentVerdict = later(async () => (await import("./document-verdict.tsx")).DocumentVerdict);

const SeveralSources = later(
  async () => (await import("./sources/several-sources.tsx")).SeveralSources,
);

const NamedSources = later(async () => (await import("./named-sources.tsx")).NamedSources);

export function SourcePanel() {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  const wanted = useAtlas(sourceOfSelection);
  const documents = atlas.dataset.sources.filter((source) => source.type === "document");
  // What is selected next leads to its own source again.
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const shown = chosen?.instead === wanted ? chosen.id : wanted;
  const source = documents.find(({ id }) => id === shown) ?? documents[0];
  return (
    <Panel name="source">
      {atlas.dataset.sources.length > 1 && (
        <SeveralSources
          documents={documents}
          shown={source?.id ?? null}
          onChoose={(id) => setChosen({ id, instead: wanted })}
        />
      )}
      {source ? <SourceBody key={source.id} source={source} words={words} /> : <NamedSources />}
    </Panel>
  );
}

interface Chosen {
  readonly id: SourceId;
  /** What the selection led to. */
  readonly instead: string | null;
}

/** The source that the selected thing rests on first, or null. */
function sourceOfSelection({ atlas, selected }: State): string | null {
  switch (selected?.type) {
    case "event":
      return atlas.events.get(selected.id)?.event.evidence[0]?.source ?? null;
    case "actor":
      return atlas.actors.get(selected.id)?.evidence[0]?.source ?? null;
    case "relation":
      return atlas.relations.get(selected.id)?.evidence[0]?.source ?? null;
    case "span":
      return selected.span.source;
    default:
      return null;
  }
}

interface Props {
  readonly source: SourceDocument;
  readonly words: Words;
}

function SourceBody({ source, words }: Props) {
  const own = useWords(SOURCE_WORDS);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const here = useTextHere(source, reveal === null);
  // A document that is not the source's is none of the atlas's business.
  const isOwn = reveal?.type === "compared" && reveal.comparison.likeness !== "other";
  const shown = isOwn ? reveal.comparison : here;
  const toModel = useCallback((state: State) => sourceModel(state, source, shown), [source, shown]);
  const mount = useCallback(
    async (root: HTMLElement, store: AtlasStore) => {
      const { mountSource } = await import("../../views/source/source-view.ts");
      const thingOf = (key: string): Thing | null => {
        const span = spanOf(store.getState(), source, key);
        return span && { type: "span", span };
      };
      return mountSource(root, {
        onSelect: (key) => select(store, thingOf(key)),
        onHover: (key) => hover(store, key === null ? null : thingOf(key)),
        onDocument: (file) => {
          const fragments = store.getState().connections.spansOf(source.id);
          onDemand(async () => {
            const { revealDocument } = await import("../binding/reveal-document.ts");
            setReveal(await revealDocument(file, source, fragments));
          });
        },
      });
    },
    [source],
  );
  return (
    <>
      <header class="panel-head">
        <h2>{words.regions.source}</h2>
        <p dir="auto">{translate(source, words.lang).title}</p>
      </header>
      <DocumentVerdict
        reveal={reveal}
        source={source}
        isShown={isOwn}
        onHide={() => setReveal(null)}
      />
      {!isOwn && <p class="source-withheld">{here ? own.here : own.withheld}</p>}
      <ViewHost name={words.regions.source} class="source-root" mount={mount} toModel={toModel} />
    </>
  );
}

/** The text of a source that comes with the atlas. */
function useTextHere(source: SourceDocument, isWanted: boolean): Comparison | null {
  const connections = useAtlas((state) => state.connections);
  const [here, setHere] = useState<Comparison | null>(null);
  useEffect(() => {
    if (!isWanted || !DOCUMENTS_HERE.has(source.id)) return;
    let isGone = false;
    void import("./sources/text-here.ts")
      .then(({ textHere }) => textHere(source, connections.spansOf(source.id)))
      .then((found) => !isGone && setHere(found?.comparison ?? null))
      // Without a network the bars stay.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [source, connections, isWanted]);
  return here;
}

function spanOf({ connections }: State, source: SourceDocument, key: string): Span | null {
  const found = connections.spansOf(source.id).find((span) => spanKey(span) === key);
  return found ? { source: source.id, start: found.start, end: found.end } : null;
}
