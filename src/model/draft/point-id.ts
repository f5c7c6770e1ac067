/** Ids of points, which are their own among the points of all events. */
import type { Draft } from "./draft.ts";

interface Pointed {
  readonly id: string;
  readonly points?: readonly { readonly id?: string }[] | undefined;
  readonly accounts?: readonly Omit<Pointed, "id" | "accounts">[] | undefined;
}

/** @returns "event-2" for the second point of an event, or the next number that no point of the draft has */
export function newPointId({ lists }: Pick<Draft, "lists">, event: string): string {
  const events = lists.events as unknown as readonly Pointed[];
  const taken = new Set(
    events
      .flatMap(({ points = [], accounts = [] }) => [
        ...points,
        ...accounts.flatMap((account) => account.points ?? []),
      ])
      .map(({ id }) => id),
  );
  for (let number = 1; ; number++)
    if (!taken.has(`${event}-${number}`)) return `${event}-${number}`;
}
