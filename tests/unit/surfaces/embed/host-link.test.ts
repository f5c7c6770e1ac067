/** Who is heard, who is told, and what becomes of the rest. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  type HostLink,
  linkToHost,
  MOST_A_SECOND,
} from "../../../../src/surfaces/embed/host-link.ts";
import type { IgnoredCounts } from "../../../../src/surfaces/embed/ignored.ts";
import type { Command } from "../../../../src/surfaces/embed/protocol.ts";
import { FrameWindow } from "./frame-window.ts";

const HELLO = { atlas: 1, type: "hello" };
const SELECT = { atlas: 1, type: "select", event: "call" };
const NEWS = "https://news.example";

let frame: FrameWindow;
let heard: Command[];
let ignored: IgnoredCounts;

function link(allowedOrigins: readonly string[] | null = null): HostLink {
  return linkToHost({
    window: frame.self,
    allowedOrigins,
    onMessage: (command) => heard.push(command),
    onIgnored: (_reason, counts) => {
      ignored = counts;
    },
  });
}

function tellAll(link: HostLink): void {
  link.tell({ type: "ready", dataset: "d", title: "t", events: 9, height: 400 });
  link.tell({ type: "selected", event: "call" });
  link.tell({ type: "filtered", kept: 3, total: 9 });
  link.tell({ type: "resize", height: 420 });
}

const typesOf = (frame: FrameWindow) =>
  frame.take().map(({ data, target }) => [(data as { type: string }).type, target]);

beforeEach(() => {
  frame = new FrameWindow();
  heard = [];
  ignored = {};
});

describe("before a hello", () => {
  it("says to any page only that it listens, and its height", () => {
    tellAll(link());
    expect(frame.take()).toEqual([
      { data: HELLO, target: "*" },
      { data: { atlas: 1, type: "resize", height: 420 }, target: "*" },
    ]);
  });

  it("follows no command", () => {
    link();
    frame.receive(SELECT);
    expect(heard).toEqual([]);
    expect(ignored).toEqual({ greeting: 1 });
  });
});

describe("after a hello", () => {
  it("tells that origin what it has to tell, and from then on at once", () => {
    const { tell } = link();
    tell({ type: "selected", event: "old" });
    frame.take();
    tellAll({ tell, stop() {} });
    frame.take();
    frame.receive(HELLO);
    expect(typesOf(frame)).toEqual([
      ["selected", NEWS],
      ["ready", NEWS],
      ["filtered", NEWS],
      ["resize", NEWS],
    ]);
    tell({ type: "selected", event: null });
    expect(frame.take()).toEqual([
      { data: { atlas: 1, type: "selected", event: null }, target: NEWS },
    ]);
  });

  it("follows its commands", () => {
    link();
    frame.receive(HELLO);
    frame.receive(SELECT);
    expect(heard).toEqual([SELECT]);
  });

  it("tells a developer what was not understood, and follows nothing of it", () => {
    link();
    frame.receive(HELLO);
    frame.take();
    frame.receive({ atlas: 9, type: "select" });
    frame.receive({ atlas: 1, type: "navigate" });
    frame.receive({ atlas: 1, type: "select", event: 9 });
    expect(frame.take().map(({ data }) => (data as { code: string }).code)).toEqual([
      "version",
      "type",
      "malformed",
    ]);
    expect(heard).toEqual([]);
    expect(ignored).toEqual({ version: 1, type: 1, malformed: 1 });
  });

  it("tells a fault that came before once, and not again", () => {
    link().tell({ type: "error", code: "dataset", message: "none there" });
    frame.take();
    frame.receive(HELLO);
    expect(typesOf(frame)).toEqual([["error", NEWS]]);
    frame.receive(HELLO);
    expect(frame.take()).toEqual([]);
  });
});

describe("others", () => {
  it("are not heard: another window, another origin than greeted, one that is not allowed", () => {
    link();
    frame.receive(HELLO, NEWS, {});
    frame.receive(HELLO, NEWS, null);
    frame.receive(HELLO);
    frame.receive(SELECT, "https://evil.example");
    expect(heard).toEqual([]);
    expect(ignored).toEqual({ source: 2, origin: 1 });
  });

  it("are not heard where the address names the hosts", () => {
    link(["https://other.example"]);
    frame.receive(HELLO);
    frame.receive(SELECT);
    expect(ignored).toEqual({ origin: 2 });
    frame.receive(HELLO, "https://other.example");
    frame.receive(SELECT, "https://other.example");
    expect(heard).toEqual([SELECT]);
  });

  it("may talk to all of the page's frames, without being a flood", () => {
    link();
    frame.receive(HELLO);
    for (let index = 0; index < 3 * MOST_A_SECOND; index++) frame.receive("tick");
    frame.receive(SELECT);
    expect(heard).toHaveLength(1);
    expect(ignored).toEqual({ foreign: 3 * MOST_A_SECOND });
  });
});

describe("a page of no origin", () => {
  it("drives, and hears what a reader has no part in", () => {
    const { tell } = link();
    frame.take();
    frame.receive(HELLO, "null");
    tellAll({ tell, stop() {} });
    expect(typesOf(frame)).toEqual([
      ["ready", "*"],
      ["resize", "*"],
    ]);
    frame.receive(SELECT, "null");
    expect(heard).toHaveLength(1);
  });

  it("hears all where the address says so", () => {
    const { tell } = link(["null"]);
    frame.receive(HELLO, "null");
    frame.take();
    tellAll({ tell, stop() {} });
    expect(typesOf(frame).map(([type]) => type)).toEqual([
      "ready",
      "selected",
      "filtered",
      "resize",
    ]);
  });
});

describe("a flood", () => {
  it("is ignored and counted for the rest of its second", () => {
    link();
    frame.receive(HELLO);
    for (let index = 0; index < 1000; index++) frame.receive(SELECT);
    expect(ignored).toEqual({ flood: 1001 - MOST_A_SECOND, overtaken: MOST_A_SECOND - 3 });
    frame.drawFrame();
    frame.drawFrame();
    frame.now += 1000;
    frame.receive(SELECT);
    expect(heard).toHaveLength(3);
  });
});

describe("what comes before the next frame", () => {
  const filter = (fields: object) => ({ atlas: 1, type: "filter", ...fields });
  const select = (event: string) => ({ atlas: 1, type: "select", event });

  it("is obeyed in that frame, the latest of each kind", () => {
    link();
    frame.receive(HELLO);
    for (const event of ["a", "b", "c"]) frame.receive(select(event));
    frame.receive({ atlas: 1, type: "theme", theme: "dark" });
    frame.receive(select("d"));
    expect(heard).toEqual([select("a")]);
    frame.drawFrame();
    expect(heard.slice(1)).toEqual([{ atlas: 1, type: "theme", theme: "dark" }, select("d")]);
    expect(ignored).toEqual({ overtaken: 2 });
    frame.drawFrame();
    frame.receive(select("e"));
    expect(heard.at(-1)).toEqual(select("e"));
  });

  it("keeps what earlier ones set and the latest does not name", () => {
    link();
    frame.receive(HELLO);
    for (const fields of [{}, { kind: "call", q: "war" }, { q: null }])
      frame.receive(filter(fields));
    frame.drawFrame();
    expect(heard).toEqual([filter({}), filter({ kind: "call", q: null })]);
  });

  it("is not obeyed once stopped", () => {
    const { stop } = link();
    frame.receive(HELLO);
    for (const event of ["a", "b"]) frame.receive(select(event));
    stop();
    frame.drawFrame();
    expect(heard).toEqual([select("a")]);
  });
});

it("hears nothing once stopped", () => {
  const { stop } = link();
  frame.receive(HELLO);
  stop();
  frame.receive(SELECT);
  expect(heard).toEqual([]);
});

it("does nothing in a window that is not framed", () => {
  const alone = new FrameWindow();
  Object.defineProperty(alone, "parent", { value: alone });
  const { tell } = linkToHost({
    window: alone.self,
    allowedOrigins: null,
    onMessage: (command) => heard.push(command),
  });
  tell({ type: "resize", height: 1 });
  alone.receive(HELLO, NEWS, alone);
  alone.receive(SELECT, NEWS, alone);
  expect(heard).toEqual([]);
  expect(alone.posted).toEqual([]);
});
