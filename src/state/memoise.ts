/** Remembers the last answer of a pure function, by identity of its arguments. */
import { lacks } from "../model/lacking.ts";

/**
 * @returns a function that gives the very same result while it is called with the very same arguments; one that was made of what
 *   stood in for something is not remembered, so that it is known as such every time
 */
export function memoise<Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value,
): (...args: Args) => Value {
  let known: Args | undefined;
  let value: Value;
  return (...args) => {
    if (known?.length === args.length && known.every((arg, i) => Object.is(arg, args[i])))
      return value;
    const before = lacks;
    const next = work(...args);
    if (lacks === before) {
      known = args;
      value = next;
    }
    return next;
  };
}
