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
  readonly requirement?: unknown;
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
      return (value) => Array.isArray(value) && areAll(value, test);
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
const always: Test = () => true;

/** As `every`, which costs a call more for each item. */
function areAll(list: readonly unknown[], test: Test): boolean {
  for (let index = 0; index < list.length; index++) if (!test(list[index])) return false;
  return true;
}

function anyOf(tests: readonly Test[]): Test {
  const [first = never, second = never, ...rest] = tests;
  if (rest.length > 0) return (value) => tests.some((test) => test(value));
  return (value) => first(value) || second(value);
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
  const tests = [testOf(shape as Definition, made), ...steps.map(stepTest)];
  const [first = always, second = always, third = always, ...rest] = tests;
  if (rest.length > 0) return (value) => tests.every((test) => test(value));
  return (value) => first(value) && second(value) && third(value);
}

/** What a step asks of a value that has the shape already. */
function stepTest(step: Definition): Test {
  const limit = Number(step.requirement);
  switch (step.type) {
    case "brand":
      return always;
    case "regex":
      return (value) => (step.requirement as RegExp).test(value as string);
    case "non_empty":
      return (value) => (value as Sized).length > 0;
    case "min_length":
      return (value) => (value as Sized).length >= limit;
    case "max_length":
      return (value) => (value as Sized).length <= limit;
    case "min_value":
      return (value) => (value as number) >= limit;
    case "max_value":
      return (value) => (value as number) <= limit;
    case "integer":
      return Number.isInteger;
    case "finite":
      return Number.isFinite;
    case "check":
      return step.requirement as Test;
    case "raw_check":
      return remembered(step);
    default:
      return ownTest(step);
  }
}

interface Sized {
  readonly length: number;
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
      const test = testOf(isOptional && entry.wrapped ? entry.wrapped : entry, made);
      return [key, { test, isOptional }];
    }),
  );
  const required = [...tests].flatMap(([key, { isOptional }]) => (isOptional ? [] : [key]));
  return (value) => {
    if (!isTree(value)) return false;
    let found = 0;
    for (const key in value) {
      const entry = tests.get(key);
      if (entry === undefined) return false;
      const item = value[key];
      if (item === undefined ? !entry.isOptional : !entry.test(item)) return false;
      if (!entry.isOptional) found++;
    }
    return found === required.length;
  };
}

function recordTest(keyTest: Test, valueTest: Test): Test {
  return (value) => {
    if (!isTree(value)) return false;
    for (const key in value)
      if (PASSED_OVER.includes(key) || !keyTest(key) || !valueTest(value[key])) return false;
    return true;
  };
}

function variantTest({ key, options }: Definition, made: Map<Definition, Test>): Test {
  const name = String(key);
  const testsOf = new Map<unknown, Test[]>();
  for (const option of options as readonly Definition[])
    for (const one of valuesUnder(name, option))
      testsOf.set(one, [...(testsOf.get(one) ?? []), testOf(option, made)]);
  const byValue = new Map([...testsOf].map(([one, tests]) => [one, anyOf(tests)]));
  return (value) => isTree(value) && (byValue.get(value[name])?.(value) ?? false);
}

function valuesUnder(key: string, { entries, options, literal }: Definition): readonly unknown[] {
  if (!entries) return (options as readonly Definition[]).flatMap((one) => valuesUnder(key, one));
  const entry = entries[key];
  return entry?.type === "picklist" ? (entry.options ?? []) : [entry?.literal ?? literal];
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
