/** What the accounts of an event say, in a line. */
import type { EventId } from "../../../model/schema/common.ts";
import { useAtlas } from "../../../ui/context.ts";
import { sayTold } from "./say-told.ts";

interface Props {
  readonly of: EventId;
  /** Only in what they differ. */
  readonly isBrief?: boolean;
}

export function ToldLine({ of: id, isBrief = false }: Props) {
  return <>{useAtlas((state) => sayTold(id, state, isBrief))}</>;
}
