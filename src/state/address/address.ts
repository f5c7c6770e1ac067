/** The whole query of the address, from the state and back. Pure. */
import type { AddressFault, Ignored } from "../../model/address-fault.ts";
import type { State } from "../state.ts";
import { LIST_PARAMETERS } from "./lists.ts";
import type { Parameter } from "./parameter.ts";
import { SETTING_PARAMETERS } from "./settings.ts";
import { THING_PARAMETERS } from "./things.ts";
import { TIME_PARAMETERS } from "./times.ts";

/** In the order of the address; the reading order matters where one makes way for a later one. */
const PARAMETERS: readonly Parameter[] = [
  ...THING_PARAMETERS,
  ...TIME_PARAMETERS,
  ...LIST_PARAMETERS,
  ...SETTING_PARAMETERS,
];

/** Read elsewhere, and kept as they are: which surface, which dataset, and what an editor chose for an embed. */
const PASSED_ON = ["view", "data", "views", "controls", "height", "host", "pym", "childId"];

/** What other sites, and pym.js, hang onto addresses; nothing to tell a reader about. */
const TRACKING = /^(utm_|fbclid$|gclid$|mc_|initialWidth$|parentTitle$|parentUrl$)/;

/** @param passedOn the parameters of the present address that are not part of the state, such as `data` */
export function writeAddress(state: State, passedOn: URLSearchParams): string {
  const pairs = [
    ...PASSED_ON.map((name) => [name, passedOn.getAll(name).join(",")] as const),
    ...PARAMETERS.map((parameter) => [parameter.name, parameter.write(state)] as const),
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${encode(value)}`] : [])).join("&");
}

/** Leaves the signs that are safe in a query as they are, so that a person can read the address; takes any text. */
function encode(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\u{FFFD}");
  return encodeURIComponent(wellFormed).replace(/%(2C|3A|2F)/g, (sign) => decodeURIComponent(sign));
}

export interface AddressReading {
  readonly state: State;
  readonly ignored: readonly AddressFault[];
}

/** @param initial the state of the dataset as it opens; what the address does not name stays as in it */
export function readAddress(query: URLSearchParams, initial: State): AddressReading {
  let state = initial;
  const ignored: AddressFault[] = [];
  for (const { name, read } of PARAMETERS) {
    const [text, ...more] = query.getAll(name);
    if (text === undefined) continue;
    const reading = read(text, state);
    state = { ...state, ...reading.patch };
    const fault = reading.ignored ?? repeated(more);
    if (fault) ignored.push({ ...fault, path: `?${name}`, found: shorten(fault.found) });
  }
  return { state, ignored: [...ignored, ...strangersIn(query)] };
}

function repeated(more: readonly string[]): Ignored | null {
  return more.length ? { found: more.join(" "), expected: "once", among: [] } : null;
}

const KNOWN = new Set([...PASSED_ON, ...PARAMETERS.map(({ name }) => name)]);

function strangersIn(query: URLSearchParams): readonly AddressFault[] {
  const strangers = [...new Set(query.keys())].filter(
    (name) => !KNOWN.has(name) && !TRACKING.test(name),
  );
  return strangers.map((name) => ({
    path: `?${name.slice(0, 40)}`,
    found: shorten(query.get(name) ?? ""),
    expected: "known",
    among: [],
  }));
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
