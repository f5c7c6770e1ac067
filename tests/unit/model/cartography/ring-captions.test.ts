/** The words at a ring, or at a disc: they are there as long as it can be seen. */
import { describe, expect, it } from "vitest";
import { labelRequests } from "../../../../src/model/cartography/label-requests.ts";
import { sampleCaption } from "./sample-scene.ts";

const captionsAt = (km: number) =>
  labelRequests(sampleCaption(km)).filter(({ kind }) => kind === "caption");

describe("the caption of a ring", () => {
  it("is there while the ring can be read", () => {
    expect(captionsAt(60).map(({ text }) => text)).toEqual(["10 km"]);
  });

  it("goes where the ring would be a dot under its mark", () => {
    expect(captionsAt(2000)).toEqual([]);
  });
});
