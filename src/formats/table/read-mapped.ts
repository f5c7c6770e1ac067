/** Rows of any table as events, by what a person has confirmed each column to mean. What a row does not say stays unsaid. */
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Imported, RowProblem } from "../imports/import.ts";
import { isTooLong, toWords } from "../imports/own-text.ts";
import { DecimalWatch } from "./decimal-watch.ts";
import { mappedCites, mappedMedia } from "./mapped/links.ts";
import {
  mappedCount,
  mappedNumbers,
  mappedToll,
  type NumberColumn,
  numberColumns,
} from "./mapped/numbers.ts";
import { RepeatedIds } from "./mapped/repeated-ids.ts";
import { kindId, type MappedChoices, MappedRows } from "./mapped/rows.ts";
import { MappedWhen } from "./mapped/when.ts";
import { mappedWhere } from "./mapped/where.ts";
import { KIND_NOT_GIVEN, mappedParticipants } from "./mapped/who.ts";
import { codesGatherer, type KeptColumn } from "./row-codes.ts";
import { longRow } from "./row-width.ts";
import { SwapWatch } from "./swap-watch.ts";
import type { TableReader } from "./table-reader.ts";

export function createMappedReader(header: readonly string[], choices: MappedChoices): TableReader {
  return new MappedReader(header, choices);
}

const TITLE_OF_NOTE = 80;
/** All rows share it. */
const NONE: never[] = [];

type Mutable<Rec> = { -readonly [Key in keyof Rec]: Rec[Key] };
type Imports = NonNullable<AtlasEvent["imported"]>;

class MappedReader implements TableReader {
  readonly #rows: MappedRows;
  readonly #when: MappedWhen;
  readonly #swaps: SwapWatch;
  readonly #decimals: DecimalWatch;
  readonly #numbers: readonly NumberColumn[];
  readonly #codes: ReturnType<typeof codesGatherer>;
  readonly #repeated: RepeatedIds;

  constructor(header: readonly string[], choices: MappedChoices) {
    this.#rows = new MappedRows(header, choices);
    this.#when = new MappedWhen(this.#rows);
    this.#swaps = new SwapWatch(choices.cells);
    this.#decimals = new DecimalWatch(choices.mapping.decimal);
    this.#numbers = numberColumns(this.#rows);
    this.#codes = codesGatherer(keptOf(this.#rows), this.#rows.intern);
    this.#repeated = new RepeatedIds(this.#rows);
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
    const draft = this.#repeated.settle(builder.build({ id: name, title, language, zone }));
    return { draft, ...report.finish() };
  }

  #toEvent(): AtlasEvent {
    const rows = this.#rows;
    const note = rows.cell("note");
    const cites = mappedCites(rows);
    const tags = rows.partsOf("tag").map((tag) => rows.intern(toWords(tag)));
    const { participants, isLacking } = mappedParticipants(rows);
    const fatalities = mappedToll(rows);
    const wounded = mappedCount(rows, "wounded");
    const numbers = mappedNumbers(rows, this.#numbers, this.#decimals);
    const media = mappedMedia(rows);
    const event: Mutable<AtlasEvent> = {
      id: this.#repeated.idOf(),
      title: titleOf(rows, note),
      kind: kindOf(rows),
      when: this.#when.read(),
      where: mappedWhere(rows, this.#swaps),
      participants,
      attribution: NONE,
      evidence: NONE,
      absent: absentOf(rows, isLacking),
      imported: this.#importedOf(),
    };
    // Key by key: of a hundred thousand rows, spreading what is there takes as long as reading it.
    if (note !== "") event.summary = toWords(note);
    if (cites.length > 0) event.cites = cites;
    if (fatalities) event.fatalities = fatalities;
    if (wounded !== undefined) event.wounded = { best: wounded };
    if (numbers.length > 0) event.numbers = numbers;
    if (tags.length > 0) event.tags = [...new Set(tags)];
    if (media.length > 0) event.media = media;
    return event;
  }

  #importedOf(): Imports {
    const rows = this.#rows;
    const id = rows.cell("id");
    const codes = this.#codes(rows.cells);
    const imported: Mutable<Imports> = { from: rows.from };
    if (id !== "") imported.id = toWords(id);
    if (codes) imported.codes = codes;
    return imported;
  }
}

/** Columns without a meaning, which are kept with the row, and what a date or a note was before it was read. */
function keptOf(rows: MappedRows): readonly KeptColumn[] {
  const { columns } = rows.choices.mapping;
  const nameless = rows.header.flatMap((header, at) => {
    const name = header.trim().slice(0, 200);
    return columns[at] || name === "" ? [] : [{ name, at }];
  });
  const read = (["when", "until", "title", "note"] as const).flatMap((meaning) => {
    const at = rows.placesOf(meaning)[0];
    const keeps = meaning === "title" || meaning === "note" ? isTooLong : isNoPlainDate;
    return at === undefined ? [] : [{ name: rows.column(meaning), at, keeps }];
  });
  return [...nameless, ...read];
}

function isNoPlainDate(cell: string): boolean {
  return !/^\d{4}(?:-\d\d){0,2}$/.test(cell);
}

function absentOf(rows: MappedRows, isLacking: boolean): AtlasEvent["absent"] {
  return rows.once("absent", [String(isLacking)], () => ({
    attribution: rows.noChain,
    evidence: rows.noText,
    ...(isLacking
      ? { participants: rows.builder.gap("no-side", "The row does not say who took part.") }
      : {}),
  }));
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
  const words = [...note.slice(0, 2 * TITLE_OF_NOTE)].slice(0, TITLE_OF_NOTE).join("");
  return toWords(words.length < note.length ? `${words.replace(/\s+\S*$/u, "")}…` : words);
}

function kindOf(rows: MappedRows) {
  const name = rows.cell("kind");
  if (name === "") return rows.builder.eventKind(KIND_NOT_GIVEN);
  return rows.once("kind", [name], () =>
    rows.builder.eventKind({ id: kindId(name), name: toWords(name), glyph: "cross" }),
  );
}
