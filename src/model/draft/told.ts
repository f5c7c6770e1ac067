/** What one source tells of an event, as if it were all of it, and how that goes back into its account. */
import type { Draft, RecordKey } from "./draft.ts";
import type { DraftTold } from "./marking/marking.ts";
import type { Put } from "./operation.ts";

type Tree = Readonly<Record<string, unknown>>;
type Gaps = Readonly<Record<string, string>>;

/** The event that the form shows, as the source tells it; undefined where it is told in accounts and none is that source's. */
export function openEvent(
  draft: Draft,
  open: RecordKey | null,
  source: string | null,
): DraftTold | undefined {
  const event = open?.list === "events" ? eventOf(draft, open.id) : undefined;
  const accounts = event && accountsIn(event);
  if (!event || !accounts) return event as DraftTold | undefined;
  const account = accounts.find((one) => one.source === source);
  if (!account) return undefined;
  const { accounts: _, ...happening } = event;
  const { source: __, ...telling } = account;
  const absent = { ...(event.absent as Gaps), ...(account.absent as Gaps) };
  return {
    ...happening,
    ...telling,
    ...(Object.keys(absent).length > 0 && { absent }),
  } as unknown as DraftTold;
}

/** What was changed of an event as a source tells it: of one that is told in accounts, in that source's. */
export function putTold(draft: Draft, told: DraftTold, source: string | null): Put {
  const event = eventOf(draft, told.id);
  const accounts = event && accountsIn(event);
  const index = accounts?.findIndex((one) => one.source === source) ?? -1;
  const record = accounts && index >= 0 ? intoAccount(accounts, index, told) : told;
  return { type: "put", list: "events", record } as unknown as Put;
}

export function accountsIn(event: object): readonly Tree[] | undefined {
  return (event as { readonly accounts?: readonly Tree[] }).accounts;
}

function eventOf({ lists }: Draft, id: string): Tree | undefined {
  return lists.events.find((one) => one.id === id) as Tree | undefined;
}

function intoAccount(accounts: readonly Tree[], index: number, { absent, ...told }: Tree): Tree {
  const { participants, ...lacking } = (absent ?? {}) as Gaps;
  const own = (key: string) => TELLING.includes(key);
  const [telling, happening] = [pick(told, own), pick(told, (key) => !own(key))];
  const account = {
    source: accounts[index]?.source,
    ...telling,
    ...(Object.keys(lacking).length > 0 && { absent: lacking }),
  };
  return {
    ...happening,
    ...(participants !== undefined && { absent: { participants } }),
    accounts: accounts.with(index, account),
  };
}

/** What the format has in each account, and not beside them. */
export const TELLING: readonly string[] = [
  "when",
  "where",
  "attribution",
  "evidence",
  "cites",
  "hedge",
  "points",
  "knownAsOf",
  "grade",
  "fatalities",
  "wounded",
  "numbers",
];

export function pick(tree: Tree, wants: (key: string) => boolean): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => wants(key)));
}
