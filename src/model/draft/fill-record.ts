/**
 * Fills a record that is in the making with what stands in for the parts that it has not yet: a gap where the format has one, an
 * unknown time, no place on the map. What has no such stand-in, such as a place's position, is left as it is.
 */
import { FORMAT } from "../schema/dataset.ts";
import type { RecordList } from "./draft.ts";

/** Words that stand in for others, since this knows no language: each says that something is not marked yet. */
export interface StandInWords {
  /** Why something is not there: "Not marked yet". */
  readonly notMarked: string;
  /** In place of a title or a name: "Untitled". */
  readonly untitled: string;
}

/** The ids of the records that the fillings name; none of them is the draft's. */
export interface StandIns {
  readonly words: StandInWords;
  readonly gap: string;
  readonly inference: string;
  readonly publisher: string;
}

type Tree = Readonly<Record<string, unknown>>;
type Fill = (record: Tree, standIns: StandIns) => Tree;

/** @returns what stands in, by the key of the record whose place it takes; a key that is undefined is to be left out */
export function fillingOf(list: RecordList, record: Tree, standIns: StandIns): Tree {
  return FILLINGS[list](record, standIns);
}

/** What stands in for the missing parts of the head. */
export function fillingOfHead(head: Tree, { words }: StandIns): Tree {
  return {
    ...(head.id ? {} : { id: "draft" }),
    ...(head.title ? {} : { title: words.untitled }),
    ...(head.language ? {} : { language: "en" }),
    ...(head.zone ? {} : { zone: "UTC" }),
    format: FORMAT,
  };
}

const FILLINGS: Readonly<Record<RecordList, Fill>> = {
  inferences: (record, { words }) => lacking(record, { note: words.notMarked }),
  gaps: (record, { words }) => lacking(record, { note: words.notMarked }),
  sources: (record, standIns) => fillSource(record, standIns),
  places: (record, { words }) => lacking(record, { name: words.untitled, kind: "site" }),
  factions: (record, { words }) => lacking(record, { name: words.untitled, color: "#808080" }),
  actors: (record, standIns) => ({
    ...lacking(record, { name: standIns.words.untitled, kind: "person", faction: null }),
    ...gapsFor(record, ["evidence"], standIns),
  }),
  relations: (record, standIns) => ({
    ...lacking(record, { basis: "stated" }),
    ...gapsFor(record, ["evidence"], standIns),
  }),
  events: (record, standIns) => fillEvent(record, standIns),
  questions: (record, { words }) => lacking(record, { text: words.untitled }),
  steps: (record, { words }) => lacking(record, { title: words.untitled, events: [] }),
};

function fillSource(record: Tree, { words, publisher }: StandIns): Tree {
  const type = record.type ?? (record.digest || record.paragraphs ? "document" : "named");
  const base = { type, title: words.untitled };
  if (type === "reference") return lacking(record, { ...base, terms: words.notMarked });
  if (type === "named") return lacking(record, base);
  const published = { edtf: "/", basis: "stated" };
  return lacking(record, { ...base, publisher, published, language: "und", paragraphs: [] });
}

function fillEvent(record: Tree, standIns: StandIns): Tree {
  const accounts = record.accounts as readonly Tree[] | undefined;
  const named = lacking(record, { title: standIns.words.untitled, kind: "act" });
  if (!accounts)
    return {
      ...named,
      ...fillTelling(record, standIns),
      ...gapsFor(record, ["participants", "attribution", "evidence"], standIns),
    };
  const fillings = accounts.map((account) => ({
    ...fillTelling(account, standIns),
    ...gapsFor(account, ["attribution", "evidence"], standIns),
  }));
  const told = accounts.map((account, index) => ({ ...account, ...fillings[index] }));
  const [first, ...others] = told;
  if (first && others.length > 0) {
    const isFilled = fillings.some((filling) => Object.keys(filling).length > 0);
    const participants = gapsFor(record, ["participants"], standIns);
    return { ...named, ...participants, ...(isFilled ? { accounts: told } : {}) };
  }
  // One account alone is no account: what it tells is told of the event.
  const { source: _, ...only } = first ?? fillEvent({ ...record, accounts: undefined }, standIns);
  const plain = { ...record, ...only };
  return {
    ...named,
    ...only,
    ...gapsFor(plain, ["participants", "attribution", "evidence"], standIns),
    accounts: undefined,
  };
}

function fillTelling({ when, where }: Tree, { words }: StandIns): Tree {
  const isDated = Boolean((when as Tree | undefined)?.edtf);
  return {
    ...(isDated ? {} : { when: { edtf: "/", basis: "stated", note: words.notMarked } }),
    ...fillWhere((where ?? {}) as Tree, words),
  };
}

/** Around a place, so far as nobody has said yet, is at it. */
function fillWhere(where: Tree, { notMarked }: StandInWords): Tree {
  const { extent, place, radiusKm, level, reason } = where;
  if (extent === "unplaced") return reason ? {} : { where: { ...where, reason: notMarked } };
  if (!extent || !place) return { where: { extent: "unplaced", reason: notMarked } };
  if ((extent === "ring" || extent === "near") && radiusKm === undefined)
    return { where: { ...where, extent: "point" } };
  if (extent === "area" && level === undefined)
    return { where: { ...where, level: "without-set-bounds" } };
  return {};
}

type Listed = "evidence" | "attribution" | "participants";

/** For each list that is empty or not there without a gap that says why, the stand-in's gap. */
function gapsFor(record: Tree, keys: readonly Listed[], { gap }: StandIns): Tree {
  const own = (record.absent ?? {}) as Tree;
  const empty = keys.filter((key) => !isFull(record[key]));
  const halves = keys.filter((key) => key === "participants" && isHalfPair(record[key]));
  const unexplained = [...empty, ...halves].filter((key) => own[key] === undefined);
  const lists = empty.filter((key) => record[key] === undefined || unexplained.includes(key));
  return {
    ...Object.fromEntries(lists.map((key) => [key, []])),
    ...(unexplained.length > 0
      ? { absent: { ...own, ...Object.fromEntries(unexplained.map((key) => [key, gap])) } }
      : {}),
  };
}

function isFull(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** One party of a pair, without the other side. */
function isHalfPair(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const sides = list.flatMap((one: Tree) => (one.role === "party" ? [one.side] : []));
  return new Set(sides).size === 1;
}

/** The defaults of which the record has none. */
function lacking(record: Tree, defaults: Tree): Tree {
  return Object.fromEntries(
    Object.entries(defaults).filter(([key]) => record[key] === undefined || record[key] === ""),
  );
}

/** What stands by itself in the basis that it has: stated, where nothing else is said; inferred from something. */
const BASED: ReadonlySet<string> = new Set(["when", "where", "published", "seat"]);

/** @returns the record with a basis wherever one is due */
export function withBases(value: unknown, inference: string, key = ""): unknown {
  if (typeof value !== "object" || value === null || key === "outline") return value;
  if (Array.isArray(value)) return value.map((item) => withBases(item, inference, key));
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withBases(item, inference, name)]),
  );
  const isBased =
    "basis" in inner || "exact" in inner || (BASED.has(key) && inner.extent !== "unplaced");
  if (!isBased) return inner;
  const { inferences, ...rest } = inner;
  if (inner.basis !== "inferred") return { ...rest, basis: inner.basis ?? "stated" };
  return { ...rest, inferences: isFull(inferences) ? inferences : [inference] };
}
