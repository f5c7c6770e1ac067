/** Ids that come again: rows that tell of one event where they name different sources, else events that need ids of their own. */
import type { Draft } from "../../../model/draft/draft.ts";
import type { EventId } from "../../../model/schema/common.ts";
import type { AtlasEvent } from "../../../model/schema/event.ts";
import type { Question } from "../../imports/import.ts";
import type { OwnWords } from "./own-words.ts";
import { type Joined, joinRetold } from "./retold.ts";
import type { MappedRows } from "./rows.ts";

const EXPECTED = {
  "repeated-id": "an id of its own, of letters and digits",
  "no-own-source": "an id of its own, or one source that no other row of the id names",
} as const;

export class RepeatedIds {
  readonly #rows: MappedRows;
  readonly #canJoin: boolean;
  /** Events that could not have the id that stands in their row. */
  readonly #others = new Set<number>();
  /** Of each event, where it may have to be told. */
  readonly #rowOf: number[] = [];
  /** Events whose title is made of other cells. */
  readonly #untitled: number[] = [];

  constructor(rows: MappedRows) {
    this.#rows = rows;
    const { sameId } = rows.choices.mapping;
    const hasSource = rows.has("source") || rows.has("url");
    this.#canJoin = rows.has("id") && hasSource && sameId !== "own-events";
  }

  /** Of the row whose event comes next. */
  idOf(): EventId {
    const { builder, row } = this.#rows;
    const given = this.#rows.cell("id");
    const wanted = given || `row-${row}`;
    const id = builder.eventId(wanted);
    const at = builder.events.length;
    if (this.#canJoin) this.#rowOf[at] = row;
    if (given === "") return id;
    if (id !== wanted && this.#canJoin) this.#others.add(at);
    else if (id !== wanted) this.#tell(row, given, id, "repeated-id");
    if (this.#canJoin && this.#rows.has("title") && this.#rows.cell("title") === "")
      this.#untitled.push(at);
    return id;
  }

  /** Joins what is one event, and tells of the ids that rows could not have. */
  settle(draft: Draft): Draft {
    const { builder, report } = this.#rows;
    const { events } = builder;
    if (this.#others.size === 0) return draft;
    const ids = new Set([...this.#others].flatMap((at) => events[at]?.imported?.id ?? []));
    const words = this.#wordsOf(draft);
    const joined = joinRetold(events, ids, words);
    this.#tellOthers(joined);
    if (joined.retold.rows === 0) return draft;
    report.retold(joined.retold);
    if (!this.#rows.choices.mapping.sameId) report.ask(questionOf(joined, words));
    return { ...draft, lists: { ...draft.lists, events: joined.events } };
  }

  #tellOthers({ further, apart }: Joined): void {
    const { events } = this.#rows.builder;
    const told = [...new Set([...this.#others, ...apart])].sort((one, other) => one - other);
    for (const at of told) {
      const event = events[at];
      if (!event || further.has(at)) continue;
      const code = apart.has(at) ? "no-own-source" : "repeated-id";
      this.#tell(this.#rowOf[at] ?? 0, event.imported?.id ?? "", event.id, code);
    }
  }

  #tell(row: number, given: string, id: EventId, code: keyof typeof EXPECTED): void {
    const expected = `${EXPECTED[code]}; the event is kept as ${id}`;
    const column = this.#rows.column("id");
    this.#rows.report.value(row, column, given, code, expected, "kept-as-written");
  }

  #wordsOf({ head, lists }: Draft): OwnWords {
    const rows = this.#rows;
    const sources = new Map(lists.sources.map(({ id, title }) => [id, title ?? id]));
    const actors = new Map(lists.actors.map(({ id, name }) => [id, name ?? id]));
    const kinds = new Map(head.kinds?.events?.map(({ id, name }) => [String(id), name ?? ""]));
    const untitled = new Set(this.#untitled.map((at) => rows.builder.events[at]));
    return {
      column: (meaning) => (rows.has(meaning) ? rows.column(meaning) : null),
      source: (id) => sources.get(id) ?? id,
      actor: (id) => actors.get(id) ?? id,
      kind: (id) => kinds.get(id) ?? id,
      isTitled: (row: AtlasEvent) => rows.has("title") && !untitled.has(row),
    };
  }
}

function questionOf({ retold, example }: Joined, words: OwnWords): Question {
  const [first] = example;
  const tellersOf = ({ cites = [] }: AtlasEvent) => cites.map(words.source).join(", ");
  const { rows, inAccounts, alike } = retold;
  const events = inAccounts + alike;
  return {
    id: "same-id",
    choices: [
      { id: "one-event", example: `${first?.id}: ${example.map(tellersOf).join(" + ")}` },
      {
        id: "own-events",
        example: example.map((row) => `${row.id}: ${tellersOf(row)}`).join(" / "),
      },
    ],
    taken: "one-event",
    because: `${rows + events} rows of ${events} ids name different sources; events in accounts: ${inAccounts}, told alike: ${alike}`,
  };
}
