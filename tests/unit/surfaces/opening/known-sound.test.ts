/** Datasets that were checked when the atlas was built are not checked again; all others are. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readKnownDataset } from "../../../../src/surfaces/opening/known-sound.ts";

const TEXT = JSON.stringify({ format: "dispatch-atlas/1", title: "Ḥarbour" });

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
}

const sound = new Set([createHash("sha256").update(TEXT, "utf8").digest("hex")]);

describe("a dataset whose digest the build knows", () => {
  it("is taken as it is", async () => {
    expect(await readKnownDataset(bytesOf(TEXT), sound)).toEqual(JSON.parse(TEXT));
  });

  it("is left to the checks as soon as one byte of it differs", async () => {
    expect(await readKnownDataset(bytesOf(`${TEXT} `), sound)).toBeNull();
    expect(await readKnownDataset(bytesOf(TEXT.replace("Ḥ", "H")), sound)).toBeNull();
  });

  it("is left to the checks where the build knew none", async () => {
    expect(await readKnownDataset(bytesOf(TEXT), new Set())).toBeNull();
  });
});
