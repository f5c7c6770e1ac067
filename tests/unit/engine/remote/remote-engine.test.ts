/** An engine elsewhere: what it tells is what one here would, and never of older filters than the picture that is shown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCounting } from "../../../../src/engine/counting.ts";
import { createEngine } from "../../../../src/engine/create-engine.ts";
import type { Answer, Engine } from "../../../../src/engine/engine.ts";
import { answersFrom } from "../../../../src/engine/remote/answer-question.ts";
import { engineData } from "../../../../src/engine/remote/engine-data.ts";
import { makeHand } from "../../../../src/engine/remote/hand.ts";
import type { Question, Reply } from "../../../../src/engine/remote/protocol.ts";
import { RemoteEngine } from "../../../../src/engine/remote/remote-engine.ts";
import type { Atlas } from "../../../../src/model/atlas.ts";
import { FACET_NAMES } from "../../../../src/model/facets/all.ts";
import { type Filters, NO_FILTERS, type Sort } from "../../../../src/model/filters.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import type { EventKind, EventRecord } from "../../../../src/model/schema/event.ts";
import { runs } from "../../support/runs.ts";
import { anyAtlas, anyFilters, atlasOf, TEXTS } from "../atlas-samples.ts";

const BY_TIME: Sort = { column: "time", descending: false };

/** A page and a worker in one: what is sent lies there until it is answered. */
function connect(atlas: Atlas, { most, isSlow }: { most?: number; isSlow?: boolean } = {}) {
  const here = createEngine(atlas, TEXTS, makeCounting);
  const recordsOf = (ids: readonly EventId[]) =>
    ids.flatMap((id) => (atlas.events.get(id)?.event as EventRecord | undefined) ?? []);
  const late: (readonly EventRecord[])[] = [];
  const reply = answersFrom(here, {
    readRecords: (ids) =>
      isSlow
        ? { now: [], later: Promise.resolve(recordsOf(ids)) }
        : { now: recordsOf(ids), later: null },
    prepare: async () => {},
    onLate: (records) => late.push(records),
    onFault: (fault) => {
      throw fault;
    },
  });
  const questions: Question[] = [];
  const deferred: (() => void)[] = [];
  const hand = makeHand(
    (record) => atlas.events.get(record.id) as never,
    () => remote.ask(),
    most,
  );
  let engine: Engine;
  let drawn = 0;
  const remote: RemoteEngine = new RemoteEngine(structuredClone(engineData(here)), {
    hand,
    send: (question) => questions.push(structuredClone(question)),
    onAnswer: (next) => {
      engine = next;
      drawn++;
    },
    takeHold: async () => null,
    defer: (work) => deferred.push(work),
  });
  engine = remote.engine();
  const rest = () => {
    for (const work of deferred.splice(0)) work();
  };
  return {
    here,
    hand,
    questions,
    rest,
    remote,
    late,
    query: (filters: Filters) => engine.query(filters),
    list: (kind: EventKind, limit: number) => engine.listed("kinds", kind, limit),
    drawnTimes: () => drawn,
    async answer(): Promise<Reply | null> {
      rest();
      const question = questions.shift();
      if (!question) return null;
      const given = structuredClone(await reply(question));
      remote.take(given);
      return given;
    },
    /** Until nothing is left to be asked of what is drawn. */
    async settle(draw: () => unknown) {
      draw();
      while (await this.answer()) draw();
    },
  };
}

/** All that is at the door. */
function askAll(answer: Answer, ids: readonly EventId[]) {
  const { counted } = answer;
  if (!counted) throw new Error("a counting engine counts");
  const window = toInterval(5, 30);
  return {
    kept: answer.kept,
    counts: FACET_NAMES.map((name) => [name, [...answer.counts[name]]]),
    has: ids.map((id) => answer.has(id)),
    pages: [answer.page(BY_TIME, 0, 7), answer.page({ column: "title", descending: true }, 2, 3)],
    positions: ids.map((id) => answer.position(BY_TIME, id)),
    inWindow: answer.inWindow(window, 4),
    placed: answer.placed(5),
    unplaced: answer.unplaced(5),
    density: answer.density(window, 6),
    neighbours: [null, ...ids].flatMap((id) => [answer.neighbour(id, 1), answer.neighbour(id, -1)]),
    byClass: counted.byClass("side"),
    tally: counted.tally("speaker"),
    at: counted.at([0, 1], 0, 5),
    bands: counted.bands(Float64Array.of(0, 10, 40), "certainty"),
    outside: counted.outside(window),
  };
}

describe("an engine elsewhere", () => {
  it("tells in the end what one here tells, after any filters", async () => {
    await fc.assert(
      fc.asyncProperty(anyAtlas, fc.array(anyFilters, { maxLength: 4 }), async (atlas, steps) => {
        const page = connect(atlas);
        const ids = [...atlas.events.keys()].slice(0, 6);
        for (const filters of [NO_FILTERS, ...steps]) {
          await page.settle(() => askAll(page.query(filters), ids));
          const told = askAll(page.query(filters), ids);
          expect(told).toEqual(askAll(page.here.query(filters), ids));
          for (const { ids: named } of told.pages)
            for (const id of named) expect(page.hand.events.get(id)).toBe(atlas.events.get(id));
        }
      }),
      runs(60),
    );
  });

  it("keeps the last true answer until the next is in, and asks of it all that was asked of the last", async () => {
    const page = connect(atlasOf([{ start: 1 }, { start: 2 }, { start: 9 }]));
    const draw = (filters: Filters) => {
      const answer = page.query(filters);
      return { kept: answer.kept, total: answer.inWindow(toInterval(0, 3), 9).total };
    };
    await page.settle(() => draw(NO_FILTERS));
    const late = { ...NO_FILTERS, time: toInterval(2, 20) };
    expect(draw(late)).toEqual({ kept: 3, total: 2 });
    page.rest();
    expect(page.questions).toHaveLength(1);
    expect(page.questions[0]?.asks.map(({ name }) => name)).toEqual(["inWindow"]);
    await page.answer();
    expect(draw(late)).toEqual({ kept: 2, total: 1 });
    page.rest();
    expect(page.questions).toHaveLength(0);
  });

  it("has one question under way, and then asks the newest alone", async () => {
    const page = connect(atlasOf([{ start: 1 }, { start: 2 }, { start: 9 }]));
    const until = (end: number): Filters => ({ ...NO_FILTERS, time: toInterval(0, end) });
    for (const end of [2, 3, 4, 5]) {
      page.query(until(end));
      page.rest();
    }
    expect(page.questions.map(({ filters }) => filters.time?.end)).toEqual([2]);
    await page.answer();
    page.query(until(5));
    page.rest();
    expect(page.questions.map(({ filters }) => filters.time?.end)).toEqual([5]);
  });

  it("drops what is told of filters that the reader has left for some whose answer is there", async () => {
    const page = connect(atlasOf([{ start: 1 }, { start: 2 }, { start: 9 }]));
    const first = { ...NO_FILTERS, time: toInterval(0, 5) };
    page.query(first);
    page.rest();
    expect(page.query(NO_FILTERS).kept).toBe(3);
    const drawn = page.drawnTimes();
    await page.answer();
    expect(page.drawnTimes()).toBe(drawn);
    expect(page.query(NO_FILTERS).kept).toBe(3);
  });

  it("drops a reply to a question that nobody waits for", () => {
    const page = connect(atlasOf([{ start: 1 }]));
    page.remote.take({ number: 7, kept: 0, values: [], records: [], isMoreComing: false });
    expect(page.drawnTimes()).toBe(0);
    expect(page.query(NO_FILTERS).kept).toBe(1);
  });

  it("walks from event to event without waiting, once it knows whom one stands among", async () => {
    const page = connect(atlasOf(Array.from({ length: 60 }, (_, start) => ({ start }))));
    await page.settle(() => page.query(NO_FILTERS).neighbour("e30" as EventId, 1));
    let id: EventId | null = "e30" as EventId;
    for (let step = 0; step < 10; step++) id = id && page.query(NO_FILTERS).neighbour(id, 1);
    expect(id).toBe("e40");
  });

  it("sends a record once, and again when it has been put away", async () => {
    const page = connect(atlasOf(Array.from({ length: 12 }, (_, start) => ({ start }))), {
      most: 4,
    });
    const look = async (from: number) => {
      const filters = { ...NO_FILTERS, time: toInterval(from, from + 4) };
      const draw = () => {
        for (const id of page.query(filters).page(BY_TIME, 0, 4).ids) page.hand.events.get(id);
      };
      let sent = 0;
      draw();
      for (let reply = await page.answer(); reply; reply = await page.answer()) {
        sent += reply.records.length;
        draw();
      }
      return sent;
    };
    expect([await look(0), await look(0), await look(8)]).toEqual([4, 0, 4]);
    // To ask anew, even for nothing, is to put away what is too much.
    expect([await look(40), await look(0)]).toEqual([0, 4]);
  });

  it("asks for an event that somebody looks for, and not again for one that is none", async () => {
    const page = connect(atlasOf([{ start: 1 }]));
    expect(page.hand.events.get("e0" as EventId)).toBeUndefined();
    expect(page.hand.events.get("nobody" as EventId)).toBeUndefined();
    await page.answer();
    expect(page.hand.events.get("e0" as EventId)?.event.id).toBe("e0");
    expect(page.hand.events.get("nobody" as EventId)).toBeUndefined();
    expect(await page.answer()).toBeNull();
  });

  it("does not wait with an answer for records that must be read first", async () => {
    const page = connect(atlasOf([{ start: 1 }]), { isSlow: true });
    page.query(NO_FILTERS).page(BY_TIME, 0, 1);
    expect((await page.answer())?.records).toEqual([]);
    expect(page.query(NO_FILTERS).page(BY_TIME, 0, 1).ids).toEqual(["e0"]);
    expect(page.hand.events.get("e0" as EventId)).toBeUndefined();
    const drawn = page.drawnTimes();
    page.remote.takeRecords((await page.late.shift()) ?? []);
    expect(page.drawnTimes()).toBe(drawn + 1);
    expect(page.hand.events.get("e0" as EventId)?.event.id).toBe("e0");
  });

  it("lists the first events of a value and tells their number at once", async () => {
    const page = connect(
      atlasOf([{ start: 1, kind: "call" }, { start: 2 }, { start: 3, kind: "call" }]),
    );
    page.query(NO_FILTERS);
    expect(page.list("call", 1)).toEqual({ ids: [], total: 2 });
    await page.answer();
    expect(page.list("call", 1)).toEqual({ ids: ["e0"], total: 2 });
  });
});
