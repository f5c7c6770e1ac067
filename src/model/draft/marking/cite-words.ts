/** Makes marked words evidence: of the open record, or of a new event, tie or question that begins with them. */
import { type Result, success } from "../../result.ts";
import { withAccount } from "../change-accounts.ts";
import type { DraftRecord } from "../draft.ts";
import { newId } from "../ids.ts";
import type { MadeEvidence } from "../make-evidence.ts";
import type { DraftOperation } from "../operation.ts";
import { accountsIn, openEvent, putTold } from "../told.ts";
import type { DraftTold, Marking, MarkingFault, MarkingGround } from "./marking.ts";
import { put } from "./pieces.ts";

export function beginEvent(evidence: MadeEvidence, { draft }: MarkingGround): Marking {
  const id = newId(draft, "events", evidence.exact);
  const record = { id, kind: "act", participants: [], attribution: [], evidence: [evidence] };
  return {
    operation: put("events", record as unknown as DraftRecord<"events">),
    open: { list: "events", id },
  };
}

/** Between the actors that the words name, or the open one and the one they name. */
export function beginTie(evidence: MadeEvidence, ground: MarkingGround): Marking {
  const { draft, document, open } = ground;
  const inside = draft.lists.marks.filter(
    ({ source, kind, start, end, record }) =>
      source === document.source &&
      kind === "actor" &&
      record !== null &&
      start < evidence.end &&
      evidence.start < end,
  );
  const named = inside.toSorted((a, b) => a.start - b.start).map(({ record }) => record);
  const both = [...(open?.list === "actors" ? [open.id] : []), ...named];
  const [from, to] = [...new Set(both)];
  const id = newId(draft, "relations", [from, to].filter(Boolean).join(" ") || evidence.exact);
  const record = {
    id,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    basis: "stated",
    evidence: [evidence],
  };
  return {
    operation: put("relations", record as unknown as DraftRecord<"relations">),
    open: { list: "relations", id },
  };
}

export function beginQuestion(evidence: MadeEvidence, { draft, open }: MarkingGround): Marking {
  const id = newId(draft, "questions", evidence.exact);
  const part = {
    events: "event",
    actors: "actor",
    relations: "relation",
    places: "place",
  } as const;
  const about = open && open.list in part ? part[open.list as keyof typeof part] : null;
  const concerns = about && open ? [{ [about]: open.id }] : [];
  return {
    operation: put("questions", {
      id,
      concerns,
      evidence: [evidence],
    } as unknown as DraftRecord<"questions">),
    open: { list: "questions", id },
  };
}

/** The lists whose records have evidence of their own. */
const CITING = ["events", "actors", "relations", "questions"] as const;
type Citing = (typeof CITING)[number];

export function addEvidence(
  evidence: MadeEvidence,
  { draft, open }: MarkingGround,
): Result<Marking, MarkingFault> {
  const list = CITING.find((one) => one === open?.list);
  const records = (list ? draft.lists[list] : []) as readonly DraftRecord<"actors">[];
  const record = records.find(({ id }) => id === open?.id);
  if (!list || !record) return { ok: false, error: { code: "no-record" } };
  if (accountsIn(record)) return success({ operation: inAccount(record, evidence), open: null });
  const cited = { ...record, evidence: [...(record.evidence ?? []), evidence] };
  return success({
    operation: put(list, cited as DraftRecord<Citing>) as DraftOperation,
    open: null,
  });
}

/** Words of a source that tells the event in none of its accounts begin one. */
function inAccount(record: { readonly id: string }, evidence: MadeEvidence): DraftOperation {
  const has = (one: object) =>
    (accountsIn(one) ?? []).findIndex(({ source }) => source === evidence.source);
  const event = has(record) < 0 ? withAccount(record, evidence.source, undefined) : record;
  const accounts = (accountsIn(event) ?? []).map((account, index) =>
    index === has(event)
      ? { ...account, evidence: [...(account.evidence as readonly unknown[]), evidence] }
      : account,
  );
  return put("events", { ...event, accounts } as unknown as DraftRecord<"events">);
}

export function addHedge(
  evidence: MadeEvidence,
  { draft, open, document: { source } }: MarkingGround,
): Result<Marking, MarkingFault> {
  const event = openEvent(draft, open, source);
  if (!event) return { ok: false, error: { code: "no-record" } };
  const { hedge } = event;
  const hedged = {
    ...event,
    hedge: {
      ...hedge,
      words: hedge?.words ?? evidence.exact,
      evidence: [...(hedge?.evidence ?? []), evidence],
    },
  };
  return success({ operation: putTold(draft, hedged as DraftTold, source), open: null });
}
