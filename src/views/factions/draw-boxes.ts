/** The factions and their actors as buttons, in the order in which they stand. */
import { type Selection, select } from "d3";
import { OUTLINES } from "../../model/symbols.ts";
import { breakWords } from "./break-words.ts";
import { drawNotes, markNotes } from "./draw-notes.ts";
import type { ActorNode, FactionBox, FactionsHandlers, FactionsModel } from "./factions-model.ts";
import type { BoxOrder, OrderedBox } from "./order-boxes.ts";
import { reportHover } from "./report-pointer.ts";
import "./draw-boxes.css";

const SVG = "http://www.w3.org/2000/svg";

function append(parent: Element, name: string, className: string): HTMLElement {
  const child = document.createElement(name);
  child.className = className;
  parent.append(child);
  return child;
}

function drawOutline(button: Element): void {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "faction-sign");
  svg.setAttribute("viewBox", "-12 -12 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(SVG, "path"));
  button.append(svg);
}

function createTitle(this: HTMLButtonElement): void {
  const texts = append(this, "span", "faction-texts");
  drawOutline(texts);
  append(texts, "span", "faction-name").dir = "auto";
  texts.append(" ");
  append(texts, "span", "faction-count").dir = "auto";
}

function createCard(this: HTMLElement): void {
  append(this, "span", "actor-name").dir = "auto";
  append(this, "span", "actor-office").dir = "auto";
  append(this, "span", "actor-part").dir = "auto";
  append(this, "span", "actor-notes");
}

/** Shows a mark's state, which changes often; its words seldom do. */
function markButtons<
  Button extends HTMLElement,
  Mark extends FactionBox | ActorNode,
  Parent extends Element,
  Above,
>(buttons: Selection<Button, Mark, Parent, Above>): void {
  buttons
    .attr("aria-current", (mark) => (mark.selected ? "true" : null))
    .classed("is-left-out", (mark) => !mark.kept)
    .classed("is-selected", (mark) => mark.selected)
    .classed("is-lit", (mark) => mark.emphasis === "lit")
    .classed("is-dimmed", (mark) => mark.emphasis === "dimmed");
}

/** Sets all words and signs on the boxes that `drawBoxes` made. */
export function dressBoxes(
  host: HTMLElement,
  order: BoxOrder,
  words: FactionsModel["words"],
  handlers: FactionsHandlers,
): void {
  const boxes = select(host)
    .selectAll<HTMLElement, OrderedBox>("div.faction-box")
    .attr("aria-label", (box) => box.faction.name)
    .classed("is-no-side", (box) => box.faction.id === null)
    .classed("is-across", (box) => box.across)
    .style("--tone", (box) => box.faction.tone.color);
  const titles = boxes.selectAll<HTMLButtonElement, FactionBox>("button.faction-title");
  titles.select(".faction-name").text((faction) => breakWords(faction.name));
  // The most that it can come to: a changed count must find its room.
  titles.select(".faction-count").text(({ most }) => sayCount(most, words));
  titles.select(".faction-sign path").attr("d", (faction) => OUTLINES[faction.tone.outline]);
  const cards = boxes
    .selectAll<HTMLElement, ActorNode>(".actor-card")
    .attr("data-standing", (actor) => actor.standing);
  cards.select(".actor-name").text((actor) => breakWords(actor.name));
  cards
    .select(".actor-office")
    .text((actor) => actor.office)
    .attr("title", (actor) => actor.office);
  drawNotes(host, order.notes, words);
  markNotes(host, order.notes, handlers);
}

/** Nobody asks for a nought. */
function sayCount(count: number, words: FactionsModel["words"]): string {
  return count ? words.events(count) : "";
}

/** Shows how many events each faction has now, in the room that `dressBoxes` gave it. */
export function countBoxes(host: HTMLElement, words: FactionsModel["words"]): void {
  select(host)
    .selectAll<HTMLElement, FactionBox>("button.faction-title")
    .attr("aria-label", (faction) => faction.label)
    .select(".faction-count")
    .text(({ count }) => sayCount(count, words));
}

/** Brings boxes, cards and their states in line with the order; those that stay keep their elements. */
export function drawBoxes(host: HTMLElement, order: BoxOrder, handlers: FactionsHandlers): void {
  const boxes = select(host)
    .selectAll<HTMLElement, OrderedBox>("div.faction-box")
    .data(order.boxes, (box) => box.key)
    .join((entering) =>
      entering
        .append("div")
        .attr("class", "faction-box toned")
        .attr("role", "group")
        .each(function create() {
          const title = select(this).append("button").attr("type", "button");
          title.attr("class", "faction-title").each(createTitle);
        }),
    )
    .order();
  const titles = boxes
    .selectAll<HTMLButtonElement, FactionBox>("button.faction-title")
    .data((box) => [box.faction]);
  titles.on("click", (_, box) => handlers.onFaction(box.id));
  reportHover(titles, (box) => ({ type: "faction", id: box.id }), handlers.onHover);
  markButtons(titles);
  const cards = boxes
    .selectAll<HTMLElement, ActorNode>(".actor-card")
    .data(
      (box) => box.actors,
      (actor) => `${actor.id}`,
    )
    .join((entering) =>
      entering.append<HTMLElement>(createActor).attr("class", "actor-card").each(createCard),
    )
    .order()
    .on("click", (_, { id }) => id && handlers.onActor(id));
  reportHover(cards, ({ id }) => id && { type: "actor", id }, handlers.onHover);
  markButtons(cards);
  cards.attr("aria-label", (actor) => (actor.id ? actor.label : null));
  cards.classed("has-part", (actor) => actor.part !== null);
  cards.select(".actor-part").text((actor) => actor.part ?? "");
  markNotes(host, order.notes, handlers);
}

/** Who is no actor of the dataset can be read, but not selected. */
function createActor({ id }: ActorNode): HTMLElement {
  if (id === null) return document.createElement("div");
  const button = document.createElement("button");
  button.type = "button";
  return button;
}

/** @returns the title and cards under the keys and ids of the model */
export function buttonsOf(host: HTMLElement): {
  readonly boxes: readonly (readonly [OrderedBox, HTMLElement, HTMLElement])[];
  readonly cards: readonly (readonly [ActorNode, HTMLElement])[];
} {
  const boxes: [OrderedBox, HTMLElement, HTMLElement][] = [];
  const cards: [ActorNode, HTMLElement][] = [];
  select(host)
    .selectAll<HTMLElement, OrderedBox>("div.faction-box")
    .each(function collect(box) {
      const title = this.querySelector<HTMLElement>(".faction-title");
      if (title) boxes.push([box, this, title]);
    });
  select(host)
    .selectAll<HTMLElement, ActorNode>(".actor-card")
    .each(function collect(actor) {
      cards.push([actor, this]);
    });
  return { boxes, cards };
}
