/**
 * Whether a value is just as a definition has it, without a word on where it is not. The definition itself keeps each value's
 * path and copies what it takes, which is most of what a large dataset costs; nearly all are sound and need neither.
 */
import type * as v from "valibot";

type Test = (value: unknown) => boolean;
type Tree = Readonly<Record<string, unknown>>;

/** What this looks into of any part of a definition. */
interface Definition {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Definition[];
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly item?: Definition;
  readonly items?: readonly Definition[];
  readonly wrapped?: Definition;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: unknown;
  readonly value?: Definition;
  readonly "~run": (dataset: { typed: true; value: unknown }, config: object) => object;
}

/** Keys that a definition passes over in silence where any key may stand. */
const PASSED_OVER = ["__proto__", "prototype", "constructor"];

/**
 * @returns a test that holds only for what the definition takes and gives back unchanged; whatever else it takes, such as an
 *   old spelling, or a key that it drops, does not pass
 */
export function wellFormedBy(schema: v.GenericSchema): Test {
  return testOf(schema as unknown as Definition, new Map());
}

/** @param made each part of a definition is made into a test once, since many stand in several places */
function testOf(part: Definition, made: Map<Definition, Test>): Test {
  const known = made.get(part);
  if (known) return known;
  const test = part.pipe ? pipeTest(part.pipe, made) : shapeTest(part, made);
  made.set(part, test);
  return test;
}

function shapeTest(part: Definition, made: Map<Definition, Test>): Test {
  const inner = (one: Definition | undefined) => (one ? testOf(one, made) : never);
  switch (part.type) {
    case "string":
    case "boolean":
      return (value) => typeof value === part.type;
    case "number":
      return (value) => typeof value === "number" && !Number.isNaN(value);
    case "literal":
      return (value) => value === part.literal;
    case "picklist": {
      const options = new Set(part.options);
      return (value) => options.has(value);
    }
    case "nullable": {
      const test = inner(part.wrapped);
      return (value) => value === null || test(value);
    }
    case "array": {
      const test = inner(part.item);
      return (value) => Array.isArray(value) && value.every((item) => test(item));
    }
    case "strict_tuple":
      return tupleTest((part.items ?? []).map(inner));
    case "strict_object":
      return objectTest(part.entries ?? {}, made);
    case "record":
      return recordTest(inner(part.key as Definition), inner(part.value));
    case "union":
      return anyOf((part.options as readonly Definition[]).map(inner));
    case "variant":
      return variantTest(part, made);
    default:
      return ownTest(part);
  }
}

const never: Test = () => false;

function anyOf(tests: readonly Test[]): Test {
  return (value) => tests.some((test) => test(value));
}

/** By the definition's own means, for a part that is not known here. */
function ownTest(part: Definition): Test {
  return (value) => {
    const { issues, value: result } = part["~run"]({ typed: true, value }, {}) as {
      readonly issues?: unknown;
      readonly value: unknown;
    };
    return issues === undefined && Object.is(result, value);
  };
}

/** As many texts as are remembered to be sound: dates repeat, and are dear to read. */
const REMEMBERED = 50_000;

function pipeTest([shape, ...steps]: readonly Definition[], made: Map<Definition, Test>): Test {
  const tests = [shape as Definition, ...steps].map((step, index) =>
    index === 0 ? testOf(step, made) : step.type === "raw_check" ? remembered(step) : ownTest(step),
  );
  return (value) => tests.every((test) => test(value));
}

function remembered(step: Definition): Test {
  const test = ownTest(step);
  const sound = new Set<unknown>();
  return (value) => {
    if (sound.has(value)) return true;
    const isSound = test(value);
    if (isSound && typeof value === "string" && sound.size < REMEMBERED) sound.add(value);
    return isSound;
  };
}

function tupleTest(tests: readonly Test[]): Test {
  return (value) =>
    Array.isArray(value) &&
    value.length === tests.length &&
    tests.every((test, index) => test(value[index]));
}

function objectTest(
  entries: Readonly<Record<string, Definition>>,
  made: Map<Definition, Test>,
): Test {
  const tests = new Map(
    Object.entries(entries).map(([key, entry]) => {
      const isOptional = entry.type === "optional" && entry.default === undefined;
      const inner = testOf(isOptional && entry.wrapped ? entry.wrapped : entry, made);
      const test: Test = (value) => (value === undefined ? isOptional : inner(value));
      return [key, { test, isOptional }];
    }),
  );
  const required = [...tests].flatMap(([key, { isOptional }]) => (isOptional ? [] : [key]));
  return (value) => {
    if (!isTree(value)) return false;
    let found = 0;
    for (const key of Object.keys(value)) {
      const entry = tests.get(key);
      if (!entry?.test(value[key])) return false;
      if (!entry.isOptional) found++;
    }
    return found === required.length;
  };
}

function recordTest(keyTest: Test, valueTest: Test): Test {
  return (value) =>
    isTree(value) &&
    Object.entries(value).every(
      ([key, item]) => !PASSED_OVER.includes(key) && keyTest(key) && valueTest(item),
    );
}

/** The shapes of a variant are told apart by what stands under its key. */
function variantTest({ key, options }: Definition, made: Map<Definition, Test>): Test {
  const name = String(key);
  const byValue = new Map<unknown, Test[]>();
  for (const option of options as readonly Definition[])
    for (const one of valuesUnder(name, option))
      byValue.set(one, [...(byValue.get(one) ?? []), testOf(option, made)]);
  return (value) =>
    isTree(value) && (byValue.get(value[name])?.some((test) => test(value)) ?? false);
}

function valuesUnder(key: string, { entries, options, literal }: Definition): readonly unknown[] {
  if (!entries) return (options as readonly Definition[]).flatMap((one) => valuesUnder(key, one));
  const entry = entries[key];
  return entry?.type === "picklist" ? (entry.options ?? []) : [entry?.literal ?? literal];
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
