/** Which shape an event's time has. */
import type { EventFacts } from "./event-facts.ts";
import type { TimeShape } from "./signs/bar-sign.ts";

/** A stretch with two dates is a span; a date by itself is a moment where it says minutes, else a unit of the calendar. */
export function shapeOf({ edtf }: Pick<EventFacts, "edtf">): TimeShape {
  if (edtf.type === "one-of") return "one-of";
  if (edtf.type !== "date") return "span";
  return edtf.precision === "minute" || edtf.precision === "second" ? "moment" : "unit";
}
