/** Events that several sources tell: what each account takes along, and what one that is left gives back. */
import { expect, test } from "vitest";
import {
  sourceTold,
  withAccount,
  withoutAccount,
} from "../../../../src/model/draft/change-accounts.ts";

const wire = { source: "wire", exact: "two ships" };
const paper = { source: "paper", exact: "three ships" };
const event = {
  id: "ships",
  title: "Ships wait",
  participants: [],
  when: { edtf: "2024-03-13" },
  attribution: [],
  evidence: [wire, paper],
  absent: { participants: "nobody", attribution: "unsaid" },
};

test("what was told goes into the account of its source, the other's words into its own", () => {
  expect(sourceTold(event)).toBe("wire");
  expect(withAccount(event, "paper", sourceTold(event))).toEqual({
    id: "ships",
    title: "Ships wait",
    participants: [],
    absent: { participants: "nobody" },
    accounts: [
      {
        source: "wire",
        when: { edtf: "2024-03-13" },
        attribution: [],
        evidence: [wire],
        absent: { attribution: "unsaid" },
      },
      { source: "paper", attribution: [], evidence: [paper] },
    ],
  });
});

test("a third account stands beside the two", () => {
  const two = withAccount(event, "paper", "wire");
  const three = withAccount(two, "radio", undefined) as unknown as {
    readonly accounts: readonly unknown[];
  };
  expect(three.accounts).toHaveLength(3);
  expect(three.accounts[2]).toEqual({ source: "radio", attribution: [], evidence: [] });
  expect(withoutAccount(three as never, 2)).toEqual(two);
});

test("with the other account gone, the event is told once as before", () => {
  const alone = { ...event, evidence: [wire] };
  expect(withoutAccount(withAccount(alone, "paper", "wire") as never, 1)).toEqual(alone);
});
