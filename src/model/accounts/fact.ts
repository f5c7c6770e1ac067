/** One fact of an event as each of its accounts has it: they differ, they agree, or one alone tells it. */
import type { EventFacts } from "../event-facts.ts";
import type { Attribution } from "../schema/actor.ts";
import type { Estimate, Toll } from "../schema/estimate.ts";
import type { AtlasEvent } from "../schema/event.ts";
import type { Where } from "../schema/place.ts";
import type { Basis } from "../vocabulary.ts";
import type { Chains } from "./chains.ts";

/** In the order in which they are told: where accounts differ, where they agree, what not all of them tell. */
export const AGREEMENTS = ["differ", "agree", "alone"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** What one account tells of a fact. */
export interface Told<Value> {
  readonly account: EventFacts;
  /** Null where it says nothing of it. */
  readonly value: Value | null;
  /** Whether its source says it or we infer it; null where the format keeps none for it. */
  readonly basis: Basis | null;
}

interface Compared<Name extends string, Value> {
  readonly name: Name;
  /** Apart among the facts of its event. */
  readonly key: string;
  readonly agreement: Agreement;
  /** Whether all that tell it tell the very same: one may be finer than another and not gainsay it. */
  readonly isSame: boolean;
  /** In the order of the accounts. */
  readonly told: readonly Told<Value>[];
}

type NumberRecord = NonNullable<AtlasEvent["numbers"]>[number];

export type Fact =
  | Compared<"when", AtlasEvent["when"]>
  | Compared<"where", Exclude<Where, { extent: "unplaced" }>>
  | Compared<"fatalities" | "wounded", Toll>
  | Compared<"number", NumberRecord & Estimate>
  | (Compared<"says", Attribution> & { readonly chains: Chains })
  | Compared<"who", AtlasEvent["participants"]>
  | Compared<"hedge", NonNullable<AtlasEvent["hedge"]>>
  | Compared<"points", NonNullable<AtlasEvent["points"]>>;
export type FactName = Fact["name"];

/** By what one says of the event that another may gainsay. Who says so is told beside it: two voices that agree are no difference. */
export type MatterName = Extract<FactName, "when" | "where" | "fatalities" | "wounded" | "number">;
