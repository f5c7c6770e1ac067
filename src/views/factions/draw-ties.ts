/** The ties as lines over the boxes, each with its verb. */
import { type Selection, select } from "d3";
import { inPixels } from "../design-pixel.ts";
import type { FactionsHandlers } from "./factions-model.ts";
import type { Layout } from "./lay-out.ts";
import { markTie } from "./mark-tie.ts";
import { reportPointer } from "./report-pointer.ts";
import type { RoutedTie } from "./route-links.ts";
import { strokesOf } from "./tie-path.ts";
import "./draw-ties.css";

/** What is needed to set text and lines the right way round. */
export interface Setting {
  readonly em: number;
  readonly rightToLeft: boolean;
}

function createVerb(this: SVGGElement): void {
  const group = select(this);
  group.append("rect").attr("class", "tie-plate");
  group.append("text").attr("class", "tie-verb");
}

function createLine(this: SVGGElement): void {
  const group = select(this);
  for (const name of ["tie-halo", "tie-line", "tie-core", "tie-heads"])
    group.append("path").attr("class", name);
  group.append("path").attr("class", "tie-hit");
}

function placeLine(
  group: Selection<SVGGElement, RoutedTie, null, undefined>,
  layout: Layout,
  { em, rightToLeft }: Setting,
): void {
  const { tie, points } = group.datum();
  const mirrored = points.map(([x, y]) => [rightToLeft ? layout.width - x : x, y] as const);
  const { line, heads, hit } = strokesOf(tie, mirrored, em);
  group.select(".tie-halo").attr("d", line);
  group.select(".tie-line").attr("d", line);
  group.select(".tie-core").attr("d", tie.type === "supports" ? line : null);
  group.select(".tie-heads").attr("d", heads);
  group.select(".tie-hit").attr("d", hit);
}

function placeVerb(
  group: Selection<SVGGElement, RoutedTie, null, undefined>,
  layout: Layout,
  { rightToLeft }: Setting,
): void {
  const { label, lines } = group.datum();
  const middle = label.x + label.width / 2;
  const centre = rightToLeft ? layout.width - middle : middle;
  group
    .select(".tie-plate")
    .attr("x", centre - label.width / 2)
    .attr("y", label.y)
    .attr("width", label.width)
    .attr("height", label.height);
  group
    .select(".tie-verb")
    .selectAll("tspan")
    .data(lines)
    .join("tspan")
    .attr("x", centre)
    .attr("y", (_, at) => label.y + (label.height * (at + 0.5)) / lines.length)
    .attr("dy", "0.34em")
    .text((text) => text);
}

/** One group a tie in a layer; those that stay keep their elements. */
function joinTies(
  svg: SVGSVGElement,
  layer: string,
  layout: Layout,
  create: (this: SVGGElement) => void,
  handlers: FactionsHandlers,
): Selection<SVGGElement, RoutedTie, SVGGElement, unknown> {
  const groups = select(svg)
    .selectAll<SVGGElement, string>(`g.${layer}`)
    .data([layer])
    .join("g")
    .attr("class", layer)
    .selectAll<SVGGElement, RoutedTie>("g.tie")
    .data(layout.ties, (routed) => routed.tie.id)
    .join((entering) =>
      entering
        .append("g")
        .attr("class", "tie")
        .each(create)
        .on("click", (_, routed) => handlers.onRelation(routed.tie.id)),
    )
    .order()
    .classed("is-crossing", (routed) => routed.crosses);
  reportPointer(groups, (routed) => ({ type: "relation", id: routed.tie.id }), handlers.onHover);
  markTie(groups);
  return groups;
}

/** Shows the ties' states, and leaves every line where it is. */
export function markTies(svg: SVGSVGElement, layout: Layout, handlers: FactionsHandlers): void {
  joinTies(svg, "tie-lines", layout, createLine, handlers);
  joinTies(svg, "tie-verbs", layout, createVerb, handlers);
}

/** Draws every line and verb anew in its place, all verbs above all lines; groups stay with their tie. */
export function drawTies(
  svg: SVGSVGElement,
  layout: Layout,
  setting: Setting,
  handlers: FactionsHandlers,
): void {
  // Drawn in the design's pixels, and shown as large as those are.
  select(svg)
    .attr("viewBox", `0 0 ${layout.width} ${layout.height}`)
    .style("font-size", `${setting.em}px`)
    .style("width", inPixels(layout.width))
    .style("height", inPixels(layout.height));
  joinTies(svg, "tie-lines", layout, createLine, handlers).each(function place() {
    placeLine(select<SVGGElement, RoutedTie>(this), layout, setting);
  });
  joinTies(svg, "tie-verbs", layout, createVerb, handlers).each(function place() {
    placeVerb(select<SVGGElement, RoutedTie>(this), layout, setting);
  });
}
