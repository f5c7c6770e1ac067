/** A message as JSON, and the making of what no JSON holds. */

/**
 * A message as JSON, and what no JSON holds in the place of one of its keys: it is made where it is sent from. The key "" is
 * the whole message.
 */
export interface Message {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly twist?: { readonly key: string; readonly what: Twist; readonly size: number };
}

type Twist = (typeof TWISTS)[number];

export const TWISTS = [
  "deep",
  "wide",
  "long",
  "keys",
  "ring",
  "map",
  "set",
  "date",
  "error",
  "buffer",
  "not-a-number",
  "infinite",
  "big",
  "pattern",
  "hollow",
  "blob",
] as const;

/** As its sender has it. Runs in a page as well: it needs nothing from outside. */
export function assemble({ fields, twist }: Message): unknown {
  const message = { ...fields };
  if (!twist) return message;
  const { what, size } = twist;
  const deep = () => {
    let inner: unknown = "x";
    for (let level = 0; level < size; level++) inner = { inner };
    return inner;
  };
  const kinds: Record<Twist, () => unknown> = {
    deep,
    wide: () => Array(size * 100).fill("call"),
    long: () => "x".repeat(size * 1000),
    keys: () => Object.fromEntries(Array.from({ length: size * 10 }, (_, at) => [`k${at}`, at])),
    ring: () => message,
    map: () => new Map([["event", "phone-call"]]),
    set: () => new Set(["call"]),
    date: () => new Date(Number.NaN),
    error: () => new Error("no message"),
    buffer: () => new ArrayBuffer(size * 1000),
    "not-a-number": () => Number.NaN,
    infinite: () => -Infinity,
    big: () => 2n ** 64n,
    pattern: () => /(a+)+$/,
    hollow: () => new Array(size),
    blob: () => new Blob(["call"]),
  };
  const made = kinds[what]();
  return twist.key === "" ? made : Object.assign(message, { [twist.key]: made });
}
