/** The fragments that a fact rests on; each leads to its place in the source. */

import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { GapId } from "../../model/schema/common.ts";
import type { Evidence } from "../../model/schema/source.ts";
import { spanKey } from "../../model/thing.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore, useWords } from "../context.ts";
import { usePointing } from "../use-pointing.ts";
import { BasisSign } from "./basis-sign.tsx";
import { GapNote } from "./gap-note.tsx";

interface Props {
  readonly evidence: readonly Evidence[];
  /** Why there is none. */
  readonly gap?: GapId | undefined;
  readonly words: Words;
}

export function EvidenceList({ evidence, gap, words }: Props) {
  const own = useWords(CARD_WORDS);
  return (
    <section class="evidence">
      <h4>{own.evidence}</h4>
      <GapNote id={gap} words={words} />
      <Fragments evidence={evidence} words={words} />
    </section>
  );
}

/** The fragments without a heading, for what stands within a list. */
export function Fragments({ evidence, words }: Pick<Props, "evidence" | "words">) {
  return (
    <ul class="fragments" hidden={evidence.length === 0}>
      {evidence.map((piece) => (
        <li key={`${piece.source} ${spanKey(piece)}`}>
          <Fragment piece={piece} /> <BasisSign basis={piece.basis} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Fragment({ piece: { source, start, end, exact } }: { readonly piece: Evidence }) {
  const store = useStore();
  const document = useAtlas(({ atlas }) => atlas.sources.get(source));
  const thing = { type: "span", span: { source, start, end } } as const;
  const pointing = usePointing(thing);
  return (
    <button
      type="button"
      class="fragment"
      lang={document?.type === "document" ? document.language : undefined}
      dir="auto"
      onClick={() => select(store, thing)}
      {...pointing}
    >
      {exact}
    </button>
  );
}
