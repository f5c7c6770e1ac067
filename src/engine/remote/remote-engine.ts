/**
 * The door to an engine elsewhere. What is asked for is answered with the last true answer at once; the question goes off, and
 * when its reply is in there is another engine, equal but for what it knows, and everything is drawn anew from it.
 */
import type { FacetName, FacetValue } from "../../model/facets/all.ts";
import { type Filters, NO_FILTERS } from "../../model/filters.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import type { Census } from "../counted.ts";
import type { Answer, Counts, Engine } from "../engine.ts";
import type { TakeHold } from "../grip/hold.ts";
import type { Page } from "../page.ts";
import { answerAtHand, type Known } from "./answer-at-hand.ts";
import { censusFrom } from "./census-data.ts";
import type { EngineData } from "./engine-data.ts";
import type { Hand } from "./hand.ts";
import { type Ask, idsIn, keyOfAsk, keyOfFilters, type Question, type Reply } from "./protocol.ts";

interface Ways {
  readonly hand: Hand;
  readonly send: (question: Question) => void;
  /** There is another engine to be drawn from. */
  readonly onAnswer: (engine: Engine, hasRecords: boolean) => void;
  readonly takeHold: TakeHold;
  /** Calls when the asks of one gesture, or of one drawing, are all in. */
  readonly defer: (work: () => void) => void;
}

/** So many answers are kept, for a filter that is taken back. */
const KEPT_ANSWERS = 6;
/** Of one answer; what was not asked for lately goes. */
const KEPT_VALUES = 80;

interface Entry extends Known {
  readonly key: string;
  isAnswered: boolean;
  answer: Answer | null;
  /** What has been asked of it since it was last shown, and before that: the next answer is asked all of it. */
  asked: Map<string, Ask>;
  askedBefore: Map<string, Ask>;
}

export class RemoteEngine {
  readonly #data: EngineData;
  readonly #ways: Ways;
  readonly #census: Census | null;
  readonly #totals: Counts;
  /** By their filters, the one asked for last at the end. */
  readonly #entries = new Map<string, Entry>();
  readonly #keys = new WeakMap<Filters, string>();
  /** What everything is drawn from. */
  #shown: Entry;
  /** What was asked for last. */
  #wanted: Entry;
  #sent: { readonly question: Question; readonly entry: Entry } | null = null;
  #number = 0;
  #isDue = false;

  /** @param before one whose last answer is shown until the first of this one is in, such as in another language */
  constructor(data: EngineData, ways: Ways, before?: RemoteEngine) {
    this.#data = data;
    this.#ways = ways;
    this.#census = data.census && censusFrom(data.census);
    this.#totals = Object.fromEntries(
      data.totals.map(([name, counts]) => [name, new Map(counts)]),
    ) as unknown as Counts;
    this.#shown = before
      ? { ...before.#shown, key: "", answer: null }
      : { ...makeEntry(NO_FILTERS, keyOfFilters(NO_FILTERS)), kept: data.size, isAnswered: true };
    this.#entries.set(this.#shown.key, this.#shown);
    this.#wanted = this.#shown;
  }

  /** Another one each time, as of the last reply. */
  engine(): Engine {
    return {
      size: this.#data.size,
      extent: this.#data.extent,
      census: this.#census,
      totals: this.#totals,
      listed: (facet, value, limit) => this.#listed(facet, value, limit),
      takeHold: this.#ways.takeHold,
      query: (filters) => this.#query(filters),
    };
  }

  /** @returns whether what is shown is the answer to these filters; if not, it is asked for */
  hasAnswer(filters: Filters): boolean {
    this.#query(filters);
    return this.#shown === this.#wanted;
  }

  /** A reply to what is no longer waited for is dropped. */
  take(reply: Reply): void {
    if (this.#sent?.question.number !== reply.number) return;
    const { question, entry } = this.#sent;
    this.#sent = null;
    const hasRecords = this.#learn(entry, question, reply);
    // What was asked before the wanted filters were does not take the place of a picture that is true of them.
    const isNews = entry === this.#wanted || !this.#wanted.isAnswered || this.#shown === entry;
    if (isNews) this.#show(entry);
    if (isNews || hasRecords) this.#ways.onAnswer(this.engine(), hasRecords);
    this.ask();
  }

  /** Sends again what has not been answered, to one who has taken the other's place and has sent nothing yet. */
  repeat(): void {
    if (this.#sent) this.#ways.send(this.#sent.question);
  }

  /** Sends what is not at hand, once all of a gesture or a drawing has asked. */
  ask(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#ways.defer(() => {
      this.#isDue = false;
      this.#flush();
    });
  }

  #listed(facet: FacetName, value: FacetValue, limit: number): Page {
    const ask: Ask = { name: "listed", args: [facet, value, limit] };
    this.#note(this.#shown, ask);
    const page = this.#shown.values.get(keyOfAsk(ask))?.value as Page | undefined;
    return page ?? { ids: [], total: this.#totals[facet].get(value as never) ?? 0 };
  }

  #query(filters: Filters): Answer {
    const key = this.#keys.get(filters) ?? keyOfFilters(filters);
    this.#keys.set(filters, key);
    if (this.#wanted.key !== key) this.#want(this.#entries.get(key) ?? makeEntry(filters, key));
    return this.#answerOf(this.#shown);
  }

  #want(entry: Entry): void {
    this.#wanted = entry;
    this.#entries.delete(entry.key);
    this.#entries.set(entry.key, entry);
    const carried = asksOf(this.#shown);
    const isWhole = entry.isAnswered && [...carried.keys()].every((key) => entry.values.has(key));
    if (isWhole) this.#shown = entry;
    else {
      for (const [key, ask] of carried) entry.asked.set(key, ask);
      this.ask();
    }
  }

  #answerOf(entry: Entry): Answer {
    entry.answer ??= answerAtHand(entry, {
      census: this.#census,
      note: (ask) => this.#note(entry, ask),
    });
    return entry.answer;
  }

  #note(entry: Entry, ask: Ask): void {
    const key = keyOfAsk(ask);
    entry.asked.set(key, ask);
    // What is drawn from the last answer will be drawn from the next.
    if (entry !== this.#wanted) this.#wanted.asked.set(key, ask);
    if (!this.#wanted.values.has(key)) this.ask();
  }

  /** One question at a time: while one is worked on, what comes next may still change. */
  #flush(): void {
    if (this.#sent) return;
    const { filters, values, isAnswered } = this.#wanted;
    const asks = [...asksOf(this.#wanted)].flatMap(([key, ask]) => (values.has(key) ? [] : [ask]));
    const lacking = this.#ways.hand.wanted();
    if (lacking.length > 0) asks.push({ name: "records", args: [lacking] });
    if (asks.length === 0 && isAnswered) return;
    const forgotten = this.#ways.hand.forget();
    const question = { number: ++this.#number, filters, asks, forgotten };
    this.#sent = { question, entry: this.#wanted };
    this.#ways.send(question);
  }

  /** Records that come by themselves. */
  takeRecords(records: readonly EventRecord[]): void {
    this.#shown.answer = null;
    if (this.#ways.hand.take(records, [])) this.#ways.onAnswer(this.engine(), true);
  }

  #learn(entry: Entry, { asks }: Question, reply: Reply): boolean {
    const { kept, values, records, isMoreComing } = reply;
    entry.kept = kept;
    entry.isAnswered = true;
    const named = asks.flatMap((ask, at) => idsIn(ask, values[at] as Reply["values"][number]));
    const hasRecords = this.#ways.hand.take(records, named);
    for (const [index, ask] of asks.entries())
      if (ask.name === "records") {
        if (!isMoreComing) this.#ways.hand.miss(ask.args[0]);
      } else entry.values.set(keyOfAsk(ask), { ask, value: values[index] });
    return hasRecords;
  }

  #show(entry: Entry): void {
    this.#shown = entry;
    entry.answer = null;
    entry.askedBefore = entry.asked;
    entry.asked = new Map();
    for (const key of entry.values.keys()) {
      if (entry.values.size <= KEPT_VALUES) break;
      if (!entry.askedBefore.has(key)) entry.values.delete(key);
    }
    for (const [key, old] of this.#entries) {
      if (this.#entries.size <= KEPT_ANSWERS) break;
      if (old !== this.#shown && old !== this.#wanted) this.#entries.delete(key);
    }
  }
}

function makeEntry(filters: Filters, key: string): Entry {
  return {
    filters,
    key,
    kept: 0,
    values: new Map(),
    isAnswered: false,
    answer: null,
    asked: new Map(),
    askedBefore: new Map(),
  };
}

function asksOf({ asked, askedBefore }: Entry): ReadonlyMap<string, Ask> {
  return new Map([...askedBefore, ...asked]);
}
