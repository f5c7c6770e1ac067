/** Outside data becomes a Result; only bugs throw. */

/** One fault in one place of an input. */
export interface Problem {
  /** A word of this list, so that an interface can translate it without parsing the message. */
  readonly code: "missing" | "invalid" | "unknown" | "duplicate";
  /** JSON Pointer (RFC 6901) to the faulty value; for a missing one, to where it belongs. "" is the whole document. */
  readonly path: string;
  /** Pointers to the other values that have a part in it, where it is not the fault of one. */
  readonly also?: readonly string[];
  /** What stands there, shortened; "nothing" where the value is missing. */
  readonly found: string;
  /** What was expected, and where it helps, what to do. */
  readonly expected: string;
}

export type Result<Value, Fault = readonly Problem[]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Fault };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Fault>(error: Fault): { readonly ok: false; readonly error: Fault } {
  return { ok: false, error };
}

/** @throws where it failed: the value was found sound before, and is not */
export function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`an unsound dataset was indexed: ${result.error}`);
  return result.value;
}
