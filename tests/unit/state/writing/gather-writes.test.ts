import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { gatherWrites } from "../../../../src/state/writing/gather-writes.ts";

/** Changes are words here: those of one field are joined by putting them one after the other. */
function openWrites(msEach = 0) {
  const written: string[] = [];
  const writes = gatherWrites<string, number>({
    write: async (words) => {
      if (msEach > 0) await new Promise((resolve) => setTimeout(resolve, msEach));
      written.push(words);
      return written.length;
    },
    join: (earlier, later) => (later.startsWith("#") ? null : earlier + later),
  });
  return { ...writes, written };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("gathered writes", () => {
  it("write a change that stands alone at once", async () => {
    const { add, written } = openWrites();
    await add("moved", null);
    await add("deleted", null);
    expect(written).toEqual(["moved", "deleted"]);
  });

  it("write the letters of one field together, and lose less than 300 ms of them to a kill", async () => {
    const { add, written } = openWrites(50);
    const typed = "forty-three letters, one every ten millisec";
    for (const letter of typed) {
      void add(letter, "title");
      await vi.advanceTimersByTimeAsync(10);
    }
    const kept = written.join("");
    expect(typed.length - kept.length).toBeLessThan(30);
    expect(written.length).toBeLessThan(6);
    await vi.runAllTimersAsync();
    expect(written.join("")).toBe(typed);
  });

  it("take all letters that came while a slow write was under way as one", async () => {
    const { add, written } = openWrites(1000);
    for (const letter of "abcdefgh") {
      void add(letter, "title");
      await vi.advanceTimersByTimeAsync(150);
    }
    await vi.runAllTimersAsync();
    expect(written).toEqual(["a", "bcdefgh"]);
  });

  it("keep the order of everything", async () => {
    const { add, inTurn, written } = openWrites();
    void add("a", "title");
    void add("b", "line");
    void add("c", "line");
    void add("moved", null);
    void add("d", "line");
    await inTurn(async () => void written.push("looked"));
    expect(written).toEqual(["a", "bc", "moved", "d", "looked"]);
  });

  it("are written one by one where they cannot be joined", async () => {
    const { add, flush, written } = openWrites();
    const done = [add("a", "title"), add("#", "title")];
    flush();
    expect(await Promise.all(done)).toEqual([1, 2]);
    expect(written).toEqual(["a", "#"]);
  });

  it("tell what waits, and what is not kept for sure", async () => {
    const { add, waiting, unwritten } = openWrites(50);
    void add("a", "title");
    await vi.advanceTimersByTimeAsync(120);
    void add("b", "title");
    expect([waiting(), unwritten()]).toEqual([["b"], ["a", "b"]]);
    await vi.runAllTimersAsync();
    expect(unwritten()).toEqual([]);
  });

  it("go on after a write that failed", async () => {
    let isBroken = true;
    const { add } = gatherWrites<string, string>({
      write: async (words) => {
        if (isBroken) throw new Error("no room");
        return words;
      },
      join: () => null,
    });
    await expect(add("a", null)).rejects.toThrow("no room");
    isBroken = false;
    expect(await add("b", null)).toBe("b");
  });
});
