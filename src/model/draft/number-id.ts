/** Ids of the numbers that an event's sources give: the same in two accounts where they count the same. */
import type { Draft } from "./draft.ts";
import { slugOf, unusedId } from "./ids.ts";

/** What two accounts of one quantity have in common. */
export interface Counted {
  readonly id: string;
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
}

interface Counting {
  readonly id: string;
  readonly numbers?: readonly Counted[];
  readonly accounts?: readonly { readonly numbers?: readonly Counted[] }[];
}

/** @returns each quantity once that an account of the event tells, without its figures */
export function numbersTold({ lists }: Pick<Draft, "lists">, event: string): readonly Counted[] {
  const record = (lists.events as unknown as readonly Counting[]).find(({ id }) => id === event);
  const all = [record, ...(record?.accounts ?? [])].flatMap((telling) => telling?.numbers ?? []);
  const once = new Map<string, Counted>();
  for (const { id, name, unit } of all)
    if (!once.has(id))
      once.set(id, {
        id,
        ...(name !== undefined && { name }),
        ...(unit !== undefined && { unit }),
      });
  return [...once.values()];
}

/** @returns an id that no number of the event has */
export function newNumberId(draft: Pick<Draft, "lists">, event: string, name: string): string {
  const taken = new Set(numbersTold(draft, event).map(({ id }) => id));
  return unusedId(slugOf(name) || "number", taken);
}
