import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClaim } from "../../../../src/views/map/claim.ts";

const LONG = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("createClaim", () => {
  it("makes the next move a person's, and that one only", () => {
    const claim = createClaim();
    claim.make();
    claim.hold();
    expect([claim.settle(), claim.settle()]).toEqual([true, false]);
  });

  it("lasts as long as the map is on its way", () => {
    const claim = createClaim();
    claim.make();
    claim.hold();
    vi.advanceTimersByTime(LONG);
    expect(claim.settle()).toBe(true);
  });

  it("lapses where a gesture moves nothing", () => {
    const claim = createClaim();
    claim.make();
    vi.advanceTimersByTime(LONG);
    claim.hold();
    expect(claim.settle()).toBe(false);
  });

  it("gives way to a move of the map's own", () => {
    const claim = createClaim();
    claim.make();
    claim.drop();
    expect(claim.settle()).toBe(false);
  });

  it("is not undone by an older one that would have lapsed meanwhile", () => {
    const claim = createClaim();
    claim.make();
    vi.advanceTimersByTime(200);
    claim.make();
    vi.advanceTimersByTime(200);
    expect(claim.settle()).toBe(true);
  });
});
