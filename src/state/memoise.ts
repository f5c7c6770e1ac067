/** Remembers the last answer of a pure function, by identity of its arguments. */

/** @returns a function that gives the very same result while it is called with the very same arguments */
export function memoise<Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null;
  return (...args) => {
    const same =
      last?.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]));
    if (!last || !same) last = { args, value: work(...args) };
    return last.value;
  };
}
