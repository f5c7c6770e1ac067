/** A dataset's actors and ties as GraphML. What it cannot hold is listed in WHAT-FITS.md. */
import { indexKinds, isMutual } from "../../model/kinds.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { Written } from "../written.ts";
import { element, escapeXml } from "../xml-text.ts";

const NODE_KEYS = [
  "name",
  "short",
  "kind",
  "faction",
  "factionName",
  "color",
  "standing",
  "note",
] as const;
const EDGE_KEYS = ["type", "basis", "saidBy", "note"] as const;

/** Actors as nodes and ties as edges, by the dataset's own ids; a tie that runs both ways is an undirected edge. */
export function writeGraph(dataset: Dataset): Written {
  const factions = new Map<string, Dataset["factions"][number]>(
    dataset.factions.map((faction) => [faction.id, faction]),
  );
  const kinds = indexKinds(dataset.kinds);
  const nodes = dataset.actors.map((actor) => {
    const faction = actor.faction === null ? undefined : factions.get(actor.faction);
    const { name, short, kind, standing, note } = actor;
    const data = { name, short, kind, standing, note, color: faction?.color };
    const all = { ...data, faction: faction?.id, factionName: faction?.name };
    return `<node id="${escapeXml(actor.id)}">${dataOf("node", NODE_KEYS, all)}</node>`;
  });
  const edges = dataset.relations.map((tie) => {
    const saidBy = tie.attribution?.map(({ actor }) => actor ?? "").join(" ");
    const data = { type: tie.type, basis: tie.basis, saidBy, note: tie.note };
    const ends = `source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}"`;
    const directed = !isMutual({ kinds }, tie.type);
    return `<edge id="${escapeXml(tie.id)}" ${ends} directed="${directed}">${dataOf("edge", EDGE_KEYS, data)}</edge>`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((key) => keyOf("node", key)),
    ...EDGE_KEYS.map((key) => keyOf("edge", key)),
    `<graph id="${escapeXml(dataset.id)}" edgedefault="directed">`,
    element("desc", dataset.title),
    ...nodes,
    ...edges,
    "</graph></graphml>\n",
  ].join("\n");
  return { text, leftOut: [] };
}

function keyOf(holder: "node" | "edge", key: string): string {
  return `<key id="${holder}-${key}" for="${holder}" attr.name="${key}" attr.type="string"/>`;
}

function dataOf(
  holder: "node" | "edge",
  keys: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
): string {
  return keys
    .map((key) => {
      const value = values[key];
      return value ? `<data key="${holder}-${key}">${escapeXml(value)}</data>` : "";
    })
    .join("");
}
