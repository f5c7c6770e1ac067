/** Two documents that tell of one event: what is found, what a person makes of it, and that it can be taken back. */
import { expect, test } from "vitest";
import { applyDraftOperation } from "../../../../src/model/draft/apply-operation.ts";
import { emptyDraft } from "../../../../src/model/draft/begin-draft.ts";
import { toldApart } from "../../../../src/model/draft/change-accounts.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import {
  canJoinAlike,
  decideOwn,
  joinAlike,
  joinApart,
  partAccount,
  tellersIn,
} from "../../../../src/model/draft/join-accounts.ts";
import { isMatchDue, matchesOf, unmatchedIn } from "../../../../src/model/draft/match-events.ts";
import type { DraftOperation } from "../../../../src/model/draft/operation.ts";
import { openEvent, putTold } from "../../../../src/model/draft/told.ts";
import { zoneOf } from "../../../../src/model/draft/zone-of.ts";

const words = (source: string, exact: string, start: number) => ({
  ...{ source, exact, start, end: start + exact.length, basis: "stated" },
});

const WIRE = {
  id: "stop",
  title: "Dockers stop work",
  kind: "act",
  participants: [{ actor: "dockers", role: "principal" }],
  when: { edtf: "2024-03-12", basis: "stated" },
  where: { extent: "point", place: "quay", basis: "stated" },
  attribution: [{ actor: "wire", how: "reported" }],
  evidence: [words("wire", "walked out at the Eastquay terminal", 0)],
};
const PAPER = {
  id: "stopped",
  kind: "act",
  participants: [],
  when: { edtf: "2024-03-13", basis: "stated" },
  attribution: [],
  evidence: [words("paper", "the Eastquay terminal stopped", 10)],
};
const ROAD = {
  ...PAPER,
  id: "road",
  evidence: [words("paper", "closed to lorries", 60)],
};

function draftOf(...events: readonly object[]): Draft {
  const put = events.map((record) => ({ type: "put", list: "events", record }) as never);
  const marks = [
    { id: "m", ...words("paper", "Eastquay", 14), kind: "place", record: "quay" },
    { id: "t", ...words("paper", "stopped", 32), kind: "time", record: "stopped" },
  ].map((record) => ({ type: "put", list: "marks", record }) as never);
  const question = { id: "q", concerns: [{ event: "stopped" }], evidence: [] };
  const asked = { type: "put", list: "questions", record: question } as never;
  return applyDraftOperation(emptyDraft(), { type: "batch", operations: [...put, ...marks, asked] })
    .draft;
}

function done(draft: Draft, operation: DraftOperation | null): Draft {
  if (!operation) throw new Error("nothing to do");
  const { draft: after, inverse } = applyDraftOperation(draft, operation);
  expect(inverse && applyDraftOperation(after, inverse).draft).toEqual(draft);
  return after;
}

const matches = (draft: Draft, id: string) => matchesOf(draft, id, zoneOf(draft));

test("an event of another document is found by time, place and words, each of which is told", () => {
  expect(matches(draftOf(WIRE, PAPER), "stopped")).toEqual([
    {
      event: "stop",
      reasons: [
        { type: "when", edtf: "2024-03-12" },
        { type: "where", places: ["quay"] },
        { type: "words", words: ["Eastquay", "terminal"] },
      ],
    },
  ]);
});

test("the time alone makes no event likely, though it may be chosen", () => {
  expect(matches(draftOf(WIRE, ROAD), "road")).toEqual([{ event: "stop", reasons: [] }]);
});

test("what is no text where one belongs says nothing, and the rest is compared", () => {
  const spoilt = { ...WIRE, title: 7, when: { edtf: {} }, where: { place: ["quay", null] } };
  expect(matches(draftOf(spoilt, PAPER), "stopped")).toEqual([
    { event: "stop", reasons: [{ type: "words", words: ["Eastquay", "terminal"] }] },
  ]);
  expect(matches(draftOf(spoilt, PAPER), "stop")).toEqual([
    { event: "stopped", reasons: [{ type: "words", words: ["Eastquay", "terminal"] }] },
  ]);
});

test("it is asked until somebody has said, of an event that one document tells beside others' events", () => {
  const draft = draftOf(WIRE, PAPER);
  expect(isMatchDue(draft, "stopped")).toBe(true);
  expect(unmatchedIn(draft).map(({ place, also }) => [place, also])).toMatchObject([
    [{ id: "stopped" }, [{ id: "stop" }]],
  ]);
  const decided = done(draft, decideOwn("stopped"));
  expect(isMatchDue(decided, "stopped")).toBe(false);
  expect(unmatchedIn(decided)).toEqual([]);
  expect(isMatchDue(draftOf(WIRE), "stop")).toBe(false);
});

test("told otherwise, the first account is what stood, and the second has all of its own; whatever named it follows", () => {
  const draft = draftOf(WIRE, PAPER);
  const after = done(draft, joinApart(draft, "stopped", "stop"));
  const { when, where, attribution, evidence, ...happening } = WIRE;
  expect(after.lists.events).toEqual([
    {
      ...happening,
      accounts: [
        { source: "wire", when, where, attribution, evidence },
        { source: "paper", when: PAPER.when, attribution: [], evidence: PAPER.evidence },
      ],
    },
  ]);
  expect(after.lists.questions[0]?.concerns).toEqual([{ event: "stop" }]);
  expect(after.lists.marks.find(({ id }) => id === "t")?.record).toBe("stop");
});

test("a third document's is one more account, and a second of the same document is none", () => {
  const draft = draftOf(
    WIRE,
    PAPER,
    { ...PAPER, id: "again" },
    {
      ...PAPER,
      id: "heard",
      evidence: [words("radio", "no work", 0)],
    },
  );
  const two = done(draft, joinApart(draft, "stopped", "stop"));
  const three = done(two, joinApart(two, "heard", "stop"));
  const [event] = three.lists.events as readonly { readonly accounts?: readonly object[] }[];
  expect(event?.accounts).toMatchObject([
    { source: "wire" },
    { source: "paper" },
    { source: "radio" },
  ]);
  expect(joinApart(two, "again", "stop")).toBeNull();
});

test("told alike, the evidence of both carries one telling; what differs is never told alike", () => {
  const draft = draftOf(WIRE, PAPER);
  expect(canJoinAlike(draft, "stopped", "stop")).toBe(false);
  const alike = draftOf(WIRE, { ...PAPER, when: WIRE.when });
  const after = done(alike, joinAlike(alike, "stopped", "stop"));
  expect(after.lists.events).toEqual([
    { ...WIRE, evidence: [...WIRE.evidence, ...PAPER.evidence] },
  ]);
});

test("an account that is of another event becomes one, with its own words and time", () => {
  const draft = draftOf(WIRE, PAPER);
  const joined = done(draft, joinApart(draft, "stopped", "stop"));
  const parted = done(joined, partAccount(joined, "stop", 1, "other"));
  const [stood, other] = parted.lists.events;
  expect(stood).toEqual(WIRE);
  expect(other).toEqual({
    ...{ id: "other", title: WIRE.title, kind: "act", participants: WIRE.participants },
    ...{ when: PAPER.when, attribution: [], evidence: PAPER.evidence },
  });
  expect(parted.lists.marks.find(({ id }) => id === "t")?.record).toBe("other");
  expect(isMatchDue(parted, "other")).toBe(false);
});

test("what was told alike can be told by each, and what is marked goes to the account of its document", () => {
  const alike = { ...WIRE, evidence: [...WIRE.evidence, ...PAPER.evidence] };
  const draft = draftOf(toldApart(alike as never));
  const open = { list: "events", id: "stop" } as const;
  const told = openEvent(draft, open, "paper");
  expect(told).toMatchObject({ title: WIRE.title, evidence: PAPER.evidence });
  expect(told).not.toHaveProperty("when");
  if (!told) throw new Error("the paper has no account");
  const after = done(draft, putTold(draft, { ...told, when: PAPER.when } as never, "paper"));
  const [event] = after.lists.events as readonly { readonly accounts?: readonly object[] }[];
  expect(event?.accounts).toMatchObject([
    { source: "wire", when: WIRE.when },
    { source: "paper", when: PAPER.when },
  ]);
  expect(openEvent(draft, open, "radio")).toBeUndefined();
});

test("nobody tells of an event whose evidence is no list, or holds what is no evidence", () => {
  expect(tellersIn({ evidence: null })).toEqual([]);
  expect(tellersIn({ accounts: [null, { source: 1, evidence: "wire" }] })).toEqual([]);
  expect(tellersIn({ evidence: [null, { source: "wire" }, { source: "wire" }] })).toEqual(["wire"]);
});
