/** A small dispute with rivals, a patron, a mediator and bystanders, for the tests of the faction diagram. */
import { indexKinds, tieGlyphOf } from "../../../../src/model/kinds.ts";
import type { RelationType } from "../../../../src/model/schema/actor.ts";
import type { ActorId, FactionId, RelationId } from "../../../../src/model/schema/common.ts";
import { toneOf } from "../../../../src/model/symbols.ts";
import {
  boxWidth,
  type Columns,
  cardWidth,
  chooseColumns,
  isRoomy,
  labelRooms,
  type Measures,
} from "../../../../src/views/factions/arrange-boxes.ts";
import { labelTexts } from "../../../../src/views/factions/certainty-words.ts";
import type {
  ActorNode,
  FactionBox,
  RelationTie,
} from "../../../../src/views/factions/factions-model.ts";
import { type Settled, settle } from "../../../../src/views/factions/lay-out.ts";
import { fitLabel, wrap } from "../../../../src/views/factions/measure-labels.ts";
import type { BoxOrder } from "../../../../src/views/factions/order-boxes.ts";

const plain = { selected: false, emphasis: "plain" } as const;

export function actor(id: string, standing: ActorNode["standing"] = "named"): ActorNode {
  const kind = id.endsWith("-gov") ? "government" : "person";
  const common = { name: id, office: "office", part: null, count: 1, kept: true, label: id };
  return { id: id as ActorId, kind, standing, ...common, ...plain };
}

export function faction(id: string | null, actors: readonly ActorNode[]): FactionBox {
  const name = id ?? "No side";
  const common = { name, count: 1, most: 1, kept: true, label: name };
  return { id: id as FactionId | null, tone: toneOf("#336699", 0), ...common, ...plain, actors };
}

export function tie(from: string, type: RelationType, to: string, claimed = false): RelationTie {
  return {
    id: `${from} ${type} ${to}` as RelationId,
    type,
    glyph: tieGlyphOf({ kinds: indexKinds() }, type),
    from: from as ActorId,
    to: to as ActorId,
    mutual: type === "opposes",
    verb: type,
    sentence: `${from} ${type} ${to}`,
    toward: `${type} ${to}`,
    further: `, ${to}`,
    backward: `${from} ${type}`,
    basis: "stated",
    claimed,
    ...plain,
  };
}

export const factions: readonly FactionBox[] = [
  faction("patrons", [actor("envoy"), actor("president", "unnamed"), actor("ministry")]),
  faction("west", [actor("premier"), actor("west-gov"), actor("units", "unnamed")]),
  faction("east", [
    actor("commander"),
    actor("army"),
    actor("minister"),
    actor("east-gov"),
    actor("parliament"),
  ]),
  faction(null, [actor("agency"), actor("bands", "claimed"), actor("others", "unnamed")]),
  faction("mediators", [actor("body"), actor("delegate")]),
];

export const ties: readonly RelationTie[] = [
  tie("premier", "heads", "west-gov"),
  tie("premier", "commands", "units"),
  tie("minister", "heads", "east-gov"),
  tie("commander", "commands", "army"),
  tie("army", "supports", "east-gov"),
  tie("army", "supports", "parliament"),
  tie("army", "opposes", "west-gov"),
  tie("west-gov", "opposes", "east-gov"),
  tie("others", "recognises", "west-gov"),
  tie("envoy", "represents", "president"),
  tie("ministry", "supports", "body"),
  tie("delegate", "represents", "body"),
  tie("body", "mediates", "west-gov"),
  tie("body", "mediates", "east-gov"),
  tie("army", "opposes", "bands", true),
];

/** Three factions of eight, with so many ties from each to the next and a few within each. */
export function crowd(count: number): {
  readonly factions: readonly FactionBox[];
  readonly ties: readonly RelationTie[];
} {
  const names = ["red", "green", "blue"];
  const types = ["opposes", "supports", "mediates", "recognises"] as const;
  const boxes = names.map((name) =>
    faction(
      name,
      Array.from({ length: 8 }, (_, at) => actor(`${name}-${at}`)),
    ),
  );
  const across = Array.from({ length: count }, (_, at) => {
    const [from, to] = [names[at % 3], names[(at + 1 + (at % 2)) % 3]];
    const one = tie(`${from}-${at % 8}`, types[at % 4] ?? "opposes", `${to}-${(at * 5) % 8}`);
    return { ...one, id: `${one.id} ${at}` as RelationId };
  });
  const within = names.flatMap((name) =>
    [1, 2, 3, 4, 5, 6, 7].map((at) => tie(`${name}-0`, "commands", `${name}-${at}`)),
  );
  return { factions: boxes, ties: [...across, ...within] };
}

const LETTER = 0.45;

/** How many lines a text takes. */
function linesOf(text: string, width: number, em: number): number {
  return wrap(text, width, (one) => one.length * LETTER * em).length;
}

/** As if every letter were as wide as every other. */
export function measured(
  order: BoxOrder,
  ties: readonly RelationTie[],
  width: number,
  em = 13,
): { readonly columns: Columns; readonly measures: Measures } {
  const widthOf = (text: string) => text.length * LETTER * 0.86 * em;
  const labelOf = (one: RelationTie, room: number) => {
    const texts = labelTexts(one, { inferred: "inferred", claimed: "a claim" });
    return fitLabel({ id: one.id, texts, room }, 0.86 * em, em, widthOf);
  };
  const free = order.cross.map((one) => labelOf(one, Number.POSITIVE_INFINITY).width);
  const columns = chooseColumns(width, em, Math.max(0, ...free));
  const rooms = labelRooms(order, columns, em);
  const actors = order.boxes.flatMap((box) =>
    box.actors.map((one) => {
      const inner = cardWidth(box, columns, em) - 0.9 * em;
      const notes = (one.id && order.notes.get(one.id)) || [];
      const said = notes.map((line) => line.map(({ words }) => words).join(""));
      const lines = said.reduce((sum, words) => sum + linesOf(words, inner, em), 0);
      const height = (linesOf(one.name, inner, em) + 1) * 1.15 + lines * 1.05 + 0.4;
      return [one.id, Math.max(24, height * em)] as const;
    }),
  );
  const measures = {
    width,
    em,
    titles: new Map(
      order.boxes.map((box) => {
        const lines = linesOf(box.faction.name, boxWidth(box, columns) - em, em);
        return [box.key, (lines * 1.15 + 0.85) * em];
      }),
    ),
    cards: new Map(actors),
    labels: new Map(
      ties.flatMap((one) => {
        const room = rooms.get(one.id);
        return room === undefined ? [] : [[one.id, labelOf(one, room)] as const];
      }),
    ),
  };
  return { columns, measures };
}

/** The whole diagram at a width. */
export function drawn(
  of: { readonly factions: readonly FactionBox[]; readonly ties: readonly RelationTie[] },
  width: number,
  em = 13,
): Settled {
  return settle(of.factions, of.ties, isRoomy(width, em), (order) =>
    measured(order, of.ties, width, em),
  );
}
