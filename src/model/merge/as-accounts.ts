/** One event of two that different sources tell: each in its own account. A person says so, never the atlas. */
import type { SourceId } from "../schema/common.ts";
import type { AccountedEvent, AtlasEvent, EventRecord } from "../schema/event.ts";
import type { Source } from "../schema/source.ts";
import { isAlike } from "./alike.ts";

type Account = AccountedEvent["accounts"][number];
/** An event without how it is told. */
type Happening = Omit<AccountedEvent, "accounts">;
type Sources = ReadonlyMap<string, Source>;

/**
 * @param sources of both
 * @returns the first event with the tellings of the second beside its own; null where one of them has no one source that tells
 *   it, or both have the same
 */
export function asAccounts(
  mine: EventRecord,
  theirs: EventRecord,
  sources: Sources,
): AccountedEvent | null {
  const own = accountsIn(mine, sources);
  const others = accountsIn(theirs, sources);
  if (!own || !others) return null;
  const all = [...own, ...others];
  if (new Set(all.map(({ source }) => source)).size < all.length) return null;
  return { ...happeningOf(mine, theirs), accounts: withOwnUnits(all) };
}

/** Null where it rests on several sources, or on none: nobody could say whose account it is. */
function accountsIn(event: EventRecord, sources: Sources): readonly Account[] | null {
  if ("accounts" in event) return event.accounts;
  const source = tellerOf(event, sources);
  return source && [accountOf(event, source)];
}

function tellerOf({ evidence, cites = [] }: AtlasEvent, sources: Sources): SourceId | null {
  const told = new Set(
    evidence.length > 0
      ? evidence.map(({ source }) => source)
      : cites.filter((id) => sources.get(id)?.type !== "reference"),
  );
  const [only] = told;
  return only && told.size === 1 ? only : null;
}

/** What an event tells as what one source does. */
export function accountOf(event: AtlasEvent, source: SourceId): Account {
  const { when, where, attribution, evidence, cites, hedge, points, knownAsOf, grade } = event;
  const { fatalities, wounded, numbers, absent } = event;
  const { participants: _, ...gaps } = absent ?? {};
  const optional = { cites, hedge, points, knownAsOf, grade, fatalities, wounded, numbers };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    ...{ source, when, where, attribution, evidence },
    ...Object.fromEntries(given),
    ...(Object.keys(gaps).length > 0 && { absent: gaps }),
  };
}

/** What happened is told as the first has it; tags and media of both are there. */
export function happeningOf(mine: Happening, theirs: Happening): Happening {
  const { id, title, short, summary, translations, kind, imported } = mine;
  const participants = participantsOf(mine, theirs);
  const gap = mine.absent?.participants ?? theirs.absent?.participants;
  const isLacking = participants.length === 0 || hasOneSide(participants);
  const optional = {
    ...{ short, summary, translations, imported: imported ?? theirs.imported },
    tags: joined(mine.tags, theirs.tags),
    media: joined(mine.media, theirs.media),
    absent: gap !== undefined && isLacking ? { participants: gap } : undefined,
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { id, title, kind, ...Object.fromEntries(given), participants } as Happening;
}

/** Of both, unless one has the parties of a pair: whose they are cannot be joined without asking. */
function participantsOf(mine: Happening, theirs: Happening): Happening["participants"] {
  if (mine.participants.length === 0) return theirs.participants;
  const hasPair = [mine, theirs].some(({ participants }) =>
    participants.some(({ role }) => role === "party"),
  );
  if (hasPair) return mine.participants;
  const known = new Set(mine.participants.map(({ actor }) => actor));
  return [...mine.participants, ...theirs.participants.filter(({ actor }) => !known.has(actor))];
}

function hasOneSide(participants: EventRecord["participants"]): boolean {
  const sides = participants.flatMap((one) => (one.role === "party" ? [one.side] : []));
  return new Set(sides).size === 1;
}

function joined<Item>(
  mine: readonly Item[] | undefined,
  theirs: readonly Item[] | undefined,
): readonly Item[] | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  return [...mine, ...theirs.filter((one) => !mine.some((other) => isAlike(one, other)))];
}

/** A quantity of another unit has another id than that of the account before. */
function withOwnUnits(accounts: readonly Account[]): readonly Account[] {
  const units = new Map<string, string | undefined>();
  return accounts.map((account) => {
    if (!account.numbers) return account;
    const numbers = account.numbers.map((number) => {
      let { id } = number;
      while (units.has(id) && units.get(id) !== number.unit) id = `${id}-2` as typeof id;
      units.set(id, number.unit);
      return id === number.id ? number : { ...number, id };
    });
    return { ...account, numbers };
  });
}
