/** The step in the address, and the addresses of the pages beside it. */
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  exploreAddress,
  keepStep,
  presenterAddress,
  stepIn,
} from "../../../../src/surfaces/brief/step-address.ts";
import { openFakeBrowser } from "../../support/fake-browser.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const parametersOf = (address: string) => {
  expect(address).toMatch(/^\?/);
  return Object.fromEntries(new URLSearchParams(address));
};

describe("the step of an address", () => {
  it("counts from 1, and is the first where none is named", () => {
    expect(stepIn(new URLSearchParams("step=1"))).toBe(0);
    expect(stepIn(new URLSearchParams("step=12"))).toBe(11);
    expect(stepIn(new URLSearchParams(""))).toBe(0);
  });

  it("is the first for what is no number of a step", () => {
    for (const step of ["0", "-3", "2.5", "1e3", "03", " 3", "3 ", "٣", "last", "9999999", "0x3"])
      expect(stepIn(new URLSearchParams({ step })), step).toBe(0);
  });

  it("is a whole number from 0 for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (step) => {
        const at = stepIn(new URLSearchParams({ step }));
        expect(Number.isSafeInteger(at) && at >= 0).toBe(true);
      }),
    );
  });

  it("is kept without a trail, beside all else that the address holds", () => {
    const browser = openFakeBrowser("?view=brief&data=d.json&plan=own", "#x");
    keepStep(4);
    expect(parametersOf(browser.search())).toEqual({
      view: "brief",
      data: "d.json",
      plan: "own",
      step: "5",
    });
    expect(location.hash).toBe("#x");
    expect(stepIn(new URLSearchParams(location.search))).toBe(4);
    keepStep(0);
    expect(parametersOf(browser.search())).not.toHaveProperty("step");
    expect(browser.steps()).toBe(1);
  });

  it("is not kept where the browser does not allow it, and the briefing goes on", () => {
    openFakeBrowser("?view=brief");
    vi.stubGlobal("history", {
      replaceState: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    expect(() => keepStep(3)).not.toThrow();
  });
});

describe("the presenter's address", () => {
  it("is this briefing's, at a step", () => {
    openFakeBrowser("?view=brief&data=d.json&plan=own&lang=ar&theme=dark&step=2");
    expect(parametersOf(presenterAddress(6))).toEqual({
      view: "brief",
      data: "d.json",
      plan: "own",
      lang: "ar",
      theme: "dark",
      step: "7",
      presenter: "1",
    });
  });
});

describe("the atlas's address", () => {
  it("is the same dataset in the same language and theme, without anything of the briefing", () => {
    openFakeBrowser("?view=brief&data=d.json&plan=own&lang=ar&theme=dark&step=2&presenter=1");
    expect(parametersOf(exploreAddress())).toEqual({ data: "d.json", lang: "ar", theme: "dark" });
  });

  it("names nothing that this one does not", () => {
    openFakeBrowser("?view=brief&step=3");
    expect(exploreAddress()).toBe("?");
  });
});
