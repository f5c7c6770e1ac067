import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dueWrites } from "../../../../src/state/writing/due-writes.ts";

/** A store whose values are its own properties, as the browser's are. */
class Shelf {
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, value: string): void {
    (this as unknown as Record<string, string>)[key] = value;
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key];
  }
}

beforeEach(() => {
  vi.stubGlobal("localStorage", new Shelf());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const EDIT = { type: "edit", id: "one" };

describe("writes that a page left due", () => {
  it("are found by whoever opens the same thing next, until they are written", () => {
    dueWrites("plan ferry").leave([EDIT]);
    dueWrites("plan harbour").leave([EDIT]);
    const [found, ...more] = dueWrites("plan ferry").left();
    expect([found?.operations, more]).toEqual([[EDIT], []]);
    found?.forget();
    expect(dueWrites("plan ferry").left()).toEqual([]);
  });

  it("of two tabs are kept apart", () => {
    dueWrites("plan ferry").leave([EDIT]);
    dueWrites("plan ferry").leave([{ ...EDIT, id: "two" }]);
    const left = dueWrites("plan ferry").left();
    expect(left.flatMap(({ operations }) => operations)).toHaveLength(2);
  });

  it("are forgotten by a page that lived to write them", () => {
    const { leave, settle } = dueWrites("plan ferry");
    leave([EDIT]);
    settle();
    leave([EDIT]);
    leave([]);
    expect(dueWrites("plan ferry").left()).toEqual([]);
  });

  it("are none where something else lies there, which stays", () => {
    localStorage.setItem("dispatch-atlas due plan ferry torn", '[{"type":');
    localStorage.setItem("dispatch-atlas due plan ferry other", '{"type":"edit"}');
    expect(dueWrites("plan ferry").left()).toEqual([]);
    expect(Object.keys(localStorage)).toHaveLength(2);
  });

  it("are none where the browser has no such storage", () => {
    vi.stubGlobal("localStorage", undefined);
    const { leave, left } = dueWrites("plan ferry");
    leave([EDIT]);
    expect(left()).toEqual([]);
  });
});
