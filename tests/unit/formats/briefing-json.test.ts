/** A briefing in a file of its own: what is written is read, and every fault is told with its pointer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readBriefingBytes,
  readBriefingText,
  writeBriefingText,
} from "../../../src/formats/briefing-json.ts";
import type { BriefingFile } from "../../../src/model/schema/briefing.ts";
import { anyPlan } from "../model/plan/any-plan.ts";

const FERRY = "ferry" as BriefingFile["dataset"];
const sound = (steps: readonly unknown[]) => ({
  format: "dispatch-atlas-briefing/1",
  dataset: "ferry",
  steps,
});
const problemsOf = (value: unknown) => {
  const reading = readBriefingText(JSON.stringify(value));
  return reading.ok ? [] : reading.error.map(({ code, path }) => `${path} ${code}`).sort();
};

describe("a sound briefing", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyPlan, (steps) => {
        const reading = readBriefingText(writeBriefingText(FERRY, steps));
        expect(reading.ok && reading.value).toEqual(sound(steps));
      }),
    );
  });

  it("may be empty as yet", () => {
    expect(readBriefingText(writeBriefingText(FERRY, [])).ok).toBe(true);
  });

  it("may begin with a byte order mark, and name what no dataset has", () => {
    const step = { id: "a", title: "A", events: ["nowhere"], emphasis: { factions: ["nobody"] } };
    const text = `\uFEFF${JSON.stringify(sound([step]))}`;
    expect(readBriefingText(text).ok).toBe(true);
  });
});

describe("a faulty briefing", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["no object", [], [" invalid"]],
    ["nothing in it", {}, ["/dataset missing", "/format missing", "/steps missing"]],
    ["another format", { ...sound([]), format: "dispatch-atlas/1" }, ["/format invalid"]],
    ["a step without a title", sound([{ id: "a", events: [] }]), ["/steps/0/title missing"]],
    [
      "two unknown keys",
      sound([{ id: "a", title: "A", events: [], one: 1, two: 2 }]),
      ["/steps/0/one unknown", "/steps/0/two unknown"],
    ],
    [
      "an id given twice, beside a step that is none",
      sound([{ id: "a", title: "A", events: [] }, null, { id: "a", title: "B", events: [] }]),
      ["/steps/1 invalid", "/steps/2/id duplicate"],
    ],
    [
      "a window that is no date",
      sound([{ id: "a", title: "A", events: [], window: "last week" }]),
      ["/steps/0/window invalid"],
    ],
    [
      "a camera off the Earth",
      sound([
        {
          id: "a",
          title: "A",
          events: [],
          camera: {
            bounds: [
              [0, 0],
              [0, 100],
            ],
          },
        },
      ]),
      ["/steps/0/camera/bounds/1/1 invalid"],
    ],
  ])("is told with pointers: %s", (_, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  it("is told with line and column where it is no UTF-8", () => {
    const reading = readBriefingBytes(Uint8Array.of(0x7b, 0x22, 0xe9));
    expect(reading.ok ? [] : reading.error.map(({ found }) => found)).toEqual([
      "the byte E9 at line 1, column 3",
    ]);
  });

  it("is told with line and column where it has a key twice", () => {
    const text = JSON.stringify(sound([])).replace("}", ',\n"steps":[]}');
    const reading = readBriefingText(text);
    expect(reading.ok ? [] : reading.error.map(({ path, found }) => `${path}: ${found}`)).toEqual([
      '/steps: "steps" a second time, at line 2, column 1',
    ]);
  });

  it("is told with line and column where it is no JSON", () => {
    const reading = readBriefingText('{"steps": }');
    expect(reading.ok ? [] : reading.error).toEqual([
      { code: "invalid", path: "", found: '"}" at line 1, column 11', expected: "JSON (RFC 8259)" },
    ]);
  });
});
