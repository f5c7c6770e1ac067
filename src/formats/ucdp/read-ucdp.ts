/** Rows of the UCDP Georeferenced Event Dataset as events: sides, days, places and deaths with how far each is known. */
import type { ActorId, GapId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { DraftBuilder, type GivenActor } from "../imports/draft-builder.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { createInterner, ownText, toWords } from "../imports/own-text.ts";
import { namesake, type Participants, pairOf } from "../imports/pair.ts";
import { Report } from "../imports/report.ts";
import { codesOf, placesOf } from "../table/columns.ts";
import { readCount } from "../table/read-number.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { UCDP_COLUMNS, type UcdpColumn } from "./columns.ts";
import { ucdpSources } from "./sources.ts";
import { ucdpWhen } from "./when.ts";
import { ucdpWhere } from "./where.ts";

const KINDS = {
  1: { id: "state-based", name: "State-based conflict", glyph: "clash" },
  2: { id: "non-state", name: "Non-state conflict", glyph: "cross" },
  3: { id: "one-sided", name: "One-sided violence", glyph: "target" },
} as const;
const OTHER_KIND = {
  id: "violence",
  name: "Violence of a type not given",
  glyph: "burst",
} as const;
const CIVILIANS = "Civilians";
const ONE_SIDED = "3";

/** @param header the names of the columns, in the order of the file */
export function createUcdpReader(header: readonly string[], choices: TableChoices): TableReader {
  return new UcdpReader(header, choices);
}

class UcdpReader implements TableReader {
  readonly #builder = new DraftBuilder();
  readonly #report = new Report();
  readonly #choices: TableChoices;
  readonly #at: Readonly<Record<UcdpColumn, number>>;
  readonly #codes: ReturnType<typeof codesOf>;
  readonly #intern = createInterner();
  /** What comes again and again is made once: rows share it. */
  readonly #whens = new Map<string, string | null>();
  readonly #wheres = new Map<string, AtlasEvent["where"]>();
  readonly #sides = new Map<string, Participants>();
  readonly #noText: GapId;
  readonly #noChain: GapId;
  #cells: readonly string[] = [];
  #row = 0;

  constructor(header: readonly string[], choices: TableChoices) {
    this.#choices = choices;
    this.#at = placesOf(UCDP_COLUMNS, header);
    this.#codes = codesOf(UCDP_COLUMNS, header, this.#intern);
    this.#noText = this.#builder.gap("no-text", "The table names its sources and quotes none.");
    this.#noChain = this.#builder.gap("no-chain", "The table does not say who told whom.");
    this.#builder.source("ged", "ged", () => ({ type: "named", title: "UCDP GED" }));
  }

  problem(problem: RowProblem): void {
    this.#report.problem(problem);
  }

  add(cells: readonly string[], row: number): void {
    this.#cells = cells;
    this.#row = row;
    this.#report.row();
    this.#builder.event(this.#toEvent());
    this.#report.event();
  }

  finish(): Imported {
    const { name, language = "en", zone = "UTC" } = this.#choices;
    const summary = "Uppsala Conflict Data Program, Georeferenced Event Dataset.";
    const draft = this.#builder.build({ id: name, title: name, summary, language, zone });
    return { draft, ...this.#report.finish() };
  }

  #cell(column: UcdpColumn): string {
    return this.#cells[this.#at[column]]?.trim() ?? "";
  }

  #toEvent(): AtlasEvent {
    const [one, other] = [this.#cell("side_a"), this.#cell("side_b")];
    const type = this.#cell("type_of_violence");
    const isOneSided = type === ONE_SIDED;
    const place = this.#placeName();
    const participants = this.#participants(one, other, isOneSided);
    const cites = this.#cites();
    const headline = this.#cell("source_headline");
    const conflict = this.#cell("conflict_name");
    const sides = isOneSided ? `${one} against ${other}` : `${one} and ${other}`;
    const fatalities = this.#fatalities(participants);
    return {
      id: this.#id(),
      title: toWords(`${sides}, ${place}`),
      ...(headline === "" ? {} : { summary: toWords(headline) }),
      kind: this.#builder.eventKind(KINDS[type as "1"] ?? OTHER_KIND),
      when: this.#when(),
      where: this.#where(place),
      participants,
      attribution: [],
      evidence: [],
      absent: {
        attribution: this.#noChain,
        evidence: this.#noText,
        ...(one === "" || other === "" ? { participants: this.#noSide() } : {}),
      },
      ...(cites.length > 0 ? { cites: [...cites] } : {}),
      ...(fatalities ? { fatalities } : {}),
      ...(conflict === "" ? {} : { tags: [this.#intern(conflict)] }),
      imported: this.#imported(),
    };
  }

  #id() {
    const wanted = `ged-${this.#cell("id") || `row-${this.#row}`}`;
    const id = this.#builder.eventId(wanted);
    if (id !== wanted)
      this.#report.value(
        this.#row,
        "id",
        this.#cell("id"),
        "repeated-id",
        `an id of its own; the event is kept as ${id}`,
        "kept-as-written",
      );
    return id;
  }

  #placeName(): string {
    return this.#intern(
      this.#cell("where_coordinates") || this.#cell("country") || "place not named",
    );
  }

  #when(): AtlasEvent["when"] {
    const [start, end] = [this.#cell("date_start"), this.#cell("date_end")];
    const clarity = this.#cell("event_clarity");
    const key = `${start}|${end}|${clarity}`;
    let edtf = this.#whens.get(key);
    if (edtf === undefined) {
      edtf = ucdpWhen(start, end, clarity);
      this.#whens.set(key, edtf);
    }
    if (edtf !== null) return { edtf, basis: "stated" };
    const expected = "two days such as 2019-04-05, the first not after the second";
    this.#report.value(this.#row, "date_start", `${start} ${end}`, "no-date", expected);
    return { edtf: "/", basis: "stated", note: toWords(`The row has “${start}” to “${end}”.`) };
  }

  #where(name: string): AtlasEvent["where"] {
    const row = {
      name,
      precision: this.#cell("where_prec"),
      latitude: this.#cell("latitude"),
      longitude: this.#cell("longitude"),
      country: this.#cell("country"),
    };
    const key = `${row.precision}|${row.latitude}|${row.longitude}|${row.country}|${name}`;
    const known = this.#wheres.get(key);
    if (known) return known;
    const where = ucdpWhere(this.#builder, row);
    if (where.extent === "unplaced") {
      const expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
      const found = `${row.latitude}, ${row.longitude}`;
      this.#report.value(this.#row, "latitude", found, "no-position", expected);
    } else this.#wheres.set(ownText(key), where);
    return where;
  }

  #noSide(): GapId {
    return this.#builder.gap("no-side", "The row does not name this side.");
  }

  /** Who attacks whom is in no column: a pair; in one-sided violence the first side does it to the second. */
  #participants(one: string, other: string, isOneSided: boolean): Participants {
    const key = `${one}\0${other}\0${isOneSided}`;
    const known = this.#sides.get(key);
    if (known) return known;
    const made = this.#makeSides(one, other, isOneSided);
    this.#sides.set(ownText(key), made);
    return made;
  }

  #makeSides(one: string, other: string, isOneSided: boolean): Participants {
    const first = one === "" ? [] : [this.#actor(one)];
    const isSame = one === other && one !== "";
    const second =
      other === ""
        ? []
        : [
            isSame
              ? namesake(this.#builder, this.#noText, one, given(this.#builder, one))
              : this.#actor(other),
          ];
    if (!isOneSided) return pairOf(first, second);
    return [
      ...first.map((actor) => ({ actor, role: "principal" }) as const),
      ...second.map((actor) => ({ actor, role: "target" }) as const),
    ];
  }

  #actor(name: string): ActorId {
    return this.#builder.actor(name, this.#noText, () => given(this.#builder, name));
  }

  #cites() {
    return ucdpSources(this.#builder, {
      offices: this.#cell("source_office"),
      dates: this.#cell("source_date"),
      article: this.#cell("source_article"),
    });
  }

  #count(column: UcdpColumn): number | undefined {
    const cell = this.#cell(column);
    if (cell === "") return undefined;
    const count = readCount(cell);
    if (count !== null) return count;
    this.#report.value(this.#row, column, cell, "no-count", "a whole number from 0");
    return undefined;
  }

  #fatalities(participants: Participants): AtlasEvent["fatalities"] {
    const [low, best, high] = [this.#count("low"), this.#count("best"), this.#count("high")];
    if (low === undefined && best === undefined && high === undefined) return undefined;
    const ofSides = [this.#count("deaths_a"), this.#count("deaths_b")];
    const civilians = this.#count("deaths_civilians");
    const unknown = this.#count("deaths_unknown");
    this.#checkSum(best, [...ofSides, civilians, unknown]);
    const parties = participants.flatMap((one) => {
      const count = ofSides[sideOf(one) - 1];
      // The deaths of civilians, the target, stand in a column of their own.
      const isSaid = count !== undefined && (one.role !== "target" || count > 0);
      return isSaid ? [{ actor: one.actor, best: count }] : [];
    });
    return {
      ...(low === undefined ? {} : { low }),
      ...(best === undefined ? {} : { best }),
      ...(high === undefined ? {} : { high }),
      ...(parties.length > 0 ? { parties } : {}),
      ...(civilians === undefined ? {} : { civilians: { best: civilians } }),
      ...(unknown === undefined ? {} : { unknown: { best: unknown } }),
    };
  }

  /** In every row that we have seen, the four add up to the best estimate. */
  #checkSum(best: number | undefined, parts: readonly (number | undefined)[]): void {
    if (best === undefined || parts.includes(undefined)) return;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    if (sum === best) return;
    const expected = `${sum}, the deaths of both sides, of civilians and of unknown people together`;
    this.#report.value(this.#row, "best", String(best), "no-sum", expected, "kept-as-written");
  }

  #imported(): NonNullable<AtlasEvent["imported"]> {
    const [id, when, where] = [this.#cell("id"), this.#cell("date_prec"), this.#cell("where_prec")];
    const codes = this.#codes(this.#cells);
    return {
      from: "UCDP GED",
      ...(id === "" ? {} : { id: toWords(id) }),
      ...(when === "" ? {} : { whenPrecision: this.#intern(when) }),
      ...(where === "" ? {} : { wherePrecision: this.#intern(where) }),
      ...(codes ? { codes } : {}),
    };
  }
}

function sideOf(participant: Participants[number]): 1 | 2 {
  if (participant.role === "party") return participant.side;
  return participant.role === "principal" ? 1 : 2;
}

/** Civilians stand on no side; every other name is a side of its own. */
function given(builder: DraftBuilder, name: string): GivenActor {
  const words = toWords(name);
  if (name === CIVILIANS) {
    const kind = builder.actorKind({ id: "civilians", name: "Civilians", glyph: "crowd" });
    return { name: words, kind, faction: null };
  }
  const kind = /^Government of/.test(name) ? "government" : "armed-group";
  return { name: words, kind, faction: builder.faction(words) };
}
