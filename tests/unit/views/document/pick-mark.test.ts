/** Marks that lie over each other, opened one after another. */
import { describe, expect, it } from "vitest";
import { pickMark } from "../../../../src/views/document/pick-mark.ts";

const HERE = [
  { key: "a time of no event", record: null },
  { key: "an actor", record: "actors:port" },
  { key: "the time of an event", record: "events:strike" },
  { key: "evidence of a tie", record: "relations:talks" },
  { key: "evidence of that event", record: "events:strike" },
  { key: "evidence of another event", record: "events:rota" },
] as const;

const pick = (open: string | null) =>
  pickMark(HERE.map((one) => ({ ...one, isOpen: one.record !== null && one.record === open })));

describe("the mark that is opened", () => {
  it("is the shortest that leads to a record", () => {
    expect(pick(null)).toBe("an actor");
    expect(pick("events:elsewhere")).toBe("an actor");
  });

  it("is the next longer with each press, each record once, and then the shortest again", () => {
    expect(pick("actors:port")).toBe("the time of an event");
    expect(pick("events:strike")).toBe("evidence of a tie");
    expect(pick("relations:talks")).toBe("evidence of another event");
    expect(pick("events:rota")).toBe("an actor");
  });

  it("is none where none leads anywhere", () => {
    expect(pickMark([{ key: "a time", record: null, isOpen: false }])).toBeUndefined();
    expect(pickMark([])).toBeUndefined();
  });
});
