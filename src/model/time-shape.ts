/** Which shape an event's time has. */
import type { EventFacts } from "./event-facts.ts";
import type { TimeShape } from "./signs/bar-sign.ts";

export function shapeOf({ edtf }: Pick<EventFacts, "edtf">): TimeShape {
  if (edtf.type === "one-of") return "one-of";
  if (edtf.type !== "date") return "span";
  return edtf.precision === "minute" || edtf.precision === "second" ? "moment" : "unit";
}
