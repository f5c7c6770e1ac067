/** Takes what was proposed for an event into it, all of it as one change. */
import { withRole } from "../change-role.ts";
import type { DraftOperation } from "../operation.ts";
import { putTold } from "../told.ts";
import { placedAt } from "./mark-name.ts";
import { dated } from "./mark-time.ts";
import type { DraftTold, MarkingGround } from "./marking.ts";
import { batch, put } from "./pieces.ts";
import type { Proposal } from "./proposals.ts";

type Ground = Pick<MarkingGround, "draft" | "inferenceNotes"> & {
  /** Whose telling of the event takes it. */
  readonly source: string | null;
};

export function takeProposals(
  event: DraftTold,
  proposals: readonly Proposal[],
  ground: Ground,
): DraftOperation {
  let taken = event;
  const beside: DraftOperation[] = [];
  for (const proposal of proposals) {
    const [next, others] = take(taken, proposal, ground);
    taken = next;
    beside.push(...others);
  }
  return batch(...beside, putTold(ground.draft, taken, ground.source));
}

function take(
  event: DraftTold,
  proposal: Proposal,
  ground: Ground,
): readonly [event: DraftTold, beside: readonly DraftOperation[]] {
  switch (proposal.type) {
    case "when": {
      const { mark, edtf } = proposal;
      const { inferred = [] } = mark;
      const { event: next, inferences } = dated(event, { edtf, inferred }, ground);
      const isFree = mark.record === null;
      return [
        next,
        [...inferences, ...(isFree ? [put("marks", { ...mark, record: event.id })] : [])],
      ];
    }
    case "where": {
      const place = ground.draft.lists.places.find(({ id }) => id === proposal.place);
      return [placedAt(event, proposal.place, place?.kind), []];
    }
    case "participants": {
      const { participants = [] } = event;
      const others = participants as Parameters<typeof withRole>[2];
      const joined = withRole({ actor: proposal.actor }, proposal.role, others);
      return [{ ...event, participants: [...participants, joined] } as DraftTold, []];
    }
    case "attribution":
      return [{ ...event, attribution: proposal.chain } as DraftTold, []];
  }
}
