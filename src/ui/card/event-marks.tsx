/** The marks of several events side by side; what they stand beside tells of them. */
import type { EventId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { EventMark } from "../symbols.tsx";

interface Props {
  readonly ids: readonly EventId[];
  /** Whether the marks say that a place is inferred. */
  readonly showsPlace?: boolean;
}

export function EventMarks({ ids, showsPlace }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <span class="event-marks">
      {ids.map((id) => {
        const facts = atlas.events.get(id);
        return facts && <EventMark key={id} facts={facts} showsPlace={showsPlace ?? true} />;
      })}
    </span>
  );
}
