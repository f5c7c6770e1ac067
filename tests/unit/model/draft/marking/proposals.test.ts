import { expect, test } from "vitest";
import { applyDraftOperation } from "../../../../../src/model/draft/apply-operation.ts";
import { beginDraft } from "../../../../../src/model/draft/begin-draft.ts";
import type { Draft, RecordKey } from "../../../../../src/model/draft/draft.ts";
import { documentText } from "../../../../../src/model/draft/make-evidence.ts";
import { howOfVerb } from "../../../../../src/model/draft/marking/how-of-verb.ts";
import { markWords } from "../../../../../src/model/draft/marking/mark-words.ts";
import type { MarkAction, MarkingGround } from "../../../../../src/model/draft/marking/marking.ts";
import { proposalsFor } from "../../../../../src/model/draft/marking/proposals.ts";
import { takeProposals } from "../../../../../src/model/draft/marking/take-proposals.ts";
import { openEvent } from "../../../../../src/model/draft/told.ts";
import type { SourceId } from "../../../../../src/model/schema/common.ts";

const TEXT =
  "MARROW, March 13 (Northern Wire) — Dockers left the quay at Marrow on Tuesday, the Union said, as rain fell on the town.";

const inferenceNotes = { year: "by the year", weekday: "by the weekday", dateline: "by the line" };
const readTime = (words: string) =>
  words === "on Tuesday" ? { edtf: "2024-03-12", inferred: ["weekday" as const] } : null;

function begun(): Draft {
  return beginDraft({
    text: TEXT,
    digest: "a".repeat(64),
    looseDigest: "b".repeat(64),
    language: "en",
    title: "A strike",
    publisher: "Northern Wire",
    published: "2024-03-13",
    zone: "UTC",
  });
}

function at(words: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length, exact: words };
}

function groundOf(draft: Draft, open: RecordKey | null): MarkingGround {
  const [source] = draft.lists.sources;
  const document = documentText((source?.id ?? "") as SourceId, TEXT);
  return { draft, document, open, readTime, inferenceNotes };
}

/** Marks words one after another; what a mark opens stays open. */
function marked(...steps: readonly (readonly [MarkAction, string])[]) {
  let draft = begun();
  let open: RecordKey | null = null;
  for (const [action, words] of steps) {
    const result = markWords(action, at(words), groundOf(draft, open));
    if (!result.ok) throw new Error(result.error.code);
    draft = applyDraftOperation(draft, result.value.operation).draft;
    open = action === "event" ? result.value.open : open;
  }
  const event = openEvent(draft, open, null);
  if (!event) throw new Error("no event is open");
  const source = draft.lists.sources[0]?.id ?? "";
  return { draft, event, sayings: new Map([[source as string, [at("said")]]]) };
}

const NAMES = [
  ["actor", "Dockers"],
  ["actor", "Union"],
  ["place", "Marrow"],
  ["time", "on Tuesday"],
] as const;

test("an event is offered what its evidence names, and nothing beyond", () => {
  const { draft, event, sayings } = marked(...NAMES, ["event", "Dockers left the quay"]);
  expect(proposalsFor(draft, event, sayings)).toEqual([
    { type: "participants", actor: "dockers", role: "principal" },
    { type: "attribution", chain: [{ actor: "northern-wire", how: "reported" }] },
  ]);
});

test("who stands next to a verb of saying says so, and the publisher ends the chain", () => {
  const { draft, event, sayings } = marked(
    ...NAMES,
    ["event", "left the quay at Marrow on Tuesday"],
    ["evidence", "the Union said"],
  );
  expect(proposalsFor(draft, event, sayings).map(({ type }) => type)).toEqual([
    "when",
    "where",
    "attribution",
  ]);
  expect(proposalsFor(draft, event, sayings).at(-1)).toEqual({
    type: "attribution",
    chain: [
      { actor: "union", how: "said" },
      { actor: "northern-wire", how: "reported" },
    ],
  });
});

test("a speaker takes part in what is itself something said", () => {
  const { draft, event, sayings } = marked(...NAMES, ["event", "the Union said"]);
  const statement = { ...event, kind: "statement" as const };
  expect(proposalsFor(draft, statement, sayings)).toContainEqual({
    type: "participants",
    actor: "union",
    role: "principal",
  });
});

test("all that is taken is one change, which leaves nothing to offer and can be taken back", () => {
  const { draft, event, sayings } = marked(
    ...NAMES,
    ["event", "left the quay at Marrow on Tuesday"],
    ["evidence", "the Union said"],
  );
  const proposals = proposalsFor(draft, event, sayings);
  const operation = takeProposals(event, proposals, { draft, inferenceNotes, source: null });
  const { draft: after, inverse } = applyDraftOperation(draft, operation);
  const taken = openEvent(after, { list: "events", id: event.id }, null);
  expect(taken).toMatchObject({
    when: { edtf: "2024-03-12", basis: "inferred", inferences: ["weekday"] },
    attribution: [{ actor: "union" }, { actor: "northern-wire" }],
  });
  expect(after.lists.inferences).toEqual([
    { id: "weekday", dates: "weekday", note: "by the weekday" },
  ]);
  expect(taken && proposalsFor(after, taken, sayings)).toEqual([]);
  if (!inverse) throw new Error("nothing changed");
  expect(applyDraftOperation(after, inverse).draft).toEqual(draft);
});

test("what no word tells of a name is left to be asked", () => {
  const { draft } = marked(["actor", "Dockers"], ["place", "Marrow"], ["event", "left the quay"]);
  expect(draft.lists.actors.find(({ id }) => id === "dockers")).not.toHaveProperty("kind");
  expect(draft.lists.places[0]).not.toHaveProperty("kind");
});

test.each([
  ["denied", "denied"],
  ["announced", "announced"],
  ["reported", "reported"],
  ["told", "said"],
  ["заявил", "said"],
  ["опроверг", "denied"],
  ["أعلنت", "announced"],
])("%s is how somebody %s it", (verb, how) => {
  expect(howOfVerb(verb)).toBe(how);
});

test("an actor whom the words only describe is not named, and one by name is", () => {
  const { draft } = marked(["actor", "Union"], ["actor", "town"], ["event", "rain fell"]);
  const standingOf = (name: string) =>
    draft.lists.actors.find((actor) => actor.name === name)?.standing;
  expect(standingOf("Union")).toBeUndefined();
  expect(standingOf("town")).toBe("unnamed");
});
