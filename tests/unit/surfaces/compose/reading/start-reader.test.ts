/** Has documents read elsewhere, and takes the last answer alone. */
import { expect, test } from "vitest";
import type { ReadingContext } from "../../../../../src/model/suggest/suggestion.ts";
import type { FromReader, ToReader } from "../../../../../src/surfaces/compose/reading/messages.ts";
import { startReader } from "../../../../../src/surfaces/compose/reading/start-reader.ts";

const CONTEXT: ReadingContext = {
  language: "en",
  published: "2019-04-06",
  zone: "UTC",
  known: [],
};

function fakeWorker() {
  const sent: ToReader[] = [];
  const heard = new Map<string, (event: { data?: FromReader; message?: string }) => void>();
  let isOver = false;
  return {
    sent,
    say: (data: FromReader) => heard.get("message")?.({ data }),
    die: (message: string) => heard.get("error")?.({ message }),
    isOver: () => isOver,
    worker: {
      postMessage: (message: ToReader) => void sent.push(message),
      addEventListener: (type: string, on: (event: { data?: FromReader }) => void) =>
        void heard.set(type, on),
      terminate: () => {
        isOver = true;
      },
    },
  };
}

test("tells how far it is, and what was read", async () => {
  const fake = fakeWorker();
  const reader = startReader(() => fake.worker);
  const told: number[] = [];
  const answer = reader.read("a", CONTEXT, (done) => told.push(done));
  fake.say({ type: "progress", turn: 1, done: 0.5 });
  fake.say({ type: "read", turn: 1, suggestions: [] });
  expect(await answer).toEqual([]);
  expect(told).toEqual([0.5]);
});

test("an answer to an earlier question is dropped, and its asker hears that it is stale", async () => {
  const fake = fakeWorker();
  const reader = startReader(() => fake.worker);
  const told: number[] = [];
  const first = reader.read("a", CONTEXT, (done) => told.push(done));
  const second = reader.read("b", CONTEXT);
  const late = { key: "name:x", kind: "person", name: "X", mentions: [] } as const;
  fake.say({ type: "progress", turn: 1, done: 0.5 });
  fake.say({ type: "read", turn: 1, suggestions: [late] });
  fake.say({ type: "read", turn: 2, suggestions: [] });
  expect(await first).toBeNull();
  expect(await second).toEqual([]);
  expect(told).toEqual([]);
  expect(fake.sent.map(({ turn, text }) => [turn, text])).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
});

test("what fails is told, and the next reading goes on", async () => {
  const fake = fakeWorker();
  const reader = startReader(() => fake.worker);
  const first = reader.read("a", CONTEXT);
  fake.say({ type: "failed", turn: 1, message: "no locale" });
  await expect(first).rejects.toThrow("no locale");
  const second = reader.read("b", CONTEXT);
  fake.die("out of memory");
  await expect(second).rejects.toThrow("out of memory");
});

test("ends", async () => {
  const fake = fakeWorker();
  const reader = startReader(() => fake.worker);
  const answer = reader.read("a", CONTEXT);
  reader.end();
  expect(await answer).toBeNull();
  expect(fake.isOver()).toBe(true);
});

test("reads on the page where there can be no worker; there too the last question counts", async () => {
  const reader = startReader(() => null);
  const first = reader.read("He left Libya on Friday.", CONTEXT);
  const second = reader.read("He left Libya on 4 April.", CONTEXT);
  expect(await first).toBeNull();
  const read = await second;
  expect(read?.map(({ kind, name }) => [kind, name])).toEqual([
    ["place", "Libya"],
    ["time", "on 4 April"],
  ]);
});

test("a language without rules brings nothing", async () => {
  const reader = startReader(() => null);
  expect(await reader.read("Lena Hart in Oslo", { ...CONTEXT, language: "sw" })).toEqual([]);
});
