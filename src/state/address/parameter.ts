/** What every parameter of the address has in common. */
import type { Expected, Ignored } from "../../model/address-fault.ts";
import type { State } from "../state.ts";

export interface Reading {
  /** What the sound part of the text changes. */
  readonly patch: Partial<State>;
  readonly ignored?: Ignored;
}

/** One query parameter: how it is written from the state, and read back. */
export interface Parameter {
  readonly name: string;
  /** Null where the state is as it opens. */
  write(state: State): string | null;
  /** @param state what the parameters before it made */
  read(text: string, state: State): Reading;
}

export function ignore(found: string, expected: Expected, among: readonly string[] = []): Reading {
  return { patch: {}, ignored: { found, expected, among } };
}
