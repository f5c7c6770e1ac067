/** A small dispute with rivals, a patron, a mediator and bystanders, for the tests of the faction diagram. */
import { indexKinds, tieGlyphOf } from "../../../../src/model/kinds.ts";
import type { RelationType } from "../../../../src/model/schema/actor.ts";
import type { ActorId, FactionId, RelationId } from "../../../../src/model/schema/common.ts";
import { toneOf } from "../../../../src/model/symbols.ts";
import type { Measures } from "../../../../src/views/factions/arrange-boxes.ts";
import type {
  ActorNode,
  FactionBox,
  RelationTie,
} from "../../../../src/views/factions/factions-model.ts";

const plain = { selected: false, emphasis: "plain" } as const;

export function actor(id: string, standing: ActorNode["standing"] = "named"): ActorNode {
  const kind = id.endsWith("-gov") ? "government" : "person";
  const common = { name: id, office: "office", count: 1, kept: true, label: id };
  return { id: id as ActorId, kind, standing, ...common, ...plain };
}

export function faction(id: string | null, actors: readonly ActorNode[]): FactionBox {
  const name = id ?? "No side";
  const common = { name, count: 1, kept: true, label: name };
  return { id: id as FactionId | null, tone: toneOf("#336699", 0), ...common, ...plain, actors };
}

function tie(from: string, type: RelationType, to: string, claimed = false): RelationTie {
  return {
    id: `${from} ${type} ${to}` as RelationId,
    type,
    glyph: tieGlyphOf({ kinds: indexKinds() }, type),
    from: from as ActorId,
    to: to as ActorId,
    mutual: type === "opposes",
    verb: type,
    sentence: `${from} ${type} ${to}`,
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

/** As if every letter were half an em wide. */
export function measured(width: number, em = 13, drawn = { factions, ties }): Measures {
  const cards = drawn.factions.flatMap((box) => box.actors);
  return {
    width,
    em,
    titles: new Map(drawn.factions.map((box) => [box.id ?? "", 2.3 * em])),
    cards: new Map(cards.map(({ id }, at) => [id, (width < 400 ? 4 : 3 + (at % 2) / 2) * em])),
    labels: new Map(
      drawn.ties.map(({ id, verb, claimed }) => [
        id,
        { width: (verb.length * 0.45 + 0.5) * em, height: (claimed ? 2.1 : 1.05) * em },
      ]),
    ),
  };
}
