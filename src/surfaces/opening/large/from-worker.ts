/** Takes a large dataset from the worker that has opened it: as a whole, or all but its events, which stay with the worker. */
import type { Engine } from "../../../engine/engine.ts";
import type { Grip } from "../../../engine/grip/hold.ts";
import { makeHand } from "../../../engine/remote/hand.ts";
import { RemoteEngine } from "../../../engine/remote/remote-engine.ts";
import { type Atlas, groundOf, indexDataset } from "../../../model/atlas.ts";
import { type EventFacts, factsOf } from "../../../model/event-facts.ts";
import type { Lang } from "../../../model/languages.ts";
import { numberEvents } from "../../../model/number-events.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";
import { connectIn } from "../connect.ts";
import type { Opened } from "../opened.ts";
import type { FromWorker } from "./messages.ts";
import type { Workshop } from "./start-worker.ts";

type Large = Extract<FromWorker, { type: "large" }>;

/** Gathers a dataset whose events come in portions: each is indexed as it comes. */
export function gatherWhole(dataset: Dataset) {
  const ground = groundOf(dataset);
  const records: EventRecord[] = [];
  const events = new Map<EventId, EventFacts>();
  return {
    add(portion: readonly EventRecord[]): number {
      records.push(...portion);
      for (const record of portion) events.set(record.id, factsOf(record, ground));
      return records.length;
    },
    atlas: (): Atlas => {
      const atlas = indexDataset(dataset);
      return {
        ...atlas,
        dataset: { ...dataset, events: records },
        events,
        numbers: numberEvents(events),
      };
    },
  };
}

export interface Remote extends Pick<Opened, "atlas" | "engineFor"> {
  readonly answer: NonNullable<Opened["answer"]>;
  readonly onOpen: NonNullable<Opened["onOpen"]>;
  /** Another worker has taken the place of one that has ended, and is at the same point. */
  readonly moveTo: (workshop: Workshop) => void;
  /** The language of the engine that answers now. */
  readonly lang: () => Lang;
}

/** @param first the language in which the worker has opened it */
export function takeLarge(
  { dataset, summary, records, engine: data }: Large,
  first: Lang,
  firstWorkshop: Workshop,
): Remote {
  let workshop = firstWorkshop;
  let lang = first;
  let turn = 0;
  let hear: (engine: Engine, hasEvents: boolean) => void = () => {};
  /** Takes the engine of another language; null where none is waited for. */
  let spoken: ((data: Large["engine"]) => void) | null = null;
  let held: (grip: Grip | null) => void = () => {};
  let current: RemoteEngine;
  const ground = groundOf(dataset);
  const hand = makeHand(
    (record) => factsOf(record, ground),
    () => current.ask(),
  );
  hand.take(records, []);
  const connectEngine = (given: Large["engine"], before?: RemoteEngine) => {
    const mine = turn;
    return new RemoteEngine(
      given,
      {
        hand,
        send: (question) => workshop.post({ type: "ask", turn: mine, question }),
        takeHold: (hold) => {
          // Who took hold before this has let go.
          held(null);
          return new Promise((resolve) => {
            held = resolve as typeof held;
            workshop.post({ type: "hold", turn: mine, hold });
          });
        },
        onAnswer: (engine, hasEvents) => mine === turn && hear(engine, hasEvents),
        defer: (work) => void setTimeout(work),
      },
      before,
    );
  };
  current = connectEngine(data);
  const listen = () =>
    workshop.hear((message) => {
      if (message.type === "reply" && message.turn === turn) current.take(message.reply);
      if (message.type === "records") current.takeRecords(message.records);
      if (message.type === "held" && message.turn === turn) held(message.grip);
      if (message.type === "spoken" && message.turn === turn) spoken?.(message.engine);
    });
  const speak = () => workshop.post({ type: "speak", turn, lang });
  listen();
  return {
    atlas: { ...indexDataset(dataset), events: hand.events, summary },
    onOpen(store) {
      hear = (engine, hasEvents) => {
        store.setState({ engine });
        // Events that come along have company of their own.
        if (hasEvents) connectIn(store);
      };
      void import("./watch-hold.ts").then(({ watchHold }) => watchHold(store)).catch(() => {});
    },
    answer: (filters) =>
      new Promise((resolve) => {
        hear = () => {
          if (current.hasAnswer(filters)) resolve();
        };
        hear(current.engine(), false);
      }),
    lang: () => lang,
    moveTo(next) {
      workshop = next;
      held(null);
      listen();
      if (spoken) speak();
      else current.repeat();
    },
    async engineFor(next) {
      if (next === lang) return current.engine();
      lang = next;
      held(null);
      turn++;
      const given = new Promise<Large["engine"]>((resolve) => {
        spoken = resolve;
      });
      speak();
      current = connectEngine(await given, current);
      spoken = null;
      return current.engine();
    },
  };
}
