/** Which parts of the base map are sent for, and that there is an end to it. */
import { afterEach, expect, it, vi } from "vitest";
import { createBaseParts } from "../../../../src/surfaces/opening/base-parts.ts";

const MANY = Array.from({ length: 24 * 15 }, (_, at) => `${at % 24}_${Math.floor(at / 24)}`);
const MANIFEST = { cell: 10, quantum: 0.01, buffer: 0.1, parts: MANY, full: [] };

afterEach(() => vi.unstubAllGlobals());

it("sends for each part of a frame once, also where the frame is larger than what is kept", async () => {
  const asked = new Map<string, number>();
  vi.stubGlobal("document", { querySelectorAll: () => [], baseURI: "http://localhost/" });
  vi.stubGlobal("fetch", async (href: string) => {
    const times = (asked.get(href) ?? 0) + 1;
    asked.set(href, times);
    if (times > 3) parts.destroy();
    return { json: async () => (href.includes("manifest") ? MANIFEST : {}) };
  });
  const onFault = vi.fn();
  const parts = createBaseParts({ about: [], onChange: () => {}, onFault });
  parts.look(
    [
      [-120, -60],
      [0, 20],
    ],
    6,
  );
  const isDone = () => expect(parts.shelves()[0]?.parts.size).toBe(MANY.length);
  await vi.waitFor(isDone, 5000);
  await parts.settled();
  expect(Math.max(...asked.values())).toBe(1);
  expect(onFault).not.toHaveBeenCalled();
  parts.destroy();
});
