/** From an event that is told once to one that several sources tell otherwise, and back. */
import { pick, TELLING } from "./told.ts";

type Tree = Readonly<Record<string, unknown>>;

interface Accounted extends Tree {
  readonly accounts?: readonly Tree[] | undefined;
}

/** The source that a telling rests on: that of its first evidence; undefined where it has none. */
export function sourceTold({ evidence }: { readonly evidence?: unknown }): string | undefined {
  const [first] = (evidence ?? []) as readonly { readonly source?: string }[];
  return first?.source;
}

/**
 * @param own the source of what has been told so far, where the event has no accounts yet
 * @param source another one; evidence of it goes into its account, for each rests on its own words
 */
export function withAccount<Event extends Accounted>(
  event: Event,
  source: string,
  own: string | undefined,
): Event {
  if (event.accounts)
    return { ...event, accounts: [...event.accounts, { source, attribution: [], evidence: [] }] };
  const evidence = (event.evidence ?? []) as readonly { readonly source?: string }[];
  const isOthers = (one: { readonly source?: string }) => one.source === source;
  const { participants, ...lacking } = (event.absent ?? {}) as Tree;
  const first = {
    ...(own !== undefined && { source: own }),
    ...pick(event, (key) => isTold(key)),
    evidence: evidence.filter((one) => !isOthers(one)),
    ...(Object.keys(lacking).length > 0 && { absent: lacking }),
  };
  const second = { source, attribution: [], evidence: evidence.filter(isOthers) };
  return {
    ...pick(event, (key) => !isTold(key) && key !== "absent"),
    ...(participants !== undefined && { absent: { participants } }),
    accounts: [first, second],
  } as unknown as Event;
}

/** @param event one that several sources tell alike @returns with an account for each: what was told is the first one's, and the words of each its own */
export function toldApart<Event extends Accounted>(event: Event): Event {
  const evidence = (event.evidence ?? []) as readonly { readonly source?: string }[];
  const [own, ...others] = [...new Set(evidence.map(({ source }) => source))];
  const isOf = (source: unknown) => evidence.filter((one) => one.source === source);
  const two = withAccount(event, "", own);
  const [first] = two.accounts ?? [];
  const accounts = [
    { ...first, evidence: isOf(own) },
    ...others.map((source) => ({ source, attribution: [], evidence: isOf(source) })),
  ];
  return { ...two, accounts };
}

/** @returns the event without an account; told once where a single one is left */
export function withoutAccount<Event extends Accounted>(event: Event, index: number): Event {
  const { accounts = [], ...rest } = event;
  const left = accounts.toSpliced(index, 1);
  const [last] = left;
  if (left.length !== 1 || !last) return { ...event, accounts: left };
  const { source: _, absent = {}, ...telling } = last;
  const lacking = { ...(rest.absent as Tree | undefined), ...(absent as Tree) };
  const { absent: __, ...happening } = rest;
  return {
    ...happening,
    ...telling,
    ...(Object.keys(lacking).length > 0 && { absent: lacking }),
  } as unknown as Event;
}

function isTold(key: string): boolean {
  return TELLING.includes(key);
}
