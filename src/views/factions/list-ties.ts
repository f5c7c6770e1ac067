/** All ties as sentences: the twin of the lines for keyboard and screen reader, and their key. */
import { type Selection, select } from "d3";
import { certaintyWords } from "./certainty-words.ts";
import type { FactionsHandlers, FactionsModel, RelationTie } from "./factions-model.ts";
import { markTie } from "./mark-tie.ts";
import { reportHover } from "./report-pointer.ts";
import { strokesOf } from "./tie-path.ts";
import "./list-ties.css";

const SAMPLE_EM = 11;

function createItem(
  entering: Selection<HTMLLIElement, RelationTie, HTMLElement, unknown>,
  handlers: FactionsHandlers,
): void {
  const buttons = entering.append("button").attr("type", "button").attr("class", "tie-sentence");
  const sample = buttons.append("svg").attr("class", "tie tie-sample").attr("aria-hidden", "true");
  sample.attr("viewBox", "0 0 44 14");
  for (const name of ["tie-line", "tie-core", "tie-heads"])
    sample.append("path").attr("class", name);
  const texts = buttons.append("span").attr("class", "tie-texts");
  texts.append("span").attr("class", "tie-words").attr("dir", "auto");
  buttons.on("click", (_, tie) => handlers.onRelation(tie.id));
}

/** Lines and arrows run with the reading direction: the sample's first end is where the sentence begins. */
function drawSample(
  item: Selection<HTMLLIElement, RelationTie, null, undefined>,
  rightToLeft: boolean,
): void {
  const tie = item.datum();
  const points = rightToLeft
    ? ([
        [42, 7],
        [2, 7],
      ] as const)
    : ([
        [2, 7],
        [42, 7],
      ] as const);
  const { line, heads } = strokesOf(tie, points, SAMPLE_EM);
  item.select(".tie-line").attr("d", line);
  item.select(".tie-core").attr("d", tie.type === "supports" ? line : null);
  item.select(".tie-heads").attr("d", heads);
}

/**
 * Brings the list and its states in line with the ties.
 * @param list the `ul`
 */
export function listTies(
  list: HTMLElement,
  ties: readonly RelationTie[],
  handlers: FactionsHandlers,
): void {
  const items = select(list)
    .selectAll<HTMLLIElement, RelationTie>("li")
    .data(ties, (tie) => tie.id)
    .join((entering) => {
      const item = entering.append("li");
      createItem(item as Selection<HTMLLIElement, RelationTie, HTMLElement, unknown>, handlers);
      return item;
    })
    .order();
  const buttons = items
    .select<HTMLButtonElement>("button.tie-sentence")
    .attr("aria-current", (tie) => (tie.selected ? "true" : null));
  reportHover(buttons, (tie) => ({ type: "relation", id: tie.id }), handlers.onHover);
  markTie(buttons);
  markTie(buttons.select<SVGSVGElement>("svg.tie-sample"));
}

/** Sets the sentences, marks and samples of the items that `listTies` made. */
export function dressList(
  list: HTMLElement,
  words: FactionsModel["words"],
  rightToLeft: boolean,
): void {
  const items = select(list)
    .selectAll<HTMLLIElement, RelationTie>("li")
    .each(function draw() {
      drawSample(select<HTMLLIElement, RelationTie>(this), rightToLeft);
    });
  items.select(".tie-words").text((tie) => tie.sentence);
  items
    .select(".tie-texts")
    .selectAll("span.tie-mark")
    .data((tie) => certaintyWords(tie, words))
    .join("span")
    .attr("class", "tie-mark")
    .attr("dir", "auto")
    .text((word) => ` ${word}`);
}
