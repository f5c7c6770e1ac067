import { expect, test } from "vitest";
import { questionsAbout, questionsAboutEvents } from "../../../src/model/concerns.ts";
import type { ActorId, EventId, RelationId } from "../../../src/model/schema/common.ts";
import { SHIPPED } from "../support/shipped-state.ts";

const event = (id: string) => ({ type: "event", id: id as EventId }) as const;
const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

test("a question is about each thing that it concerns, once, whatever part of it", () => {
  expect(idsOf(questionsAbout(SHIPPED, event("lna-operations")))).toEqual([
    "what-operations",
    "since-when",
    "offensive-and-operations",
    "hurt",
  ]);
  const groups = { type: "actor", id: "extremist-groups" as ActorId } as const;
  expect(idsOf(questionsAbout(SHIPPED, groups))).toEqual(["which-groups", "whose-words"]);
  const rivals = { type: "relation", id: "executives-rival" as RelationId } as const;
  expect(idsOf(questionsAbout(SHIPPED, rivals))).toEqual(["how-executives-stand"]);
});

test("nothing is open about what no question concerns", () => {
  expect(questionsAbout(SHIPPED, event("nothing"))).toEqual([]);
  expect(questionsAbout(SHIPPED, { type: "faction", id: null })).toEqual([]);
});

test("what is open about several events is said once", () => {
  const ids = ["lna-operations", "lna-ten-kilometres"] as unknown as readonly EventId[];
  const open = idsOf(questionsAboutEvents(SHIPPED, ids));
  expect(open.filter((id) => id === "hurt")).toHaveLength(1);
  expect(new Set(open).size).toBe(open.length);
});
