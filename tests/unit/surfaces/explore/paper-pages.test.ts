/** What explore says on paper after its picture. */
import { describe, expect, it } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import { paperPages } from "../../../../src/surfaces/explore/paper/paper-pages.ts";
import { openCrowdedState } from "../../support/crowded-state.ts";
import { openHarbour, TOLD } from "../../support/harbour-state.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const NOW = Date.parse("2026-11-26");
const pagesOf = (state: State) => paperPages(state, NOW);

describe("explore on paper", () => {
  it("says the selected event, all that are kept and the sources, after a picture", () => {
    const selected = { type: "event", id: TOLD.stop } as const;
    const pages = pagesOf({ ...openHarbour(), selected });
    expect(pages.map(({ title }) => title)).toEqual([
      "Dockers stop work at Eastquay",
      "Events",
      "Sources",
    ]);
    expect(pages.map(({ number, total }) => `${number}/${total}`)).toEqual(["2/4", "3/4", "4/4"]);
    expect(pages[1]?.events).toHaveLength(6);
    expect(pages[0]?.footnotes.map(({ source }) => source)).toHaveLength(2);
    expect(pages[2]?.sources.length).toBeGreaterThan(1);
    expect(pages.some(({ lacksPicture }) => lacksPicture)).toBe(false);
  });

  it("leaves out what is filtered away", () => {
    const state = openHarbour();
    const only = { ...state, filters: { ...state.filters, text: "quay road" } };
    expect(pagesOf(only)[0]?.events.map(({ title }) => title)).toEqual([
      "Police close the quay road to lorries",
    ]);
  });

  it("counts what a page does not list", () => {
    const [events] = pagesOf(openCrowdedState({ events: 200 }, false));
    expect(events?.events).toHaveLength(40);
    expect(plainSpaces(events?.line ?? "")).toBe("160 more");
  });

  it("leaves a crowd to the picture, which counts it", () => {
    const pages = pagesOf(openCrowdedState({ events: 200 }));
    expect(pages.map(({ title }) => title)).toEqual(["Sources"]);
  });
});
