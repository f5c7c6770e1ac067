/** Rows of any table as events, by what a person has confirmed each column to mean. What a row does not say stays unsaid. */
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { isTooLong, toWords } from "../imports/own-text.ts";
import { DecimalWatch } from "./decimal-watch.ts";
import { mappedCites, mappedMedia } from "./mapped/links.ts";
import { mappedCount, mappedNumbers, mappedToll } from "./mapped/numbers.ts";
import { kindId, listOf, type MappedChoices, MappedRows } from "./mapped/rows.ts";
import { MappedWhen } from "./mapped/when.ts";
import { mappedWhere } from "./mapped/where.ts";
import { KIND_NOT_GIVEN, mappedParticipants } from "./mapped/who.ts";
import { longRow } from "./row-width.ts";
import { SwapWatch } from "./swap-watch.ts";
import type { TableReader } from "./table-reader.ts";

export function createMappedReader(header: readonly string[], choices: MappedChoices): TableReader {
  return new MappedReader(header, choices);
}

const TITLE_OF_NOTE = 80;

class MappedReader implements TableReader {
  readonly #rows: MappedRows;
  readonly #when: MappedWhen;
  readonly #swaps: SwapWatch;
  readonly #decimals: DecimalWatch;
  /** Columns without a meaning, which are kept with the row. */
  readonly #kept: readonly number[];

  constructor(header: readonly string[], choices: MappedChoices) {
    this.#rows = new MappedRows(header, choices);
    this.#when = new MappedWhen(this.#rows);
    this.#swaps = new SwapWatch(choices.cells);
    const { columns, decimal } = choices.mapping;
    this.#decimals = new DecimalWatch(decimal);
    this.#kept = header.flatMap((name, at) => (!columns[at] && name.trim() !== "" ? [at] : []));
  }

  problem(problem: RowProblem): void {
    this.#rows.report.problem(problem);
  }

  add(cells: readonly string[], row: number): void {
    const { report, builder } = this.#rows;
    this.#rows.go(cells, row);
    report.row();
    const long = longRow(cells, row, this.#rows.header);
    if (long) report.problem(long);
    builder.event(this.#toEvent());
    report.event();
  }

  finish(): Imported {
    const { report, builder, choices } = this.#rows;
    this.#when.settle();
    for (const question of [
      this.#when.question(),
      this.#decimals.question(),
      this.#swaps.question(),
    ])
      if (question) report.ask(question);
    const { name, language = "en", zone = "UTC" } = choices;
    const title = toWords(name) || "Table";
    return { draft: builder.build({ id: name, title, language, zone }), ...report.finish() };
  }

  #toEvent(): AtlasEvent {
    const rows = this.#rows;
    const note = rows.cell("note");
    const cites = mappedCites(rows);
    const tags = rows
      .cellsOf("tag")
      .flatMap(listOf)
      .map((tag) => rows.intern(toWords(tag)));
    const { participants, isLacking } = mappedParticipants(rows);
    const fatalities = mappedToll(rows);
    const wounded = mappedCount(rows, "wounded");
    const numbers = mappedNumbers(rows, this.#decimals);
    const media = mappedMedia(rows);
    return {
      id: idOf(rows),
      title: titleOf(rows, note),
      ...(note === "" ? {} : { summary: toWords(note) }),
      kind: kindOf(rows),
      when: this.#when.read(),
      where: mappedWhere(rows, this.#swaps),
      participants,
      attribution: [],
      evidence: [],
      absent: {
        attribution: rows.noChain,
        evidence: rows.noText,
        ...(isLacking
          ? { participants: rows.builder.gap("no-side", "The row does not say who took part.") }
          : {}),
      },
      ...(cites.length > 0 ? { cites } : {}),
      ...(fatalities ? { fatalities } : {}),
      ...(wounded === undefined ? {} : { wounded: { best: wounded } }),
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(tags.length > 0 ? { tags: [...new Set(tags)] } : {}),
      ...(media.length > 0 ? { media } : {}),
      imported: importedOf(rows, this.#kept),
    };
  }
}

function idOf(rows: MappedRows) {
  const given = rows.cell("id");
  const wanted = given || `row-${rows.row}`;
  const id = rows.builder.eventId(wanted);
  if (given !== "" && id !== wanted) {
    const expected = `an id of its own, of letters and digits; the event is kept as ${id}`;
    rows.tell(rows.column("id"), given, "repeated-id", expected, "kept-as-written");
  }
  return id;
}

function titleOf(rows: MappedRows, note: string): string {
  const title = rows.cell("title");
  if (isTooLong(title))
    rows.tell(
      rows.column("title"),
      title,
      "too-long",
      "at most 2,000 characters",
      "kept-as-written",
    );
  if (title !== "") return toWords(title);
  const [kind, place] = [rows.cell("kind"), rows.cell("place")];
  if (kind !== "" || place !== "") return toWords([kind, place].filter(Boolean).join(", "));
  if (note === "") return `Row ${rows.row}`;
  const words = [...note].slice(0, TITLE_OF_NOTE).join("");
  return toWords(words.length < note.length ? `${words.replace(/\s+\S*$/u, "")}…` : words);
}

function kindOf(rows: MappedRows) {
  const name = rows.cell("kind");
  if (name === "") return rows.builder.eventKind(KIND_NOT_GIVEN);
  return rows.builder.eventKind({ id: kindId(name), name: toWords(name), glyph: "cross" });
}

/** Besides the columns without a meaning, what a date or a note was before it was read. */
function importedOf(
  rows: MappedRows,
  kept: readonly number[],
): NonNullable<AtlasEvent["imported"]> {
  const id = rows.cell("id");
  const codes: Record<string, string> = {};
  for (const at of kept) {
    const cell = rows.cellAt(at);
    if (cell !== "") codes[(rows.header[at] ?? "").trim().slice(0, 200)] = rows.intern(cell);
  }
  for (const meaning of ["when", "until"] as const) {
    const cell = rows.cell(meaning);
    if (cell !== "" && !/^\d{4}(?:-\d\d){0,2}$/.test(cell))
      codes[rows.column(meaning)] = rows.intern(cell);
  }
  for (const meaning of ["title", "note"] as const) {
    const cell = rows.cell(meaning);
    if (isTooLong(cell)) codes[rows.column(meaning)] = cell;
  }
  return {
    from: toWords(rows.choices.name) || "Table",
    ...(id === "" ? {} : { id: toWords(id) }),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
  };
}
