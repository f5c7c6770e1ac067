/** How many facts of a draft the document's words carry: when, where, who and who says so of each event, and each tie. */
import type { Draft } from "./draft.ts";
import { indexMarks, passagesOf, type ShownPart } from "./passages.ts";

export interface Carried {
  readonly carried: number;
  readonly all: number;
}

const FACTS = ["when", "where", "participants", "attribution"] as const satisfies ShownPart[];

/** Only what is said and not inferred can be carried; a fact that nothing is said of yet is none. */
export function carriedIn(draft: Draft): Carried {
  const index = indexMarks(draft.lists.marks);
  const ofEvents = draft.lists.events.flatMap((event) => {
    const said = FACTS.filter((fact) => isSaid((event as Readonly<Record<string, unknown>>)[fact]));
    if (said.length === 0) return [];
    const passages = passagesOf(draft, { list: "events", id: event.id }, index);
    const shown = new Set(passages.flatMap(({ shows }) => shows));
    return said.map((fact) => shown.has(fact));
  });
  const ofTies = draft.lists.relations
    .filter(({ basis }) => basis !== "inferred")
    .map(({ evidence = [] }) => evidence.length > 0);
  const facts = [...ofEvents, ...ofTies];
  return { carried: facts.filter(Boolean).length, all: facts.length };
}

function isSaid(fact: unknown): boolean {
  if (Array.isArray(fact)) return fact.length > 0;
  if (typeof fact !== "object" || fact === null) return false;
  return !("basis" in fact && fact.basis === "inferred");
}
