/** Reports what of the diagram is pointed at. */
import type { Selection } from "d3";
import type { FactionsHandlers, Pointed } from "./factions-model.ts";

/** Reports the pointer on a mark, and its leaving. */
export function reportPointer<Mark extends Element, Datum, Parent extends Element, Above>(
  marks: Selection<Mark, Datum, Parent, Above>,
  thingOf: (datum: Datum) => Pointed | null,
  onHover: FactionsHandlers["onHover"],
): void {
  marks
    .on("pointerenter", (_, datum) => onHover(thingOf(datum)))
    .on("pointerleave", () => onHover(null));
}

/** Reports the pointer or the focus on a button. Not for SVG: there a listener for focus makes a tab stop without a name. */
export function reportHover<Mark extends HTMLElement, Datum, Parent extends Element, Above>(
  buttons: Selection<Mark, Datum, Parent, Above>,
  thingOf: (datum: Datum) => Pointed | null,
  onHover: FactionsHandlers["onHover"],
): void {
  reportPointer(buttons, thingOf, onHover);
  buttons.on("focus", (_, datum) => onHover(thingOf(datum))).on("blur", () => onHover(null));
}
