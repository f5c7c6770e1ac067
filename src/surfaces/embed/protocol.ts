/** The messages between a host page and the embedded atlas, version 1; README.md beside this file tells hosts about them. */
import * as v from "valibot";
import { FACET_NAMES, FACETS, type FacetName } from "../../model/facets/all.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Frozen } from "../../model/schema/common.ts";
import { THEMES } from "../../state/state.ts";
import { copyFlat } from "./flat-copy.ts";

/** The value of `atlas` in every message. */
export const PROTOCOL = 1;

const version = { atlas: v.literal(PROTOCOL) };
const Text = v.pipe(v.string(), v.nonEmpty("some text; null clears"));
/** Commas part the values of a list, as in the address. */
const Value = v.pipe(Text, v.regex(/^[^,]+$/, "a value without a comma"));
/** As in the address, or as a list. */
const Values = v.optional(v.nullable(v.union([Text, v.array(Value)])));
const Words = v.optional(v.nullable(Text));
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const Zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(19));

const Hello = v.strictObject({ ...version, type: v.literal("hello") });

const Select = v.strictObject({ ...version, type: v.literal("select"), event: v.nullable(Text) });

/** A list of values for each facet, by its parameter. */
const facets = Object.fromEntries(
  FACET_NAMES.map((name) => [FACETS[name].parameter, Values]),
) as Readonly<Record<(typeof FACETS)[FacetName]["parameter"], typeof Values>>;

/** The parameters of the address that filter: a missing one stays as it is, null takes it off. */
const Filter = v.strictObject({
  ...version,
  type: v.literal("filter"),
  ...facets,
  from: Words,
  to: Words,
  known: Words,
  q: Words,
});

/** What is looked at; null is as it opens. */
const Look = v.strictObject({
  ...version,
  type: v.literal("view"),
  /** [latitude, longitude, zoom], in the order of the address. */
  map: v.optional(v.nullable(v.strictTuple([Latitude, Longitude, Zoom]))),
  /** Two dates in EDTF. */
  window: v.optional(v.nullable(v.strictTuple([Text, Text]))),
  views: Values,
});

const Theme = v.strictObject({ ...version, type: v.literal("theme"), theme: v.picklist(THEMES) });

const HostMessageSchema = v.variant("type", [Hello, Select, Filter, Look, Theme]);

/** What a host may say. `hello` opens the conversation, the rest are commands. */
export type HostMessage = Frozen<v.InferOutput<typeof HostMessageSchema>>;
export type Command = Exclude<HostMessage, { type: "hello" }>;

const TYPES: readonly unknown[] = HostMessageSchema.options.map(
  ({ entries }) => entries.type.literal ?? "",
);

/** What the atlas tells, without its version. Heights are whole CSS pixels. */
export type AtlasNews =
  | {
      readonly type: "ready";
      /** The dataset's id. */
      readonly dataset: string;
      readonly title: string;
      /** How many there are, filtered or not. */
      readonly events: number;
      readonly height: number;
    }
  | { readonly type: "resize"; readonly height: number }
  | { readonly type: "selected"; readonly event: string | null }
  | { readonly type: "filtered"; readonly kept: number; readonly total: number }
  | { readonly type: "error"; readonly code: string; readonly message: string };

/** `hello` from the atlas says that it listens now; it carries nothing. */
export type AtlasMessage = { readonly atlas: typeof PROTOCOL } & (
  | AtlasNews
  | { readonly type: "hello" }
);

export interface MessageFault {
  /** `foreign`: some other conversation's; the others are meant for an atlas but cannot be understood. */
  readonly code: "foreign" | "version" | "type" | "malformed";
  /** At most 200 characters, for the developer of the host page. */
  readonly message: string;
}

/**
 * Reads what a host page sent.
 * @param value any value whatever; no code of it is run, and nothing is thrown
 */
export function readHostMessage(value: unknown): Result<HostMessage, MessageFault> {
  const copied = copyFlat(value);
  if (!copied.ok)
    return seemsOurs(value)
      ? fault("malformed", `expected ${copied.error}`)
      : fault("foreign", "not a message to an atlas");
  const { atlas, type } = copied.value;
  if (atlas === undefined) return fault("foreign", "not a message to an atlas");
  if (atlas !== PROTOCOL) return fault("version", `expected "atlas": ${PROTOCOL}`);
  if (!TYPES.includes(type)) return fault("type", `expected one of ${TYPES.join(", ")}`);
  const parsed = v.safeParse(HostMessageSchema, copied.value, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return fault("malformed", `${v.getDotPath(issue) ?? String(type)}: ${issue.message}`);
}

function seemsOurs(value: unknown): boolean {
  try {
    return typeof value === "object" && value !== null && Object.hasOwn(value, "atlas");
  } catch {
    return false;
  }
}

function fault(code: MessageFault["code"], message: string) {
  return failure<MessageFault>({ code, message: message.slice(0, 200) });
}
