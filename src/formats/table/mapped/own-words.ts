/** What a further row of an event says in words of its own: where the event has others, they stay with it as they are written. */
import { isAlike } from "../../../model/merge/alike.ts";
import type { ActorId, SourceId } from "../../../model/schema/common.ts";
import type { AccountedEvent, AtlasEvent } from "../../../model/schema/event.ts";
import { KIND_NOT_GIVEN } from "./who.ts";

export type Happening = Omit<AccountedEvent, "accounts">;
type Codes = NonNullable<NonNullable<Happening["imported"]>["codes"]>;

/** What the records are called that rows name, and the columns of those. */
export interface OwnWords {
  /** Of a meaning that no column has, null. */
  readonly column: (meaning: "title" | "note" | "kind" | "side" | "opposed") => string | null;
  readonly source: (id: SourceId) => string;
  readonly actor: (id: ActorId) => string;
  readonly kind: (id: string) => string;
  /** Whether its title is the table's, and none that was made of other cells. */
  readonly isTitled: (row: AtlasEvent) => boolean;
}

/** A key is some words, and words have an end. */
const LONGEST_NAME = 200;

/** The first row, with the first title, kind and note that the rows give. */
export function namedBy(rows: readonly AtlasEvent[], words: OwnWords): Happening {
  const [first] = rows as readonly [AtlasEvent, ...AtlasEvent[]];
  const { title } = rows.find(words.isTitled) ?? first;
  const { kind } = rows.find(hasKind) ?? first;
  const summary = rows.find((row) => row.summary !== undefined)?.summary;
  return { ...first, title, kind, ...(summary === undefined ? {} : { summary }) };
}

/** @returns the event with what the row has otherwise, by the names of its columns, each with who says so behind it */
export function withWordsOf(row: AtlasEvent, event: Happening, words: OwnWords): Happening {
  const [first] = row.cites ?? [];
  const teller = first ? words.source(first) : "";
  const own = event.imported?.codes ?? {};
  const codes: Record<string, string> = { ...own };
  for (const [column, cell] of otherwiseIn(row, event, words)) {
    const name = `${column} (${teller})`.slice(0, LONGEST_NAME).toWellFormed();
    let free = name;
    for (let number = 2; Object.hasOwn(codes, free); number++) free = `${name} ${number}`;
    codes[free] = cell;
  }
  const { imported } = event;
  if (!imported || Object.keys(codes).length === 0) return event;
  return { ...event, imported: { ...imported, codes } };
}

function otherwiseIn(
  row: AtlasEvent,
  event: Happening,
  words: OwnWords,
): readonly (readonly [column: string, cell: string])[] {
  const said = [
    [words.column("title"), words.isTitled(row) && row.title !== event.title && row.title],
    [words.column("note"), row.summary !== event.summary && row.summary],
    [words.column("kind"), hasKind(row) && row.kind !== event.kind && words.kind(row.kind)],
    ...sidesIn(row, event, words),
    ...Object.entries(codesBeyond(row.imported?.codes, event.imported?.codes)),
  ] as const;
  return said.flatMap(([column, cell]) => (column !== null && cell ? [[column, cell]] : []));
}

function hasKind({ kind }: AtlasEvent): boolean {
  return kind !== KIND_NOT_GIVEN.id;
}

/** Those of a pair stay the first row's; others are joined, and nothing of them is lost. */
function sidesIn(row: AtlasEvent, event: Happening, words: OwnWords) {
  const both = [...row.participants, ...event.participants];
  const isPair = both.some(({ role }) => role === "party");
  if (!isPair || isAlike(row.participants, event.participants) || event.participants.length === 0)
    return [];
  const names = (isOf: (one: AtlasEvent["participants"][number]) => boolean) =>
    row.participants
      .filter(isOf)
      .map(({ actor }) => words.actor(actor))
      .join("; ");
  const isOpposed = (one: AtlasEvent["participants"][number]) =>
    one.role === "party" && one.side === 2;
  return [
    [words.column("side"), names((one) => !isOpposed(one))],
    [words.column("opposed"), names(isOpposed)],
  ] as const;
}

function codesBeyond(codes: Codes = {}, known: Codes = {}): Codes {
  return Object.fromEntries(
    Object.entries(codes).filter(
      ([name, cell]) => !Object.hasOwn(known, name) || known[name] !== cell,
    ),
  );
}
