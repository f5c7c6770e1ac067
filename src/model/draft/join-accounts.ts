/** Two documents tell of one event, alike or each in its own account; and an account that is of another event after all. */
import { applyDraftOperation } from "./apply-operation.ts";
import { sourceTold, withAccount, withoutAccount } from "./change-accounts.ts";
import type { Draft, DraftRecord } from "./draft.ts";
import { mergeDifferences, mergeRecords } from "./merge-records.ts";
import type { DraftOperation, Put } from "./operation.ts";
import { renameReferences } from "./references.ts";
import { accountsIn, pick, TELLING } from "./told.ts";

type Tree = Readonly<Record<string, unknown>>;
type Told = Tree & { readonly id: string; readonly evidence?: unknown };

/** What no two that are told alike tell otherwise: nothing of it may be lost in silence. */
const MATTER: ReadonlySet<string> = new Set(["when", "where", "fatalities", "wounded", "numbers"]);

/** Whether nothing would be lost if the two were told once. */
export function canJoinAlike(draft: Draft, from: string, into: string): boolean {
  const [given, kept] = [eventOf(draft, from), eventOf(draft, into)];
  if (!given || !kept || accountsIn(given) || accountsIn(kept)) return false;
  return mergeDifferences(draft, "events", from, into).every(({ part }) => !MATTER.has(part));
}

/** @returns one batch: the event stays as it is told, on the evidence of both; null where that cannot be */
export function joinAlike(draft: Draft, from: string, into: string): DraftOperation | null {
  return canJoinAlike(draft, from, into) ? mergeRecords(draft, "events", from, into) : null;
}

/**
 * What one event tells becomes an account of the other: the first account is what stood there.
 *
 * @returns one batch; null where one of the two is gone, or the other has an account of that source
 */
export function joinApart(draft: Draft, from: string, into: string): DraftOperation | null {
  const given = eventOf(draft, from);
  const source = given && sourceTold(given);
  if (from === into || !given || source === undefined || accountsIn(given)) return null;
  const renamed = renameReferences(draft, "events", from, into);
  const after = applyDraftOperation(draft, { type: "batch", operations: renamed }).draft;
  const kept = eventOf(after, into);
  if (!kept || tellersIn(kept).every((one) => one === source)) return null;
  if (accountsIn(kept)?.some((one) => one.source === source)) return null;
  const record = withTelling(kept, eventOf(after, from) ?? given, source);
  return {
    type: "batch",
    operations: [
      ...renamed,
      { type: "put", list: "events", record, was: kept } as unknown as Put,
      { type: "remove", list: "events", id: from },
    ],
  };
}

/**
 * Makes an account an event of its own: of the same name and with the same people until somebody changes them.
 *
 * @returns one batch, which says as well that the two are not one; null where there is no such account
 */
export function partAccount(
  draft: Draft,
  event: string,
  index: number,
  id: string,
): DraftOperation | null {
  const was = eventOf(draft, event);
  const account = was && accountsIn(was)?.[index];
  if (!was || !account) return null;
  const { source, ...telling } = account;
  const happening = pick(was, (key) => key === "title" || key === "kind" || key === "participants");
  const made = { ...happening, ...telling, id };
  const isOfIt = (one: Draft["lists"]["marks"][number]) =>
    one.kind === "time" && one.record === event && one.source === source;
  return {
    type: "batch",
    operations: [
      { type: "put", list: "events", record: made, after: event } as unknown as Put,
      { type: "put", list: "events", record: withoutAccount(was, index), was } as unknown as Put,
      ...draft.lists.marks
        .filter(isOfIt)
        .map((mark) => ({ type: "put", list: "marks", record: { ...mark, record: id } }) as const),
      decideOwn(id),
    ],
  };
}

/** That an event is none of those that stand is a decision, and is kept as one. */
export function decideOwn(event: string): Put {
  return { type: "put", list: "refusals", record: { id: keyOf(event) } };
}

export function isDecidedOwn({ lists }: Draft, event: string): boolean {
  return lists.refusals.some(({ id }) => id === keyOf(event));
}

/** The sources whose words an event rests on, each once. */
export function tellersIn(event: object): readonly string[] {
  const told = objectsIn(accountsIn(event) ?? [event]).flatMap(({ source, evidence }) => [
    source,
    ...objectsIn(evidence).map((one) => one.source),
  ]);
  return [...new Set(told.filter((one) => typeof one === "string"))];
}

/** A draft may hold anything in a list's place, and anything in a list: what is no object says nothing. */
export function objectsIn(value: unknown): readonly Tree[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one) => typeof one === "object" && one !== null);
}

const keyOf = (event: string) => `event:${event}`;

function eventOf({ lists }: Draft, id: string): Told | undefined {
  return lists.events.find((one) => one.id === id) as Told | undefined;
}

function withTelling(kept: Told, given: Told, source: string): Tree {
  const { accounts = [], ...happening } = withAccount(kept, source, sourceTold(kept)) as Tree & {
    readonly accounts?: readonly Tree[];
  };
  const begun = accounts.at(-1) ?? {};
  const { participants: _, ...lacking } = (given.absent ?? {}) as Tree;
  const own = [begun.evidence, given.evidence].flatMap(
    (list) => (list ?? []) as readonly unknown[],
  );
  const account = {
    ...pick(given, (key) => TELLING.includes(key)),
    source,
    evidence: own,
    ...(Object.keys(lacking).length > 0 && { absent: lacking }),
  };
  const all = withParticipants(happening, given);
  return { ...all, accounts: [...accounts.slice(0, -1), account] };
}

/** Whom either names; the part that the one that stays gives somebody holds. */
function withParticipants(kept: Tree, given: Tree): Tree {
  type Who = DraftRecord<"events">["participants"];
  const own = (kept.participants ?? []) as NonNullable<Who>;
  const others = ((given.participants ?? []) as NonNullable<Who>).filter(({ actor }) =>
    own.every((one) => one.actor !== actor),
  );
  const participants = [...own, ...others];
  if (participants.length === 0) return kept;
  const { absent: _, ...rest } = kept;
  return { ...rest, participants };
}
