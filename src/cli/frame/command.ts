/** What a command of the command line is. */
import type { Status } from "./status.ts";
import type { Terminal } from "./terminal.ts";

export interface Option {
  /** What stands after it; without it, the option stands alone. */
  readonly value?: string;
  readonly short?: string;
  /** Whether it may be given more than once. */
  readonly many?: boolean;
  readonly help: string;
}

/** The words of a command line, found to be what a command takes. */
export interface Order {
  readonly files: readonly string[];
  has(option: string): boolean;
  /** Null where it was not given. */
  value(option: string): string | null;
  values(option: string): readonly string[];
}

export interface Command {
  /** What may follow its name, each on a line. */
  readonly usage: readonly string[];
  /** What it does, in a sentence or some. */
  readonly about: string;
  /** How many files or words it takes. */
  readonly takes: { readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [line: string, does: string])[];
  run(order: Order, terminal: Terminal): Promise<Status>;
}

/** Options that more than one command has. */
export const JSON_OPTION: Option = { help: "says it as JSON, for programs" };
export const OUTPUT_OPTION = (value: string, help: string): Option => ({ value, short: "o", help });
