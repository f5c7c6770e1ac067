/** The faction panel's diagram: who is on which side, and the ties between the actors. */
import { select } from "d3";
import type { RelationId } from "../../model/schema/common.ts";
import { inPixels, pixelOf } from "../design-pixel.ts";
import { followSize } from "../follow-size.ts";
import { makeOneStop } from "../one-stop.ts";
import type { View } from "../view.ts";
import {
  boxWidth,
  type Columns,
  cardWidth,
  chooseColumns,
  isRoomy,
  labelRooms,
  type Measures,
} from "./arrange-boxes.ts";
import { labelTexts } from "./certainty-words.ts";
import { buttonsOf, countBoxes, drawBoxes, dressBoxes } from "./draw-boxes.ts";
import { drawTies, markTies } from "./draw-ties.ts";
import type { FactionsHandlers, FactionsModel } from "./factions-model.ts";
import { type Layout, renewLayout, settle } from "./lay-out.ts";
import { dressList, listTies } from "./list-ties.ts";
import { measureLabels } from "./measure-labels.ts";
import { type BoxOrder, CROSS_DRAWN, renewOrder } from "./order-boxes.ts";
import { showSelection } from "./show-selection.ts";
import "./factions.css";

interface Parts {
  readonly shell: HTMLElement;
  readonly diagram: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly foot: HTMLElement;
  readonly more: HTMLElement;
  readonly region: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
}

function buildParts(root: HTMLElement): Parts {
  const shell = select(root).append("div").attr("class", "factions");
  const diagram = shell.append("div").attr("class", "factions-diagram").attr("role", "group");
  const svg = diagram.append("svg").attr("class", "factions-ties").attr("aria-hidden", "true");
  const foot = shell.append("p").attr("class", "factions-foot");
  const more = shell.append("p").attr("class", "factions-more").attr("dir", "auto");
  const region = shell.append("section").attr("class", "factions-list");
  const heading = region.append("h3").attr("dir", "auto");
  const list = region.append("ul").attr("role", "list");
  return {
    shell: shell.node() as HTMLElement,
    diagram: diagram.node() as HTMLElement,
    svg: svg.node() as SVGSVGElement,
    foot: foot.node() as HTMLElement,
    more: more.node() as HTMLElement,
    region: region.node() as HTMLElement,
    heading: heading.node() as HTMLElement,
    list: list.node() as HTMLElement,
  };
}

/** What the diagram is set in: its type in px, and its width in the design's pixels. */
function settingOf(diagram: HTMLElement) {
  const pixel = pixelOf(diagram);
  const em = Number.parseFloat(getComputedStyle(diagram).fontSize) / pixel;
  return { pixel, em, width: Math.round(diagram.clientWidth / pixel) };
}

/** @returns what measures the verbs of those ties that are given room */
function labelsIn(svg: Element, { ties, words }: FactionsModel, em: number) {
  return (rooms: ReadonlyMap<RelationId, number>) =>
    measureLabels(
      svg,
      ties.flatMap((tie) => {
        const room = rooms.get(tie.id);
        return room === undefined ? [] : [{ id: tie.id, texts: labelTexts(tie, words), room }];
      }),
      em,
    );
}

/** Wraps the texts to the columns, then reads all heights in one go. */
function measure(
  parts: Parts,
  model: FactionsModel,
  order: BoxOrder,
): { columns: Columns; measures: Measures } {
  const { diagram, svg } = parts;
  const { pixel, em, width } = settingOf(diagram);
  const measureIn = labelsIn(svg, model, em);
  const free = measureIn(new Map(order.cross.map(({ id }) => [id, Number.POSITIVE_INFINITY])));
  const widest = Math.max(0, ...[...free.values()].map((label) => label.width));
  const columns = chooseColumns(width, em, widest);
  const { boxes, cards } = buttonsOf(diagram);
  for (const [box, element] of boxes) {
    element.style.inlineSize = inPixels(boxWidth(box, columns));
    element.style.setProperty("--card-width", inPixels(cardWidth(box, columns, em)));
  }
  for (const [, element] of cards) element.style.blockSize = "auto";
  for (const [, , title] of boxes) title.style.blockSize = "auto";
  const heightOf = (element: HTMLElement) =>
    Math.ceil(element.getBoundingClientRect().height / pixel);
  const measures = {
    width,
    em,
    titles: new Map(boxes.map(([box, , title]) => [box.key, heightOf(title)] as const)),
    cards: new Map(cards.map(([actor, element]) => [actor.id, heightOf(element)] as const)),
    labels: measureIn(labelRooms(order, columns, em)),
  };
  return { columns, measures };
}

function place(parts: Parts, layout: Layout): void {
  const { diagram } = parts;
  diagram.style.blockSize = inPixels(layout.height);
  const { boxes, cards } = buttonsOf(diagram);
  const arranged = new Map(layout.boxes.map((box) => [box.ordered.key, box]));
  const origins = new Map(
    layout.boxes.flatMap((box) => box.ordered.actors.map((actor) => [actor.id, box] as const)),
  );
  for (const [{ key }, element, title] of boxes) {
    const box = arranged.get(key);
    element.style.insetInlineStart = inPixels(box?.x ?? 0);
    element.style.insetBlockStart = inPixels(box?.y ?? 0);
    element.style.blockSize = inPixels(box?.height ?? 0);
    title.style.blockSize = inPixels(box?.titleHeight ?? 0);
  }
  for (const [actor, element] of cards) {
    const [card, box] = [layout.cards.get(actor.id), origins.get(actor.id)];
    element.style.insetInlineStart = inPixels((card?.x ?? 0) - (box?.x ?? 0));
    element.style.insetBlockStart = inPixels((card?.y ?? 0) - (box?.y ?? 0));
    element.style.blockSize = inPixels(card?.height ?? 0);
  }
}

function setWords(
  { shell, diagram, region, heading, foot }: Parts,
  { lang, words, ties, factions }: FactionsModel,
) {
  shell.lang = lang;
  const isBroken =
    ties.some(({ basis }) => basis === "inferred") ||
    factions.some(({ actors }) => actors.some(({ standing }) => standing !== "named"));
  foot.hidden = !isBroken;
  select(foot)
    .selectAll("span")
    .data([words.stated, words.broken])
    .join("span")
    .attr("dir", "auto")
    .text((text) => text);
  diagram.setAttribute("aria-label", words.name);
  region.setAttribute("aria-label", words.ties);
  heading.textContent = words.ties;
  region.hidden = ties.length === 0;
}

/** What decides where things stand; while it stays the same, only states and counts have changed. */
function shapeOf(model: FactionsModel, diagram: HTMLElement): string {
  const { factions, ties, further, lang, words } = model;
  const { fontSize, fontFamily, direction } = getComputedStyle(diagram);
  const steady = { selected: 0, emphasis: 0, kept: 0, part: 0, label: 0, count: 0 };
  return JSON.stringify([
    [diagram.clientWidth, fontSize, fontFamily, direction, lang, words],
    factions.map((box) => ({
      ...box,
      ...steady,
      actors: box.actors.map((actor) => ({ ...actor, ...steady })),
    })),
    ties.map((tie) => ({ ...tie, ...steady })),
    further,
    // Of too many ties the selection's are among those that are drawn.
    ties.length > CROSS_DRAWN && model.selection,
  ]);
}

/**
 * Draws factions, actors and ties in the root's width and at the root's font size, in the root's direction.
 * @returns the view; `destroy` leaves the root empty
 */
export function mountFactions(root: HTMLElement, handlers: FactionsHandlers): View<FactionsModel> {
  const parts = buildParts(root);
  const { diagram, svg, shell } = parts;
  const placeStops = [makeOneStop(diagram, "button"), makeOneStop(parts.list, "button")];
  let model: FactionsModel | null = null;
  let drawn: { shape: string; order: BoxOrder; layout: Layout } | null = null;

  let shown: string | null = null;

  const drawAnew = (model: FactionsModel) => {
    const rightToLeft = getComputedStyle(root).direction === "rtl";
    setWords(parts, model);
    dressList(parts.list, model.words, rightToLeft);
    const { em, width } = settingOf(diagram);
    // Where there is no room yet, what is there for screen readers; the rest is drawn once there is room.
    const roomy = isRoomy(width, em);
    diagram.classList.toggle("is-roomy", roomy);
    const settled = settle(model.factions, model.ties, roomy, (order) => {
      drawBoxes(diagram, order, handlers);
      dressBoxes(diagram, order, model.words, handlers);
      return measure(parts, model, order);
    });
    countBoxes(diagram, model.words);
    const { bundled, further } = model.words;
    const more = [
      ...(settled.bundled > 0 ? [bundled(settled.bundled)] : []),
      ...(model.further > 0 ? [further(model.further)] : []),
    ];
    parts.more.hidden = more.length === 0;
    parts.more.textContent = more.join(", ");
    if (width === 0) return null;
    place(parts, settled.layout);
    drawTies(svg, settled.layout, { em, rightToLeft }, handlers);
    return settled;
  };

  const draw = (isStale: boolean) => {
    if (!model) return;
    const { factions, ties } = model;
    listTies(parts.list, ties, handlers);
    const shape = shapeOf(model, diagram);
    if (drawn && drawn.shape === shape && !isStale) {
      drawn.order = renewOrder(drawn.order, factions, ties);
      drawn.layout = renewLayout(drawn.layout, ties);
      drawBoxes(diagram, drawn.order, handlers);
      countBoxes(diagram, model.words);
      markTies(svg, drawn.layout, handlers);
      return;
    }
    const settled = drawAnew(model);
    drawn = settled && { shape, order: settled.order, layout: settled.layout };
  };

  const onResize = () => {
    if (model && drawn?.shape !== shapeOf(model, diagram)) draw(true);
  };
  const onFonts = () => draw(true);
  // The list grows with the type, so the shell tells of a new font size too.
  const unfollow = followSize([shell], onResize);
  document.fonts.addEventListener("loadingdone", onFonts);

  return {
    update(next) {
      model = next;
      draw(false);
      for (const placeStop of placeStops) placeStop();
      if (shown === next.selection || !drawn) return;
      shown = next.selection;
      if (shown !== null) showSelection(diagram);
    },
    destroy() {
      unfollow();
      document.fonts.removeEventListener("loadingdone", onFonts);
      shell.remove();
    },
  };
}
