/** The state of the import screen: the file, what a look at it has told, what a person has chosen, and what reading has given. */
import type { FileLook, ImportProgress, LookChoices } from "../../../formats/any/file-look.ts";
import type { FormatName, Question } from "../../../formats/imports/import.ts";
import { proposedMapping } from "../../../formats/table/map-columns.ts";
import { canRepeat, type MeaningName } from "../../../formats/table/meanings.ts";
import type { Problem } from "../../../model/result.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { ReadAtlas } from "../reading/importer.ts";

/** What a dataset made of a file is called, and how its words and days are read; a file of ours says so itself. */
export interface AboutFile {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** An IANA name, or an offset. */
  readonly zone: string;
}

export interface ImportState {
  readonly file: File;
  /** Null until it has been looked at, or where it cannot be. */
  readonly look: FileLook | null;
  /** Why it cannot be looked at or read. */
  readonly refusals: readonly Problem[];
  readonly choices: LookChoices;
  /** What each column of a table means. */
  readonly columns: readonly (MeaningName | null)[];
  /** Columns of which a person has said what they mean. */
  readonly chosen: ReadonlySet<number>;
  /** The day of a mapping that is remembered, where one is taken; in UTC, by ISO 8601. */
  readonly recalled: string | null;
  /** By a question's id the id of a choice. */
  readonly answers: Readonly<Record<string, string>>;
  /** Those that are open, and those that have been answered. */
  readonly asked: readonly Question[];
  /** Of the reading under way. */
  readonly progress: ImportProgress | null;
  /** Whether a reading was stopped by who waited for it. */
  readonly isStopped: boolean;
  /** What the newest reading that came to its end has given. */
  readonly atlas: ReadAtlas | null;
  readonly about: AboutFile;
}

/** A table has no title but its file's name; other files may say their own, which holds until a person has said another. */
export function titled({ about, file, look }: ImportState, dataset: Dataset | null): AboutFile {
  const isOwn = dataset !== null && !look?.table && about.title === titleOf(file);
  return isOwn ? { ...about, title: dataset.title } : about;
}

function titleOf(file: File): string {
  return file.name.replace(/\.[A-Za-z0-9]{1,8}$/, "").replaceAll(/[_]+/g, " ");
}

export function firstState(file: File, about: Omit<AboutFile, "title">): ImportState {
  return {
    file,
    look: null,
    refusals: [],
    choices: {},
    columns: [],
    chosen: new Set(),
    recalled: null,
    answers: {},
    asked: [],
    progress: null,
    isStopped: false,
    atlas: null,
    about: { title: titleOf(file), ...about },
  };
}

/** What a look has told; what was chosen of columns holds for the same columns alone. */
export function looked(state: ImportState, look: FileLook): ImportState {
  const columns = look.table ? proposedMapping(look.table.columns).columns : [];
  return { ...state, look, columns, chosen: new Set(), recalled: null, refusals: [] };
}

/** A meaning that most columns cannot share is taken from the one that had it. */
export function withMeaning(
  state: ImportState,
  at: number,
  meaning: MeaningName | null,
): ImportState {
  const isShared = meaning === null || canRepeat(meaning);
  const columns = state.columns.map((before, index) => {
    if (index === at) return meaning;
    return !isShared && before === meaning ? null : before;
  });
  return { ...state, columns, chosen: new Set(state.chosen).add(at) };
}

/** Questions that an answer has settled are no longer asked by the reader; here they stay, to be answered otherwise. */
export function withQuestions(
  { asked, answers }: ImportState,
  questions: readonly Question[],
): readonly Question[] {
  const settled = asked.filter(
    ({ id }) => Object.hasOwn(answers, id) && !questions.some((one) => one.id === id),
  );
  return [...questions, ...settled];
}

export function formatOf({ choices, look }: ImportState): FormatName | null {
  return choices.format ?? look?.recognised?.format ?? null;
}

/** Whether a person says what its columns mean. */
export function isMapped(state: ImportState): boolean {
  return formatOf(state) === "table" && state.look?.table !== undefined;
}

/** What is opened: with the title, the language and the zone as they stand on the screen. */
export function datasetOf({ atlas, about }: ImportState): Dataset | null {
  const dataset = atlas?.dataset;
  if (!dataset) return null;
  const { title, language, zone } = about;
  return { ...dataset, title: title.trim() || dataset.title, language, zone };
}
