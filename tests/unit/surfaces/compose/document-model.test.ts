/** Which suggestions the document shows. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import type { Suggestion } from "../../../../src/model/suggest/suggestion.ts";
import type { DraftState } from "../../../../src/state/draft/draft-state.ts";
import {
  type DocumentTexts,
  documentModel,
} from "../../../../src/surfaces/compose/document-model.ts";

const SAID = {
  words: {},
  actions: {},
  label: (_: string, name: string) => name,
  suggested: (_: string, name: string) => name,
} as unknown as DocumentTexts;

const anySpan = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

it("shows a mention as long as no mark meets it, wherever marks lie over each other", () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.array(anySpan), (marked, mentions) => {
      const marks = marked.map((span, at) => ({
        ...span,
        id: `${at}`,
        source: "w",
        kind: "actor",
      }));
      const lists = { ...emptyDraft().lists, sources: [{ id: "w" }], marks };
      const state = {
        draft: { head: {}, lists },
        texts: { w: "" },
        open: null,
        selection: null,
        hovered: null,
      } as unknown as DraftState;
      const suggestions = mentions.map(
        (mention, at) =>
          ({
            key: `${at}`,
            kind: "place",
            name: "x",
            mentions: [mention],
          }) as unknown as Suggestion,
      );
      const drawn = documentModel(state, "w", suggestions, SAID)?.suggestions ?? [];
      const isFree = ({ start, end }: { start: number; end: number }) =>
        !marked.some((mark) => mark.start < end && start < mark.end);
      const free = mentions.filter(isFree);
      expect(drawn.map(({ start, end }) => ({ start, end }))).toEqual(free);
    }),
  );
});
