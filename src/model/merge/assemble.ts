/** Puts two datasets together that have their ids from one list: what both have once, as it was chosen, and what the file has besides. */
import { proposeColors } from "../draft/apart-colors.ts";
import type { Faction } from "../schema/actor.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { EventRecord } from "../schema/event.ts";
import type { Source } from "../schema/source.ts";
import { asAccounts } from "./as-accounts.ts";
import { completeRecord } from "./complete.ts";
import { namePoints, withNew } from "./fresh-ids.ts";
import { type Choice, choiceOf, type Decisions, type MergedList } from "./proposal.ts";
import type { Aligned } from "./propose-merge.ts";
import { emptyRenaming, renameAll } from "./rename-records.ts";

/** @returns a dataset that is sound unless what was decided contradicts itself */
export function assemble(aligned: Aligned, decisions: Decisions): Dataset {
  const choices = new Map(
    aligned.proposals.map((one) => [`${one.list} ${one.mine}`, choiceOf(one, decisions)]),
  );
  const { open } = aligned;
  const incoming = withOwnPoints(aligned, choices);
  const merge = { open, incoming, choices };
  const events = mergeEvents(merge);
  const plain = {
    inferences: withNew(open.inferences ?? [], incoming.inferences ?? []),
    gaps: withNew(open.gaps ?? [], incoming.gaps ?? []),
    questions: withNew(open.questions ?? [], incoming.questions ?? []),
  };
  const given = Object.entries(plain).filter(([key, list]) => list.length > 0 || key in open);
  const steps = withNew(open.briefing?.steps ?? [], incoming.briefing?.steps ?? []);
  return {
    ...headOf(open, events.length > open.events.length),
    ...Object.fromEntries(given),
    ...(aligned.kinds && { kinds: aligned.kinds }),
    sources: mergeList("sources", merge),
    places: mergeList("places", merge),
    factions: inOwnColors(open.factions, mergeList("factions", merge)),
    actors: mergeList("actors", merge),
    relations: mergeList("relations", merge),
    events,
    ...(steps.length > 0 && { briefing: { steps } }),
  };
}

interface Merge {
  readonly open: Dataset;
  readonly incoming: Dataset;
  /** By list and id of the open dataset's. */
  readonly choices: ReadonlyMap<string, Choice>;
}

/** The first picture is of the whole again once there is more. */
function headOf(open: Dataset, hasMore: boolean): Dataset {
  const { display, ...others } = open;
  if (!display || !hasMore) return open;
  const { frame: _, window: __, ...rest } = display;
  return Object.keys(rest).length > 0 ? { ...others, display: rest } : others;
}

/** Points that stay beside those of other events have ids of their own. */
function withOwnPoints({ open, incoming }: Aligned, choices: Merge["choices"]): Dataset {
  const known = new Map<string, EventRecord>(open.events.map((event) => [event.id, event]));
  const comes = ({ id }: EventRecord) =>
    !known.has(id) || ["theirs", "accounts"].includes(choices.get(`events ${id}`) ?? "mine");
  const stays = ({ id }: EventRecord) => choices.get(`events ${id}`) !== "theirs";
  const coming = incoming.events.filter(comes);
  const renaming = emptyRenaming();
  namePoints(open.events.filter(stays), coming, renaming);
  return renaming.points.size > 0 ? renameAll(incoming, renaming) : incoming;
}

type OtherList = Exclude<MergedList, "events">;

function mergeList<List extends OtherList>(
  list: List,
  { open, incoming, choices }: Merge,
): Dataset[List] {
  type Record = Dataset[List][number];
  const theirs = new Map<string, Record>(incoming[list].map((record) => [record.id, record]));
  const merged = open[list].map((record: Record) => {
    const other = theirs.get(record.id);
    const choice = choices.get(`${list} ${record.id}`);
    if (!other || !choice || choice === "both") return record;
    return choice === "theirs"
      ? completeRecord(list, other, record)
      : completeRecord(list, record, other);
  });
  return withNew<Record>(merged, incoming[list]) as Dataset[List];
}

function mergeEvents({ open, incoming, choices }: Merge): readonly EventRecord[] {
  const theirs = new Map<string, EventRecord>(incoming.events.map((event) => [event.id, event]));
  const sources = new Map<string, Source>(
    [...incoming.sources, ...open.sources].map((source) => [source.id, source]),
  );
  const merged = open.events.map((event) => {
    const other = theirs.get(event.id);
    const choice = choices.get(`events ${event.id}`);
    if (!other || (choice !== "theirs" && choice !== "accounts")) return event;
    return choice === "theirs" ? other : (asAccounts(event, other, sources) ?? event);
  });
  return withNew(merged, incoming.events);
}

/** A side that comes has a colour that can be told from those that are there. */
function inOwnColors(open: readonly Faction[], all: readonly Faction[]): readonly Faction[] {
  const used = open.map(({ color }) => color);
  return all.map((faction, index) => {
    if (index < open.length) return faction;
    const isFree = used.every((color) => color.toLowerCase() !== faction.color.toLowerCase());
    const color = isFree ? faction.color : (proposeColors(used)[0]?.color ?? faction.color);
    used.push(color);
    return color === faction.color ? faction : { ...faction, color };
  });
}
