/** What a host says before there is anybody to hear it: kept if it is for the atlas, counted if not. */
import { expect, it } from "vitest";
import { holdMessages, MOST_HELD } from "../../../../src/surfaces/embed/held-messages.ts";
import { linkToHost, MOST_A_SECOND } from "../../../../src/surfaces/embed/host-link.ts";
import type { IgnoredCounts } from "../../../../src/surfaces/embed/ignored.ts";
import type { Command } from "../../../../src/surfaces/embed/protocol.ts";
import { FrameWindow } from "./frame-window.ts";

const HELLO = { atlas: 1, type: "hello" };
const SELECT = { atlas: 1, type: "select", event: "call" };

it("keeps what the parent says to an atlas, in its order, and counts the rest", () => {
  const frame = new FrameWindow();
  const release = holdMessages(frame.self);
  frame.receive(HELLO);
  frame.receive(SELECT, "https://news.example", {});
  for (const other of ["tick", 7, null, [], { type: "select" }]) frame.receive(other);
  frame.receive(SELECT);
  const { messages, ignored } = release();
  expect(messages.map(({ data }) => data)).toEqual([HELLO, SELECT]);
  expect(ignored).toEqual({ source: 1, foreign: 5 });
});

it("is not crowded out by what is said to others", () => {
  const frame = new FrameWindow();
  const release = holdMessages(frame.self);
  for (let index = 0; index < 3 * MOST_HELD; index++) frame.receive("tick");
  frame.receive(HELLO);
  expect(release().messages).toHaveLength(1);
});

it("keeps so many and no more, and counts those as a flood", () => {
  const frame = new FrameWindow();
  const release = holdMessages(frame.self);
  for (let index = 0; index < MOST_HELD + 9; index++) frame.receive(SELECT);
  const { messages, ignored } = release();
  expect(messages).toHaveLength(MOST_HELD);
  expect(ignored).toEqual({ flood: 9 });
});

it("keeps nothing once it was asked", () => {
  const frame = new FrameWindow();
  const { messages } = holdMessages(frame.self)();
  frame.receive(SELECT);
  expect(messages).toEqual([]);
});

it("is heard all at once without being a flood, nor making one of what is said next", () => {
  const frame = new FrameWindow();
  const release = holdMessages(frame.self);
  frame.receive("tick");
  frame.receive(HELLO);
  for (let index = 1; index < MOST_HELD; index++) frame.receive(SELECT);
  const heard: Command[] = [];
  let ignored: IgnoredCounts = {};
  linkToHost({
    window: frame.self,
    allowedOrigins: null,
    held: release(),
    onMessage: (command) => heard.push(command),
    onIgnored: (_reason, counts) => {
      ignored = counts;
    },
  });
  for (let index = 0; index < MOST_A_SECOND; index++) frame.receive(SELECT);
  frame.drawFrame();
  expect(heard).toHaveLength(2);
  expect(ignored).toEqual({ foreign: 1, overtaken: MOST_HELD - 3 + MOST_A_SECOND });
});
