/** Puts a host's command into the words of the address, so that it is understood by what reads the address. */
import type { Command } from "./protocol.ts";

/** By the name of the address parameter; null takes the parameter away. What is not named stays as it is. */
export type ParameterChanges = Readonly<Record<string, string | null>>;

export function toParameters(command: Command): ParameterChanges {
  const { atlas: _version, type, ...fields } = command;
  const changes = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toText(value, name === "window" ? "/" : ",")] as const],
  );
  // An event and another selected thing are two parameters for one selection.
  if (type === "select") changes.push(["select", null]);
  return Object.fromEntries(changes);
}

type Field = string | null | readonly (string | number)[];

/** An empty list keeps everything, as no parameter does. */
function toText(value: Field, separator: string): string | null {
  if (value === null || typeof value === "string") return value;
  return value.map(plainNumber).join(separator) || null;
}

/** Without an exponent, which the address does not know. */
function plainNumber(value: string | number): string {
  return typeof value === "number" ? String(Number(value.toFixed(6))) : value;
}
