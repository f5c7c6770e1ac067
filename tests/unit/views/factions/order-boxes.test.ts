import { describe, expect, it } from "vitest";
import type { ActorId } from "../../../../src/model/schema/common.ts";
import {
  type LineRoom,
  orderBoxes,
  renewOrder,
} from "../../../../src/views/factions/order-boxes.ts";
import { actor, faction, factions, ties } from "./sample-factions.ts";

const WIDE: LineRoom = { roomy: true, far: new Set() };
const NARROW: LineRoom = { roomy: false, far: new Set() };

const order = orderBoxes(factions, ties, WIDE);
const boxOf = (key: string) => order.boxes.find((box) => box.key === key);
const rowOf = (key: string, id: string) =>
  boxOf(key)?.actors.findIndex((one) => one.id === id) ?? -1;

describe("the order of the faction diagram", () => {
  it("puts the factions of opposed governments side by side at the top", () => {
    const [first, second] = order.boxes;
    expect([first?.key, second?.key]).toEqual(["west", "east"]);
    expect([first?.column, second?.column]).toEqual([0, 1]);
  });

  it("puts those on no side last", () => {
    expect(order.boxes.at(-1)?.key).toBe("");
  });

  it("stands rival executives level with one another", () => {
    expect(rowOf("west", "west-gov")).toBe(rowOf("east", "east-gov"));
  });

  it("stands whoever heads or commands above what is led", () => {
    expect(rowOf("west", "premier")).toBeLessThan(rowOf("west", "units"));
    expect(rowOf("east", "commander")).toBeLessThan(rowOf("east", "army"));
    expect(rowOf("east", "minister")).toBeLessThan(rowOf("east", "east-gov"));
  });

  it("never lets somebody unnamed lead a faction that has names", () => {
    for (const box of order.boxes) expect(box.actors[0]?.standing).toBe("named");
  });

  it("draws every tie once: within a faction or between two", () => {
    const drawn = [
      ...order.boxes.flatMap((box) => box.links.map((link) => link.tie)),
      ...order.cross,
    ];
    expect(drawn.map((one) => one.id).sort()).toEqual(ties.map((one) => one.id).sort());
  });

  it("gives one chain to a pair of neighbours and sends a second tie round the outside", () => {
    const pair = [faction("one", [actor("a"), actor("b")])];
    const two = ties
      .slice(0, 2)
      .map((one) => ({ ...one, from: "a" as ActorId, to: "b" as ActorId }));
    const links = orderBoxes(pair, two, WIDE).boxes[0]?.links ?? [];
    expect(links.map((link) => link.way).sort()).toEqual(["chain", "rail"]);
  });

  it("takes the first two sides where nobody opposes anybody", () => {
    const peaceful = orderBoxes(factions, [], WIDE);
    expect(peaceful.boxes.slice(0, 2).map((box) => box.key)).toEqual(["patrons", "west"]);
  });

  it("holds for no factions, one faction and a crowd", () => {
    expect(orderBoxes([], [], WIDE).boxes).toEqual([]);
    expect(orderBoxes([faction("one", [])], [], WIDE).boxes).toHaveLength(1);
    const crowd = faction(
      "crowd",
      Array.from({ length: 30 }, (_, at) => actor(`member-${at}`)),
    );
    expect(orderBoxes([crowd], [], WIDE).boxes[0]?.actors).toHaveLength(30);
  });

  it("renews states without moving anybody", () => {
    const lit = ties.map((one) => ({ ...one, emphasis: "lit" as const }));
    const renewed = renewOrder(order, factions, lit);
    expect(renewed.cross.every((one) => one.emphasis === "lit")).toBe(true);
    expect(renewed.boxes.map((box) => box.actors)).toEqual(order.boxes.map((box) => box.actors));
  });

  it("draws no line past anybody where there is little room, and notes the tie in a box instead", () => {
    const { boxes, cross, notes } = orderBoxes(factions, ties, NARROW);
    const links = boxes.flatMap((box) => box.links);
    for (const { fromRow, toRow } of links) expect(Math.abs(fromRow - toRow)).toBe(1);
    expect(cross.map((one) => one.id)).toEqual(["west-gov opposes east-gov"]);
    const noted = [...notes.values()].flat(2).map((note) => note.tie.id);
    const lined = [...links.map((link) => link.tie.id), ...cross.map((one) => one.id)];
    expect([...noted, ...lined].sort()).toEqual(ties.map((one) => one.id).sort());
  });

  it("notes a tie in its first actor's box, or in that of an actor on no side", () => {
    const { notes } = orderBoxes(factions, ties, NARROW);
    const wordsIn = (id: string) =>
      notes
        .get(id as ActorId)
        ?.flat()
        .map((one) => one.words);
    expect(wordsIn("ministry")).toEqual(["supports body"]);
    expect(wordsIn("bands")).toEqual(["army opposes"]);
    expect(wordsIn("others")).toEqual(["recognises west-gov"]);
  });

  it("lets ties that differ in their other end alone read on as one", () => {
    const both = orderBoxes(factions, ties, NARROW).notes.get("body" as ActorId);
    expect(both?.map((line) => line.map((one) => one.words).join(""))).toEqual([
      "mediates west-gov, east-gov",
    ]);
  });

  it("stands those on no side across both columns where there is little room", () => {
    const across = orderBoxes(factions, ties, NARROW).boxes.filter((box) => box.across);
    expect(across.map((box) => box.key)).toEqual([""]);
    expect(order.boxes.some((box) => box.across)).toBe(false);
  });
});
