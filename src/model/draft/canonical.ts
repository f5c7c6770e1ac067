/**
 * A dataset in one order and without what says nothing, so that the same data are the same bytes: keys as the format's definition
 * has them, languages by their tags; an optional part that is empty is left out, and so are words without a sign. Lists keep the
 * order of their items, and what the format does not know stays, last.
 */
import type * as v from "valibot";
import { DatasetSchema } from "../schema/dataset.ts";

/** What this looks into of any part of a definition. */
interface Definition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly item?: Definition;
  readonly wrapped?: Definition;
  readonly value?: Definition;
  readonly options?: readonly Definition[];
}

/** First what a person looks for. */
const LEADING = [
  "$schema",
  "format",
  "id",
  "type",
  "title",
  "name",
  "text",
  "short",
  "inSentence",
  "summary",
  "note",
  "translations",
  "kind",
  "when",
  "where",
];

interface Entry {
  readonly definitions: readonly Definition[];
  readonly isOptional: boolean;
  form?: Form;
}

/** What all shapes that a value may have say of its inside, taken together. */
interface Form {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly item: Entry | null;
  /** Of each value in a record of any keys. */
  readonly value: Entry | null;
}

type Tree = Readonly<Record<string, unknown>>;

/** @param dataset a dataset or any part of one that is still in the making; never changed */
export function canonical(dataset: Tree): Tree {
  return inOrder(dataset, ROOT) as Tree;
}

function inOrder(value: unknown, entry: Entry): unknown {
  if (typeof value !== "object" || value === null) return value;
  entry.form ??= formOf(entry.definitions);
  const { item, value: each } = entry.form;
  if (Array.isArray(value)) return item ? value.map((one) => inOrder(one, item)) : value;
  return each ? recordInOrder(value as Tree, each) : objectInOrder(value as Tree, entry.form);
}

function objectInOrder(value: Tree, { entries }: Form): Tree {
  const ordered: Record<string, unknown> = {};
  for (const [key, entry] of entries) {
    if (!Object.hasOwn(value, key)) continue;
    const inner = inOrder(value[key], entry);
    if (!saysNothing(inner, entry.isOptional)) ordered[key] = inner;
  }
  for (const key of Object.keys(value))
    if (!entries.has(key) && value[key] !== undefined) ordered[key] = value[key];
  return ordered;
}

function recordInOrder(value: Tree, each: Entry): Tree {
  const keys = Object.keys(value).sort();
  const inner = keys.map((key) => [key, inOrder(value[key], each)] as const);
  // A code may be empty; a language without words says nothing.
  return Object.fromEntries(inner.filter(([, one]) => one !== undefined && !isEmptyObject(one)));
}

function saysNothing(value: unknown, isOptional: boolean): boolean {
  if (value === undefined || value === "") return true;
  return isOptional && (isEmptyObject(value) || (Array.isArray(value) && value.length === 0));
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}

function formOf(definitions: readonly Definition[]): Form {
  const shapes = definitions.flatMap(shapesOf);
  const entries = new Map<string, { definitions: Definition[]; isOptional: boolean }>();
  for (const shape of shapes)
    for (const [key, definition] of Object.entries(shape.entries ?? {})) {
      const known = entries.get(key);
      const isOptional = definition.type === "optional";
      if (!known) entries.set(key, { definitions: [definition], isOptional });
      else {
        known.definitions.push(definition);
        known.isOptional &&= isOptional;
      }
    }
  const together = (inner: readonly (Definition | undefined)[]): Entry | null => {
    const found = inner.filter((one) => one !== undefined);
    return found.length > 0 ? { definitions: found, isOptional: false } : null;
  };
  return {
    entries: new Map([...entries].sort(([a], [b]) => rankOf(a) - rankOf(b))),
    item: together(shapes.map(({ item }) => item)),
    value: together(shapes.filter(({ type }) => type === "record").map(({ value }) => value)),
  };
}

/** Keys of one rank stay in the definition's order. */
function rankOf(key: string): number {
  const rank = LEADING.indexOf(key);
  return rank < 0 ? LEADING.length : rank;
}

function shapesOf(definition: Definition): readonly Definition[] {
  if (definition.wrapped) return shapesOf(definition.wrapped);
  // The words of a list of words are its options too.
  const options = definition.options?.filter((one) => typeof one === "object");
  return options && options.length > 0 ? options.flatMap(shapesOf) : [definition];
}

const ROOT: Entry = {
  definitions: [DatasetSchema satisfies v.GenericSchema as unknown as Definition],
  isOptional: false,
};
