/** Rows of any table as events, by what a person has confirmed each column to mean. What a row does not say stays unsaid. */

import { parseEdtf } from "../../model/edtf.ts";
import type { ActorId, GapId, LonLat, SourceId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Place, Where } from "../../model/schema/place.ts";
import { DraftBuilder, type GivenActor } from "../imports/draft-builder.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { createInterner, isTooLong, toWords } from "../imports/own-text.ts";
import { namesake, type Participants, pairOf } from "../imports/pair.ts";
import { placeOf, positionOf, unplaced } from "../imports/places.ts";
import { Report } from "../imports/report.ts";
import { DecimalWatch } from "./decimal-watch.ts";
import type { Mapping } from "./map-columns.ts";
import type { MeaningName } from "./meanings.ts";
import { readCoordinate } from "./read-coordinate.ts";
import { readDateCell } from "./read-date.ts";
import { readCount } from "./read-number.ts";
import { SwapWatch } from "./swap-watch.ts";
import type { TableChoices, TableReader } from "./table-reader.ts";
import { joinWhens, WhenColumn } from "./when-column.ts";

/** Cells by the folded names of their columns, by what the row is called. */
type Known = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface MappedChoices extends TableChoices {
  readonly mapping: Mapping;
  /** What other sheets of the same workbook say of what the rows name. */
  readonly known?: { readonly places: Known; readonly sources: Known; readonly actors: Known };
}

export function createMappedReader(header: readonly string[], choices: MappedChoices): TableReader {
  return new MappedReader(header, choices);
}

type When = AtlasEvent["when"];

const KIND_NOT_GIVEN = { id: "kind-not-given", name: "Kind not given", glyph: "page" } as const;
const PLACE_KINDS = ["city", "district", "region", "country", "site"] as const;
const TITLE_OF_NOTE = 80;

class MappedReader implements TableReader {
  readonly #builder = new DraftBuilder();
  readonly #report = new Report();
  readonly #header: readonly string[];
  readonly #choices: MappedChoices;
  readonly #at = new Map<MeaningName, readonly number[]>();
  readonly #kept: readonly number[];
  readonly #intern = createInterner();
  readonly #dates: WhenColumn;
  readonly #swaps: SwapWatch;
  readonly #decimals: DecimalWatch;
  /** Events whose dates wait for the end of the column. */
  readonly #waiting: {
    readonly index: number;
    readonly row: number;
    readonly cells: readonly string[];
  }[] = [];
  readonly #noText: GapId;
  readonly #noChain: GapId;
  #cells: readonly string[] = [];
  #row = 0;

  constructor(header: readonly string[], choices: MappedChoices) {
    this.#header = header;
    this.#choices = choices;
    const { columns, dateOrder, decimal } = choices.mapping;
    for (const [at, meaning] of columns.entries())
      if (meaning) this.#at.set(meaning, [...(this.#at.get(meaning) ?? []), at]);
    this.#kept = header.flatMap((name, at) => (!columns[at] && name.trim() !== "" ? [at] : []));
    this.#dates = new WhenColumn(dateOrder);
    this.#swaps = new SwapWatch(choices.cells);
    this.#decimals = new DecimalWatch(decimal);
    this.#noText = this.#builder.gap("no-text", "The table quotes no words of its sources.");
    this.#noChain = this.#builder.gap("no-chain", "The table does not say who told whom.");
    this.#builder.source("\0table", "table", () => ({
      type: "named",
      title: toWords(choices.name) || "Table",
    }));
  }

  problem(problem: RowProblem): void {
    this.#report.problem(problem);
  }

  add(cells: readonly string[], row: number): void {
    this.#cells = cells;
    this.#row = row;
    this.#report.row();
    this.#tellWidth();
    this.#builder.event(this.#toEvent());
    this.#report.event();
  }

  finish(): Imported {
    for (const { index, row, cells } of this.#waiting) this.#settle(index, row, cells);
    for (const question of [
      this.#dates.question(),
      this.#decimals.question(),
      this.#swaps.question(),
    ])
      if (question) this.#report.ask(question);
    const { name, language = "en", zone = "UTC" } = this.#choices;
    const title = toWords(name) || "Table";
    return {
      draft: this.#builder.build({ id: name, title, language, zone }),
      ...this.#report.finish(),
    };
  }

  /** Cells beyond the header have no name: what stands there is lost unless it is told. */
  #tellWidth(): void {
    const extra = this.#cells.slice(this.#header.length).filter((cell) => cell.trim() !== "");
    if (extra.length === 0) return;
    const column = String(this.#header.length + 1);
    const expected = `${this.#header.length} cells, as the header has; is a delimiter within a cell, or a quote missing?`;
    this.#report.value(this.#row, column, extra.join(" | "), "extra-cells", expected);
  }

  #cell(meaning: MeaningName): string {
    const at = this.#at.get(meaning)?.[0];
    return at === undefined ? "" : (this.#cells[at]?.trim() ?? "");
  }

  #cellsOf(meaning: MeaningName): readonly string[] {
    return (this.#at.get(meaning) ?? []).map((at) => this.#cells[at]?.trim() ?? "").filter(Boolean);
  }

  #column(meaning: MeaningName): string {
    return this.#header[this.#at.get(meaning)?.[0] ?? -1] ?? meaning;
  }

  #toEvent(): AtlasEvent {
    const note = this.#cell("note");
    const cites = this.#cites();
    const tags = this.#cellsOf("tag")
      .flatMap(listOf)
      .map((tag) => this.#intern(toWords(tag)));
    const { participants, isLacking } = this.#participants();
    const fatalities = this.#toll();
    const wounded = this.#count("wounded");
    const numbers = this.#numbers();
    const media = this.#media();
    return {
      id: this.#id(),
      title: this.#title(note),
      ...(note === "" ? {} : { summary: toWords(note) }),
      kind: this.#kind(),
      when: this.#when(),
      where: this.#where(),
      participants,
      attribution: [],
      evidence: [],
      absent: {
        attribution: this.#noChain,
        evidence: this.#noText,
        ...(isLacking
          ? { participants: this.#builder.gap("no-side", "The row does not say who took part.") }
          : {}),
      },
      ...(cites.length > 0 ? { cites } : {}),
      ...(fatalities ? { fatalities } : {}),
      ...(wounded === undefined ? {} : { wounded: { best: wounded } }),
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(tags.length > 0 ? { tags: [...new Set(tags)] } : {}),
      ...(media.length > 0 ? { media } : {}),
      imported: this.#imported(note),
    };
  }

  #id() {
    const given = this.#cell("id");
    const wanted = given || `row-${this.#row}`;
    const id = this.#builder.eventId(wanted);
    if (given !== "" && id !== wanted)
      this.#report.value(
        this.#row,
        this.#column("id"),
        given,
        "repeated-id",
        `an id of its own, of letters and digits; the event is kept as ${id}`,
        "kept-as-written",
      );
    return id;
  }

  #title(note: string): string {
    const title = this.#cell("title");
    if (title !== "") return toWords(title);
    const [kind, place] = [this.#cell("kind"), this.#cell("place")];
    if (kind !== "" || place !== "") return toWords([kind, place].filter(Boolean).join(", "));
    if (note === "") return `Row ${this.#row}`;
    const words = [...note].slice(0, TITLE_OF_NOTE).join("");
    return toWords(words.length < note.length ? `${words.replace(/\s+\S*$/u, "")}…` : words);
  }

  #kind() {
    const name = this.#cell("kind");
    if (name === "") return this.#builder.eventKind(KIND_NOT_GIVEN);
    return this.#builder.eventKind({ id: kindId(name), name: toWords(name), glyph: "cross" });
  }

  #when(): When {
    if (this.#at.has("when")) {
      const cells = [this.#cell("when"), this.#cell("until")];
      const readings = cells.map((cell) => this.#dates.read(cell));
      if (readings.some(({ type }) => type === "waits")) {
        this.#waiting.push({ index: this.#builder.events.length, row: this.#row, cells });
        return { edtf: "/", basis: "stated" };
      }
      return this.#join(cells, readings, this.#row);
    }
    return this.#whenOfParts() ?? { edtf: "/", basis: "stated" };
  }

  #settle(index: number, row: number, cells: readonly string[]): void {
    const event = this.#builder.events[index];
    const readings = cells.map((cell) => this.#dates.settle(cell));
    if (event) this.#builder.events[index] = { ...event, when: this.#join(cells, readings, row) };
  }

  #join(
    cells: readonly string[],
    readings: readonly ReturnType<WhenColumn["read"]>[],
    row: number,
  ): When {
    const [start, end] = readings.map((one) => (one.type === "edtf" ? one.edtf : null));
    for (const [at, { type }] of readings.entries())
      if (type === "none") this.#noDate(row, at === 0 ? "when" : "until", cells[at] ?? "");
    if (start && end) {
      const joined = joinWhens(start, end);
      if (joined && parseEdtf(joined).ok) return { edtf: joined, basis: "stated" };
      this.#noDate(row, "until", cells[1] ?? "");
    }
    if (start) return { edtf: start, basis: "stated" };
    if (end) return { edtf: `../${end}`, basis: "stated" };
    const written = cells.filter(Boolean).join(" – ");
    return { edtf: "/", basis: "stated", ...(written === "" ? {} : { note: toWords(written) }) };
  }

  #noDate(row: number, meaning: MeaningName, cell: string): void {
    const expected = "a date such as 2019-04-05, 5 April 2019, 2019-04 or 4–6 April 2019";
    this.#report.value(row, this.#column(meaning), cell, "no-date", expected);
  }

  /** Of columns for year, month and day; 0 and nothing are not known. */
  #whenOfParts(): When | null {
    const [year, month, day] = (["year", "month", "day"] as const).map((part) => this.#cell(part));
    if (!year) return null;
    const known = [year, month, day]
      .map((part) => part ?? "")
      .map((part) => (part === "0" ? "" : part));
    const text = known[1] === "" ? known[0] : known.filter(Boolean).join("-");
    const reading = readDateCell(text ?? "");
    if (reading.type === "date") return { edtf: reading.edtf, basis: "stated" };
    this.#noDate(this.#row, "year", known.filter(Boolean).join("-"));
    return { edtf: "/", basis: "stated", note: toWords(known.filter(Boolean).join("-")) };
  }

  #where(): Where {
    const name = this.#cell("place");
    const known = this.#choices.known?.places.get(name);
    const position =
      this.#position() ?? (known ? positionOf(known.latitude ?? "", known.longitude ?? "") : null);
    const country = this.#cell("country") || (known?.country ?? "");
    if (!position) return unplaced(this.#unplacedReason(name || country));
    const [lon, lat] = position;
    const place = placeOf(this.#builder, {
      name: this.#intern(toWords(name || `${lat}, ${lon}`)),
      lonLat: position,
      country,
      kind: kindOfPlace(known?.kind),
    });
    const doubt = this.#swaps.watch(position, country);
    if (doubt)
      this.#report.value(
        this.#row,
        this.#column("lat"),
        `${lat}, ${lon}`,
        doubt.code,
        doubt.expected,
        "kept-as-written",
      );
    return { extent: "point", place, basis: "stated" };
  }

  #unplacedReason(name: string): string {
    const given = name === "" ? "no place" : `“${name}” and no coordinates`;
    return toWords(`The row gives ${given}.`);
  }

  #position(): LonLat | null {
    const swapped = this.#choices.mapping.swapped;
    const [latColumn, lonColumn] = swapped ? (["lon", "lat"] as const) : (["lat", "lon"] as const);
    const [latCell, lonCell] = [this.#cell(latColumn), this.#cell(lonColumn)];
    if (latCell === "" && lonCell === "") return null;
    const [lat, lon] = [readCoordinate(latCell, "lat"), readCoordinate(lonCell, "lon")];
    if (lat !== null && lon !== null) return [lon, lat];
    this.#swaps.watchUnread(latCell, lonCell);
    const column = lat === null ? latColumn : lonColumn;
    const found = lat === null ? latCell : lonCell;
    const expected = lat === null ? "a latitude from -90 to 90" : "a longitude from -180 to 180";
    this.#report.value(this.#row, this.#column(column), found, "no-position", expected);
    return null;
  }

  /** Two sides are a pair, since a table says no more of them; one alone is whose act it is. */
  #participants(): { readonly participants: Participants; readonly isLacking: boolean } {
    const first = this.#actors("side", []);
    const second = this.#actors("opposed", first);
    if (second.length === 0)
      return {
        participants: first.map((actor) => ({ actor, role: "principal" }) as const),
        isLacking: first.length === 0,
      };
    return { participants: pairOf(first, second), isLacking: first.length === 0 };
  }

  #actors(meaning: "side" | "opposed", opposed: readonly ActorId[]): readonly ActorId[] {
    const against = new Set(opposed);
    const ids = listOf(this.#cell(meaning)).map((cell) => {
      const name = this.#intern(toWords(cell));
      const make = () => this.#givenActor(name);
      const id = this.#builder.actor(name, this.#noText, make);
      return against.has(id) ? namesake(this.#builder, this.#noText, name, make()) : id;
    });
    return [...new Set(ids)];
  }

  /** Without a sheet of actors, each is a side of its own. */
  #givenActor(name: string): GivenActor {
    const known = this.#choices.known?.actors.get(name);
    const side = known ? toWords(known.side ?? "") : name;
    const note = toWords(known?.note ?? "");
    return {
      name,
      kind: this.#builder.actorKind(KIND_NOT_GIVEN),
      faction: side === "" ? null : this.#builder.faction(side),
      ...(note === "" ? {} : { note }),
    };
  }

  #cites(): SourceId[] {
    const url = this.#cell("url");
    const isAddress = isLink(url);
    if (url !== "" && !isAddress)
      this.#report.value(
        this.#row,
        this.#column("url"),
        url,
        "no-address",
        "an address that begins with http:// or https://",
      );
    const published = this.#published();
    const names = this.#cellsOf("source").flatMap(listOf);
    const named = names.length > 0 ? names : isAddress ? [hostOf(url)] : [];
    // One address belongs to one source.
    const address = isAddress && named.length === 1 ? { url } : { url: undefined };
    const ids = named.map((name) => {
      const known = this.#choices.known?.sources.get(name);
      const link = address.url ?? (isLink(known?.address) ? known?.address : undefined);
      const day = published ?? this.#dayOf(known?.published ?? "");
      return this.#builder.source(`${name}\0${link ?? ""}\0${day ?? ""}`, name, () => ({
        type: "named",
        title: toWords(name),
        ...(link ? { url: link } : {}),
        ...(day ? { published: { edtf: day, basis: "stated" } } : {}),
      }));
    });
    return [...new Set(ids)];
  }

  #published(): string | null {
    const cell = this.#cell("published");
    const day = this.#dayOf(cell);
    if (day === null && cell !== "") this.#noDate(this.#row, "published", cell);
    return day;
  }

  #dayOf(cell: string): string | null {
    const reading = readDateCell(cell, this.#choices.mapping.dateOrder ?? "day-first");
    return reading.type === "date" ? reading.edtf : null;
  }

  #count(meaning: MeaningName): number | undefined {
    const cell = this.#cell(meaning);
    if (cell === "") return undefined;
    const count = readCount(cell);
    if (count !== null) return count;
    this.#report.value(this.#row, this.#column(meaning), cell, "no-count", "a whole number from 0");
    return undefined;
  }

  #toll(): AtlasEvent["fatalities"] {
    const [low, best, high] = [
      this.#count("deaths-low"),
      this.#count("deaths"),
      this.#count("deaths-high"),
    ];
    if (low === undefined && best === undefined && high === undefined) return undefined;
    return {
      ...(low === undefined ? {} : { low }),
      ...(best === undefined ? {} : { best }),
      ...(high === undefined ? {} : { high }),
    };
  }

  #numbers(): NonNullable<AtlasEvent["numbers"]>[number][] {
    return (this.#at.get("count") ?? []).flatMap((at) => {
      const cell = this.#cells[at]?.trim() ?? "";
      const value = cell === "" ? null : this.#decimals.read(cell);
      if (value !== null)
        return [
          {
            id: kindId(this.#header[at] ?? "") as never,
            name: toWords(this.#header[at] ?? "") || "Number",
            best: value,
          },
        ];
      if (cell !== "")
        this.#report.value(this.#row, this.#header[at] ?? "", cell, "no-count", "a number");
      return [];
    });
  }

  #media(): NonNullable<AtlasEvent["media"]>[number][] {
    return this.#cellsOf("picture")
      .flatMap(listOf)
      .flatMap((url) => {
        if (isLink(url)) return [{ url, title: toWords(hostOf(url)) }];
        this.#report.value(
          this.#row,
          this.#column("picture"),
          url,
          "no-address",
          "an address that begins with http:// or https://",
        );
        return [];
      });
  }

  /** Besides the columns without a meaning, what a date or a note was before it was read. */
  #imported(note: string): NonNullable<AtlasEvent["imported"]> {
    const id = this.#cell("id");
    const codes: Record<string, string> = {};
    for (const at of this.#kept) {
      const cell = this.#cells[at]?.trim() ?? "";
      if (cell !== "") codes[(this.#header[at] ?? "").trim().slice(0, 200)] = this.#intern(cell);
    }
    for (const meaning of ["when", "until"] as const) {
      const cell = this.#cell(meaning);
      if (cell !== "" && !/^\d{4}(?:-\d\d){0,2}$/.test(cell))
        codes[this.#column(meaning)] = this.#intern(cell);
    }
    if (isTooLong(note)) codes[this.#column("note")] = note;
    return {
      from: toWords(this.#choices.name) || "Table",
      ...(id === "" ? {} : { id: toWords(id) }),
      ...(Object.keys(codes).length > 0 ? { codes } : {}),
    };
  }
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(/\s*[;\n]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function isLink(text: string | undefined): text is string {
  return text !== undefined && text.length <= 2000 && /^https?:\/\/\S+$/i.test(text);
}

function kindOfPlace(word: string | undefined): Place["kind"] {
  return PLACE_KINDS.find((kind) => kind === word?.toLowerCase()) ?? "site";
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

/** An id that the format's own kinds do not have. */
function kindId(name: string): string {
  const words =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-")
      .slice(0, 100) ?? "";
  const own = ["act", "movement", "order", "statement", "call"];
  return own.includes(words) || words === "" ? `kind-${words || "x"}` : words;
}
