/** Reads the words after a command's name, and says of those that it does not know what may have been meant. */
import { parseArgs } from "node:util";
import type { Command, Option, Order } from "./command.ts";
import { nearest } from "./nearest.ts";
import { MISUSED, Refusal } from "./status.ts";

const HELP: Option = { short: "h", help: "says how the command is used" };

/**
 * @param name the command's
 * @returns null where help is asked for
 * @throws Refusal
 */
export function readOrder(name: string, command: Command, words: readonly string[]): Order | null {
  const options = { ...command.options, help: HELP };
  const { tokens, positionals: files } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(options).map(([key, one]) => [key, shape(one)])),
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const fault = faultOf(token, options, given);
    if (fault) throw misused(name, fault);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  if (given.has("help")) return null;
  const { least, most } = command.takes;
  if (files.length < least)
    throw misused(name, `it takes ${amount(least, most)}; too few are given`);
  if (files.length > most)
    throw misused(name, `it takes ${amount(least, most)}; ${files[most]} is one more`);
  return {
    files,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1) ?? null,
    values: (option) => given.get(option) ?? [],
  };
}

/** @param name the command's, or nothing for a fault of what stands before it */
export function misused(name: string, fault: string): Refusal {
  const help = name ? `dispatch-atlas help ${name}` : "dispatch-atlas help";
  const prefix = name ? `dispatch-atlas ${name}` : "dispatch-atlas";
  return new Refusal(`${prefix}: ${fault}\nHow it is used: ${help}`, MISUSED);
}

function shape({ value, short }: Option) {
  return {
    type: value ? ("string" as const) : ("boolean" as const),
    multiple: true,
    ...(short ? { short } : {}),
  };
}

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** What is wrong with an option as it was given. */
function faultOf(
  { name, rawName, value, inlineValue }: Token,
  options: Readonly<Record<string, Option>>,
  given: ReadonlyMap<string, unknown>,
): string | null {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const meant = nearest(name, Object.keys(options));
    return `there is no option ${rawName}${meant ? `; did you mean --${meant}?` : ""}`;
  }
  // A name of a file that begins with a dash is given as --option=-name.
  const isLacking = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
  if (option.value && isLacking) return `${rawName} needs ${option.value} after it`;
  if (!option.value && value !== undefined) return `${rawName} takes no value`;
  if (!option.many && option.value && given.has(name)) return `${rawName} is given twice`;
  return null;
}

function amount(least: number, most: number): string {
  const each = (count: number) => `${count} ${count === 1 ? "file or word" : "files or words"}`;
  if (least === most) return each(least);
  return most === Number.POSITIVE_INFINITY ? `${each(least)} or more` : `${least} to ${each(most)}`;
}
