/** An event as a row of a file of columns, and back: what has no column of its own stands as JSON in `record`. */
import { IS_INFERRED } from "../../model/facets/basis.ts";
import { toPointer } from "../../model/pointer.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { AccountedEvent, AtlasEvent, EventRecord } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import { type FileRow, PARTY_ROLES } from "./file-columns.ts";
import { join, restOf, TwiceSaid } from "./rest.ts";

/** @returns the row; columns of which the event has nothing are left out */
export function toFileRow(event: EventRecord): FileRow {
  const row = {
    ...happeningOf(event),
    ...("accounts" in event ? accountsOf(event) : toldOf(event)),
  };
  const part = { ...partOf(row), ...("accounts" in event && { accounts: event.accounts }) };
  const rest = restOf(event, part);
  return rest === undefined ? row : { ...row, record: JSON.stringify(rest) };
}

function happeningOf({
  id,
  title,
  kind,
  short,
  summary,
  tags,
  participants,
  absent,
}: EventRecord): FileRow {
  return {
    id,
    title,
    kind,
    ...given("short", short),
    ...given("summary", summary),
    ...given("tags", tags),
    ...(participants.length > 0 && {
      actors: participants.map(({ actor }) => actor),
      roles: participants.map((one) => (one.role === "party" ? `party-${one.side}` : one.role)),
    }),
    ...given("absent_participants", absent?.participants),
  };
}

function accountsOf({ accounts }: AccountedEvent) {
  return { accounts: JSON.stringify(accounts) };
}

function toldOf(event: AtlasEvent) {
  const { when, attribution, cites, grade, knownAsOf, fatalities, absent } = event;
  const quoted = [...new Set(event.evidence.map(({ source }) => source))];
  return {
    when: when.edtf,
    ...(when.basis === "inferred" && { when_inferences: when.inferences }),
    ...whereOf(event.where),
    ...(attribution.length > 0 && {
      speakers: attribution.map(({ actor }) => actor),
      hows: attribution.map(({ how }) => how),
    }),
    ...given("cites", cites),
    ...(quoted.length > 0 && { quoted }),
    ...(IS_INFERRED["inferred-fact"](event) && { inferred: true }),
    ...given("reliability", grade?.reliability),
    ...given("credibility", grade?.credibility),
    ...given("known_as_of", knownAsOf),
    ...given("fatalities_low", fatalities?.low),
    ...given("fatalities_best", fatalities?.best),
    ...given("fatalities_high", fatalities?.high),
    ...given("absent_evidence", absent?.evidence),
    ...given("absent_attribution", absent?.attribution),
  };
}

function whereOf(where: Where) {
  if (where.extent === "unplaced") return { extent: where.extent, reason: where.reason };
  return {
    extent: where.extent,
    place: where.place,
    ...("radiusKm" in where && { radius_km: where.radiusKm }),
    ...("level" in where && { level: where.level }),
    ...(where.basis === "inferred" && { where_inferences: where.inferences }),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

/** What is wrong with a row: in which column, and where in the JSON that stands there. */
export interface RowFault {
  readonly column: "record" | "accounts" | "roles" | "hows";
  readonly path: string;
  readonly expected: string;
}

/** @returns the event, of which nothing is checked yet but that it can be put together */
export function fromFileRow(row: FileRow): Result<unknown, RowFault> {
  const { actors, roles, speakers, hows, record } = row;
  if (roles && roles.length !== (actors?.length ?? 0))
    return failure({ column: "roles", path: "", expected: "one for each of the actors" });
  if (hows && hows.length !== (speakers?.length ?? 0))
    return failure({ column: "hows", path: "", expected: "one for each of the speakers" });
  const accounts = parse(row.accounts, "accounts");
  if (!accounts.ok) return accounts;
  const rest = parse(record, "record");
  if (!rest.ok) return rest;
  try {
    return success(join({ ...partOf(row), ...given("accounts", accounts.value) }, rest.value));
  } catch (fault) {
    if (!(fault instanceof TwiceSaid)) throw fault;
    const expected = "nothing that a column of its own says";
    return failure({ column: "record", path: toPointer(fault.path), expected });
  }
}

function parse(
  text: string | null | undefined,
  column: RowFault["column"],
): Result<unknown, RowFault> {
  if (text == null) return success(undefined);
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ column, path: "", expected: "JSON (RFC 8259)" });
  }
}

/** What of an event its columns say, `accounts` and `record` apart. */
function partOf(row: FileRow): Readonly<Record<string, unknown>> {
  const told = row.accounts == null;
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    ...said("short", row.short),
    ...said("summary", row.summary),
    ...said("tags", row.tags),
    participants: participantsOf(row),
    ...(told && tellingOf(row)),
    ...objectOf("absent", {
      ...said("evidence", row.absent_evidence),
      ...said("attribution", row.absent_attribution),
      ...said("participants", row.absent_participants),
    }),
  };
}

function tellingOf(row: FileRow) {
  return {
    when: { ...said("edtf", row.when), ...basisOf(row.when_inferences) },
    where: placeIn(row),
    attribution: (row.speakers ?? []).map((actor, index) => ({
      actor: actor ?? null,
      how: row.hows?.[index] ?? "reported",
    })),
    evidence: [],
    ...said("cites", row.cites),
    ...said("knownAsOf", row.known_as_of),
    ...objectOf("grade", {
      ...said("reliability", row.reliability),
      ...said("credibility", row.credibility),
    }),
    ...objectOf("fatalities", {
      ...said("low", row.fatalities_low),
      ...said("best", row.fatalities_best),
      ...said("high", row.fatalities_high),
    }),
  };
}

/** Without a role, each is a principal. */
function participantsOf({ actors, roles }: FileRow) {
  return (actors ?? []).map((actor, index) => {
    const role = roles?.[index] ?? "principal";
    return Object.hasOwn(PARTY_ROLES, role)
      ? { actor, role: "party", side: PARTY_ROLES[role as keyof typeof PARTY_ROLES] }
      : { actor, role };
  });
}

function placeIn(row: FileRow) {
  const extent = extentOf(row);
  if (extent === "unplaced") return { extent, ...said("reason", row.reason) };
  return {
    extent,
    ...said("place", row.place),
    ...said("radiusKm", row.radius_km),
    ...said("level", row.level),
    ...basisOf(row.where_inferences),
  };
}

/** Without an extent, an event with a place is at it. */
export function extentOf({ extent, place }: Pick<FileRow, "extent" | "place">): string {
  return extent ?? (place == null ? "unplaced" : "point");
}

function basisOf(inferences: readonly string[] | null | undefined) {
  return inferences?.length ? { basis: "inferred", inferences } : { basis: "stated" };
}

function said<Value>(key: string, value: Value | null | undefined) {
  return value == null ? {} : { [key]: value };
}

function objectOf(key: string, object: Readonly<Record<string, unknown>>) {
  return Object.keys(object).length === 0 ? {} : { [key]: object };
}
