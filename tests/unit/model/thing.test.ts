/** Which things are the same, and how keys and values are written in messages. */
import { describe, expect, it } from "vitest";
import { toPointer, toSnippet } from "../../../src/model/pointer.ts";
import type { ActorId, EventId, SourceId } from "../../../src/model/schema/common.ts";
import type { EventKind } from "../../../src/model/schema/event.ts";
import { isSameThing, spanKey, type Thing } from "../../../src/model/thing.ts";

const event: Thing = { type: "event", id: "x" as EventId };
const actor: Thing = { type: "actor", id: "x" as ActorId };
const kind = (name: EventKind): Thing => ({ type: "kind", kind: name });
const span = (start: number, end: number, source = "s"): Thing => ({
  type: "span",
  span: { source: source as SourceId, start, end },
});

describe("two things", () => {
  it.each([
    [event, { ...event }, true],
    [event, actor, false],
    [event, null, false],
    [null, null, true],
    [span(1, 2), span(1, 2), true],
    [span(1, 2), span(1, 3), false],
    [span(1, 2), span(1, 2, "t"), false],
    [span(1, 2), event, false],
    [kind("call"), kind("call"), true],
    [kind("call"), kind("order"), false],
    [kind("call"), { type: "actor", id: "call" as ActorId } as const, false],
  ])("%j and %j: the same is %s", (a, b, expected) => {
    expect(isSameThing(a, b)).toBe(expected);
    expect(isSameThing(b, a)).toBe(expected);
  });

  it("have keys by their offsets", () => {
    expect(spanKey({ start: 12, end: 3 })).not.toBe(spanKey({ start: 1, end: 23 }));
  });
});

describe("a pointer", () => {
  it("escapes as RFC 6901 has it", () => {
    expect(toPointer(["a/b", 0, "m~n", "~1", ""])).toBe("/a~1b/0/m~0n/~01/");
    expect(toPointer([])).toBe("");
  });
});

describe("a snippet", () => {
  it("is JSON of at most sixty characters", () => {
    expect(toSnippet({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(toSnippet(undefined)).toBe("nothing");
    expect(toSnippet("x".repeat(100))).toHaveLength(60);
  });
});
