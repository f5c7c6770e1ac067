/** What a tie's line, verb, note and sentence show alike: its kind, its certainty and its state. */
import type { BaseType, Selection } from "d3";
import type { RelationTie } from "./factions-model.ts";

/** A mark that stands for a tie: the tie itself, or what has one. */
type OfTie = RelationTie | { readonly tie: RelationTie };

/** Sets the classes that tell of a tie's kind and state. */
export function markTie<Mark extends Element, Datum extends OfTie, Parent extends BaseType, Above>(
  marks: Selection<Mark, Datum, Parent, Above>,
): void {
  const tieOf = (datum: OfTie) => ("tie" in datum ? datum.tie : datum);
  marks
    .attr("data-type", (datum) => tieOf(datum).type)
    .classed("is-inferred", (datum) => tieOf(datum).basis === "inferred")
    .classed("is-claimed", (datum) => tieOf(datum).claimed)
    .classed("is-selected", (datum) => tieOf(datum).selected)
    .classed("is-lit", (datum) => tieOf(datum).emphasis === "lit")
    .classed("is-dimmed", (datum) => tieOf(datum).emphasis === "dimmed");
}
