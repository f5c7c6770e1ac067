/** What is wrong or thin in the draft, found anew when the draft has rested for a moment. */
import { useEffect, useState } from "preact/hooks";
import { COMPOSE_WORDS, type ComposeWords } from "../../i18n/parts/compose.ts";
import type { CountryCells } from "../../model/country-cells.ts";
import { checkDraft, type DraftCheck } from "../../model/draft/check-draft.ts";
import type { Finding } from "../../model/draft/finding.ts";
import { type DocumentText, documentText } from "../../model/draft/make-evidence.ts";
import type { SourceId } from "../../model/schema/common.ts";
import { useWords } from "../../ui/context.ts";
import { readCountryCells } from "../opening/read-country-cells.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";

export interface DraftChecked {
  readonly findings: readonly { readonly finding: Finding; readonly says: string }[];
  readonly blocking: number;
  readonly coverage: DraftCheck["coverage"];
}

/** Long enough that a typed word is checked once. */
const REST_MS = 250;

export function useCheck(): DraftChecked | null {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS);
  const draft = useDraft((state) => state.draft);
  const texts = useDraft((state) => state.texts);
  const [cells, setCells] = useState<CountryCells | null>(null);
  const [checked, setChecked] = useState<DraftChecked | null>(null);
  useEffect(() => {
    void readCountryCells().then(setCells);
  }, []);
  useEffect(() => {
    if (!cells) return;
    const due = setTimeout(() => setChecked(check(compose, cells, own)), REST_MS);
    return () => clearTimeout(due);
  }, [compose, draft, texts, cells, own]);
  return checked;
}

const cut = new WeakMap<object, ReadonlyMap<SourceId, DocumentText>>();

function check(
  { session, preview }: Compose,
  cells: CountryCells,
  own: ComposeWords,
): DraftChecked {
  const { draft, texts } = session.store.getState();
  const known =
    cut.get(texts) ??
    new Map(
      Object.entries(texts).map(([id, text]) => [
        id as SourceId,
        documentText(id as SourceId, text),
      ]),
    );
  cut.set(texts, known);
  const { findings, coverage } = checkDraft(draft, preview.previewOf(draft), {
    cells,
    texts: known,
  });
  return {
    findings: findings.map((finding) => ({ finding, says: sayFinding(finding, own) })),
    blocking: findings.filter(({ severity }) => severity === "blocks").length,
    coverage,
  };
}

function sayFinding({ code, params }: Finding, { findings: { codes } }: ComposeWords): string {
  switch (code) {
    case "invalid": {
      const [found, expected] = [String(params.found ?? ""), String(params.expected ?? "")];
      // What a whole part has inside is seen in its form; here it would be code.
      return /^[{[]/u.test(found) ? codes.expects(expected) : codes.invalid(found, expected);
    }
    case "too-long":
      return codes["too-long"](Number(params.words ?? 0), Number(params.limit ?? 0));
    default:
      return codes[code];
  }
}
