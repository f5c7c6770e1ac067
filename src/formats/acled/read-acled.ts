/** Rows of ACLED as events: one a day, its two actors without direction, its precision as it stands there. */
import type { ActorId, GapId, SourceId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import type { Glyph } from "../../model/symbols.ts";
import { DraftBuilder } from "../imports/draft-builder.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { createInterner, isTooLong, toWords } from "../imports/own-text.ts";
import { namesake, type Participants, pairOf } from "../imports/pair.ts";
import { areaOf, placeOf, positionOf, unplaced } from "../imports/places.ts";
import { Report } from "../imports/report.ts";
import { codesOf, placesOf } from "../table/columns.ts";
import { readCount } from "../table/read-number.ts";
import type { TableChoices, TableReader } from "../table/table-reader.ts";
import { acledActor, isCivilian } from "./actors.ts";
import { ACLED_COLUMNS, type AcledColumn } from "./columns.ts";
import { acledWhen } from "./when.ts";

/** By the word that the type begins with, in today's and in older files. */
const GLYPHS: readonly (readonly [RegExp, Glyph])[] = [
  [/^battle/i, "clash"],
  [/^explosion|^remote/i, "burst"],
  [/^violence against/i, "target"],
  [/^protest/i, "crowd"],
  [/^riot/i, "flame"],
  [/^strategic|^headquarters|^non-violent/i, "flag"],
];
const AGAINST_CIVILIANS = /^violence against civilians/i;

/** ACLED's second degree says near, and no distance. */
const NEAR_KM = 25;
const NEAR_NOTE =
  "The second degree of ACLED's precision says that a place is near, without a distance: 25 km is taken.";

export function createAcledReader(header: readonly string[], choices: TableChoices): TableReader {
  return new AcledReader(header, choices);
}

interface Side {
  readonly name: string;
  readonly inter: string;
  readonly others: readonly string[];
}

class AcledReader implements TableReader {
  readonly #builder = new DraftBuilder();
  readonly #report = new Report();
  readonly #choices: TableChoices;
  readonly #at: Readonly<Record<AcledColumn, number>>;
  readonly #codes: ReturnType<typeof codesOf>;
  readonly #intern = createInterner();
  readonly #whens = new Map<string, string | null>();
  readonly #noText: GapId;
  readonly #noChain: GapId;
  #cells: readonly string[] = [];
  #row = 0;

  constructor(header: readonly string[], choices: TableChoices) {
    this.#choices = choices;
    this.#at = placesOf(ACLED_COLUMNS, header);
    this.#codes = codesOf(ACLED_COLUMNS, header, this.#intern);
    this.#noText = this.#builder.gap("no-text", "The table names its sources and quotes none.");
    this.#noChain = this.#builder.gap("no-chain", "The table does not say who told whom.");
    this.#builder.source("acled", "acled", () => ({ type: "named", title: "ACLED" }));
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
    const summary = "Armed Conflict Location & Event Data (ACLED).";
    const draft = this.#builder.build({ id: name, title: name, summary, language, zone });
    return { draft, ...this.#report.finish() };
  }

  #cell(column: AcledColumn): string {
    return this.#cells[this.#at[column]]?.trim() ?? "";
  }

  #toEvent(): AtlasEvent {
    const [one, two] = [this.#side(1), this.#side(2)];
    const type = this.#cell("event_type");
    const notes = this.#cell("notes");
    const cites = this.#cites();
    const tags = this.#tags();
    const deaths = this.#deaths();
    const { participants, isPair } = this.#participants(one, two, type);
    const isLacking = participants.length === 0 || (isPair && (one.name === "" || two.name === ""));
    return {
      id: this.#id(),
      title: this.#title(one.name, two.name),
      ...(notes === "" ? {} : { summary: toWords(notes) }),
      kind: this.#kind(type),
      when: this.#when(),
      where: this.#where(),
      participants,
      attribution: [],
      evidence: [],
      absent: {
        attribution: this.#noChain,
        evidence: this.#noText,
        ...(isLacking ? { participants: this.#noSide() } : {}),
      },
      ...(cites.length > 0 ? { cites: [...cites] } : {}),
      ...(deaths === undefined ? {} : { fatalities: { best: deaths } }),
      ...(tags.length > 0 ? { tags: [...tags] } : {}),
      imported: this.#imported(notes),
    };
  }

  #title(one: string, two: string): string {
    const what = this.#cell("sub_event_type") || this.#cell("event_type") || "Event";
    const who = [one, two].filter(Boolean).join(" and ");
    const where = this.#cell("location") || this.#cell("admin1") || this.#cell("country");
    return toWords([who === "" ? what : `${what}: ${who}`, where].filter(Boolean).join(", "));
  }

  #id() {
    const given = this.#cell("event_id_cnty") || this.#cell("data_id");
    const wanted = `acled-${given || `row-${this.#row}`}`;
    const id = this.#builder.eventId(wanted);
    if (id !== wanted)
      this.#report.value(
        this.#row,
        "event_id_cnty",
        given,
        "repeated-id",
        `an id of its own; the event is kept as ${id}`,
        "kept-as-written",
      );
    return id;
  }

  /** The dataset's own words: "Violence against civilians" is called that. */
  #kind(type: string) {
    const name = type || "Type not given";
    const id = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
    const glyph = GLYPHS.find(([sign]) => sign.test(name))?.[1] ?? "cross";
    return this.#builder.eventKind({ id: id || "type-not-given", name: toWords(name), glyph });
  }

  #when(): AtlasEvent["when"] {
    const [cell, precision] = [this.#cell("event_date"), this.#cell("time_precision")];
    const key = `${cell}|${precision}`;
    let edtf = this.#whens.get(key);
    if (edtf === undefined) {
      edtf = acledWhen(cell, precision);
      this.#whens.set(key, edtf);
    }
    if (edtf !== null) return { edtf, basis: "stated" };
    this.#report.value(this.#row, "event_date", cell, "no-date", "a day such as 2019-04-06");
    const isGiven = cell !== "";
    return {
      edtf: "/",
      basis: "stated",
      ...(isGiven ? { note: toWords(`The row has “${cell}”.`) } : {}),
    };
  }

  #where(): Where {
    const [latitude, longitude] = [this.#cell("latitude"), this.#cell("longitude")];
    const lonLat = positionOf(latitude, longitude);
    if (!lonLat) {
      const expected = "a latitude from -90 to 90 and a longitude from -180 to 180";
      this.#report.value(
        this.#row,
        "latitude",
        `${latitude}, ${longitude}`,
        "no-position",
        expected,
      );
      return unplaced("The row has no coordinates that can be read.");
    }
    const precision = this.#cell("geo_precision");
    const country = this.#cell("country");
    const location = this.#intern(
      this.#cell("location") || this.#cell("admin1") || country || "place not named",
    );
    if (precision === "3") {
      const name = this.#intern(this.#cell("admin1") || location);
      return areaOf(this.#builder, { name, lonLat, country, kind: "region", level: "governorate" });
    }
    const place = placeOf(this.#builder, { name: location, lonLat, country, kind: "city" });
    if (precision !== "2") return { extent: "point", place, basis: "stated" };
    const near = this.#builder.inference("acled-near", NEAR_NOTE);
    return { extent: "near", place, radiusKm: NEAR_KM, basis: "inferred", inferences: [near] };
  }

  #side(number: 1 | 2): Side {
    const others = this.#cell(`assoc_actor_${number}`) || this.#cell(`ally_actor_${number}`);
    return {
      name: this.#cell(`actor${number}`),
      inter: this.#cell(`inter${number}`),
      others:
        others === ""
          ? []
          : others
              .split(";")
              .map((one) => one.trim())
              .filter(Boolean),
    };
  }

  #noSide(): GapId {
    return this.#builder.gap("no-side", "The row does not name this side.");
  }

  /** The two have no direction, but where the type says that civilians are the target; one alone is whose act it is. */
  #participants(
    one: Side,
    two: Side,
    type: string,
  ): { readonly participants: Participants; readonly isPair: boolean } {
    const first = this.#actors(one, []);
    const second = this.#actors(two, first);
    const civilian = [one, two].map(({ name, inter }) => name !== "" && isCivilian(name, inter));
    if (AGAINST_CIVILIANS.test(type) && civilian[0] !== civilian[1]) {
      const [acting, targets] = civilian[0] ? [second, first] : [first, second];
      return {
        isPair: false,
        participants: [
          ...acting.map((actor) => ({ actor, role: "principal" }) as const),
          ...targets.map((actor) => ({ actor, role: "target" }) as const),
        ],
      };
    }
    const isAlone = second.length === 0 && !/^battle/i.test(type);
    if (isAlone)
      return {
        isPair: false,
        participants: first.map((actor) => ({ actor, role: "principal" }) as const),
      };
    return { isPair: true, participants: pairOf(first, second) };
  }

  /** @param opposed those of the other side, none of whom stands on this one too */
  #actors({ name, inter, others }: Side, opposed: readonly ActorId[]): readonly ActorId[] {
    const against = new Set(opposed);
    const names = name === "" ? others : [name, ...others];
    const ids = names.map((one) => {
      const make = () => acledActor(this.#builder, one, one === name ? inter : "");
      const id = this.#builder.actor(one, this.#noText, make);
      return against.has(id) ? namesake(this.#builder, this.#noText, one, make()) : id;
    });
    return ids.length > 1 ? [...new Set(ids)] : ids;
  }

  #cites(): readonly SourceId[] {
    const cell = this.#cell("source");
    if (cell === "") return [];
    const names = [
      ...new Set(
        cell
          .split(";")
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    ];
    return names.map((name) =>
      this.#builder.source(name, name, () => ({ type: "named", title: toWords(name) })),
    );
  }

  #tags(): readonly string[] {
    const parts = [this.#cell("sub_event_type"), ...this.#cell("tags").split(";")];
    return [...new Set(parts.map((one) => toWords(one.trim())).filter(Boolean))].map(this.#intern);
  }

  #deaths(): number | undefined {
    const cell = this.#cell("fatalities");
    if (cell === "") return undefined;
    const count = readCount(cell);
    if (count !== null) return count;
    this.#report.value(this.#row, "fatalities", cell, "no-count", "a whole number from 0");
    return undefined;
  }

  #imported(notes: string): NonNullable<AtlasEvent["imported"]> {
    const id = this.#cell("event_id_cnty") || this.#cell("data_id");
    const [when, where] = [this.#cell("time_precision"), this.#cell("geo_precision")];
    const codes = { ...this.#codes(this.#cells), ...(isTooLong(notes) ? { notes } : {}) };
    return {
      from: "ACLED",
      ...(id === "" ? {} : { id: toWords(id) }),
      ...(when === "" ? {} : { whenPrecision: this.#intern(when) }),
      ...(where === "" ? {} : { wherePrecision: this.#intern(where) }),
      ...(Object.keys(codes).length > 0 ? { codes } : {}),
    };
  }
}
