import { describe, expect, it } from "vitest";
import type { Camera } from "../../../../src/model/frame.ts";
import { aimAt, fitSize, isReached, leave, NO_AIM } from "../../../../src/views/map/aim.ts";

const tripoli: Camera = { type: "center", lonLat: [13.19, 32.89], zoom: 9 };
const moscow: Camera = { type: "center", lonLat: [37.62, 55.75], zoom: 9 };
const held = { type: "held", camera: tripoli } as const;

describe("aimAt", () => {
  it("jumps to the first camera: there is nothing to fly from", () => {
    expect(aimAt(NO_AIM, tripoli, true)).toEqual({ aim: held, move: "jump" });
  });

  it("flies from one camera to the next", () => {
    const next = { type: "held", camera: moscow };
    expect(aimAt(held, moscow, true)).toEqual({ aim: next, move: "flight" });
    expect(aimAt(leave(held), moscow, true)).toEqual({ aim: next, move: "flight" });
  });

  it("leaves a map where a person has moved it while the camera is the same", () => {
    const left = leave(held);
    expect(aimAt(left, tripoli, true)).toEqual({ aim: left, move: null });
  });

  it("goes where a person has moved away from when an equal camera is given anew", () => {
    expect(aimAt(leave(held), { ...tripoli }, true)).toEqual({ aim: held, move: "flight" });
  });

  it("waits while the map cannot be seen", () => {
    const { aim, move } = aimAt(held, moscow, false);
    expect([aim, move, isReached(aim)]).toEqual([{ type: "pending", camera: moscow }, null, false]);
  });

  it("takes the last of the cameras that came while it waited", () => {
    const { aim } = aimAt(aimAt(NO_AIM, moscow, false).aim, tripoli, false);
    expect(fitSize(aim)).toEqual({ aim: held, move: "jump" });
  });
});

describe("fitSize", () => {
  it("shows what was waited for as soon as there is a size", () => {
    expect(fitSize({ type: "pending", camera: tripoli })).toEqual({ aim: held, move: "jump" });
  });

  it("keeps showing what the map was told to", () => {
    expect(fitSize(held)).toEqual({ aim: held, move: "jump" });
  });

  it("lets a person's frame be", () => {
    expect(fitSize(leave(held))).toEqual({ aim: leave(held), move: null });
  });

  it("has nothing to show before a camera came", () => {
    expect(fitSize(NO_AIM)).toEqual({ aim: NO_AIM, move: null });
  });
});

describe("leave", () => {
  it("leaves only what was reached", () => {
    const pending = { type: "pending", camera: tripoli } as const;
    expect([leave(NO_AIM), leave(pending)]).toEqual([NO_AIM, pending]);
    expect(isReached(leave(held))).toBe(true);
  });
});
