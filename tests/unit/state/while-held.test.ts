/** What stays while a hand moves the brush, and what does not. */
import { expect, test } from "vitest";
import { noteLack } from "../../../src/model/lacking.ts";
import type { State } from "../../../src/state/state.ts";
import { isMapInHand, keepWhileHeld } from "../../../src/state/while-held.ts";

/** Only what is looked at. */
function stateWith(changes: object): State {
  const filters = { time: null, text: "" };
  return {
    atlas: ATLAS,
    filters,
    engine: {},
    isBrushHeld: false,
    heldFrame: null,
    playback: null,
    ...changes,
  } as State;
}
const ATLAS = {};
const FRAME = {};
const timeOf = ({ filters }: State) => `${filters.time} ${filters.text}`;

test("a brush that a hand moves changes nothing until it is let go", () => {
  const read = keepWhileHeld(timeOf);
  read(stateWith({}));
  const held = { filters: { time: 1, text: "" } };
  expect(read(stateWith({ ...held, isBrushHeld: true }))).toBe("null ");
  expect(read(stateWith(held))).toBe("1 ");
});

test("what plays by itself, and another filter in the meantime, are followed", () => {
  const read = keepWhileHeld(timeOf);
  read(stateWith({}));
  const plays = { isBrushHeld: true, playback: { isPlaying: true } };
  expect(read(stateWith({ ...plays, filters: { time: 1, text: "" } }))).toBe("1 ");
  const typed = { isBrushHeld: true, filters: { time: 2, text: "a" } };
  expect(read(stateWith(typed))).toBe("2 a");
});

test("what was made of a stand-in for counts that have not come is not kept for the hand", () => {
  let isThere = true;
  const read = keepWhileHeld((state) => {
    if (!isThere) noteLack();
    return timeOf(state);
  });
  read(stateWith({}));
  isThere = false;
  read(stateWith({ filters: { time: null, text: "a" } }));
  const held = { filters: { time: 1, text: "" }, isBrushHeld: true };
  expect(read(stateWith(held))).toBe("null ");
});

test("what asks to follow follows", () => {
  const read = keepWhileHeld(timeOf, () => true);
  read(stateWith({}));
  expect(read(stateWith({ isBrushHeld: true, filters: { time: 1, text: "" } }))).toBe("1 ");
});

test("a map in a hand changes nothing until it is let go, but for what follows it", () => {
  const frameIn = ({ heldFrame }: State) => heldFrame;
  const [waits, follows] = [keepWhileHeld(frameIn), keepWhileHeld(frameIn, isMapInHand)];
  for (const read of [waits, follows]) read(stateWith({}));
  const held = stateWith({ heldFrame: FRAME });
  expect([waits(held), follows(held)]).toEqual([null, FRAME]);
});
