/** When an opening is spoken of: not within a moment, and never over what is drawn. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchProgress } from "../../../../src/surfaces/opening/watch-progress.ts";

const show = vi.fn();
const end = vi.fn();
const showProgress = vi.fn(() => ({ show, end }));

vi.mock("../../../../src/surfaces/opening/show-progress.tsx", () => ({ showProgress }));

const root = {} as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

describe("watchProgress", () => {
  it("shows nothing of what is over within a moment", async () => {
    const watched = watchProgress(root, "en", "a.json", () => {});
    watched.onProgress({ stage: "fetch", done: 1, total: 2 });
    watched.end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(showProgress).not.toHaveBeenCalled();
  });

  it("shows what takes longer, with the latest that is known", async () => {
    const watched = watchProgress(root, "en", "a.json", () => {});
    watched.onProgress({ stage: "check" });
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.dynamicImportSettled();
    expect(show).toHaveBeenLastCalledWith({ stage: "check" });
    watched.end();
    expect(end).toHaveBeenCalled();
  });

  it("does not come over what is being drawn", async () => {
    const watched = watchProgress(root, "en", "a.json", () => {});
    watched.onProgress({ stage: "draw" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(showProgress).not.toHaveBeenCalled();
  });
});
