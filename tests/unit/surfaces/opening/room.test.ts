/** Whether a file fits is said before it is read, with how much of it would. */
import { describe, expect, it } from "vitest";
import { roomIn, rowsThatFit } from "../../../../src/surfaces/opening/large/room.ts";

const MB = 1_000_000;

/** A file of so many bytes that looks large without being held: its end has the events. */
function fileOf(megabytes: number, rowBytes: number): readonly Uint8Array[] {
  const row = `{"participants": [${" ".repeat(rowBytes - 19)}]}`.slice(0, rowBytes);
  const end = new TextEncoder().encode(row.repeat(Math.ceil((1.2 * MB) / rowBytes)));
  const rest = { byteLength: megabytes * MB - end.byteLength } as Uint8Array;
  return [rest, end];
}

describe("the room for a dataset", () => {
  it("is enough for a file that a device with usual memory holds", () => {
    expect(roomIn(fileOf(57, 570), 8)).toMatchObject({ isEnough: true, rows: null });
    expect(roomIn(fileOf(57, 570), null).isEnough).toBe(true);
  });

  it("is not for a longer text than a browser has, and about how many events would fit is said", () => {
    const room = roomIn(fileOf(700, 500), 8);
    expect(room.isEnough).toBe(false);
    expect(room.megabytes).toBe(536);
    expect(room.rows).toBeGreaterThan(1_050_000);
    expect(room.rows).toBeLessThan(1_090_000);
  });

  it("is less on a device with less memory", () => {
    expect(roomIn(fileOf(200, 500), 8).isEnough).toBe(true);
    expect(roomIn(fileOf(200, 500), 1).isEnough).toBe(false);
    expect(rowsThatFit(2)).toBeLessThan(rowsThatFit(8));
  });

  it("gives no number where no events can be told apart", () => {
    const end = new TextEncoder().encode(" ".repeat(2 * MB));
    expect(roomIn([{ byteLength: 900 * MB } as Uint8Array, end], 8).rows).toBeNull();
  });
});
