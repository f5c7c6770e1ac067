/** One file on the import screen: each choice has it looked at or read anew, and only the newest reading counts. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { LookChoices, ReadSettings } from "../../../formats/any/file-look.ts";
import { mappingFor, type SavedMapping } from "../../../formats/any/mapping-file.ts";
import type { MeaningName } from "../../../formats/table/meanings.ts";
import type { CountryCells } from "../../../model/country-cells.ts";
import type { Problem } from "../../../model/result.ts";
import { forgetMapping, type RememberedMapping, recallMapping } from "../keeping/mappings.ts";
import type { Importer, Reading } from "../reading/importer.ts";
import {
  type AboutFile,
  firstState,
  formatOf,
  type ImportState,
  isMapped,
  looked,
  titled,
  withMeaning,
  withQuestions,
} from "./import-state.ts";

export interface ImportSession {
  readonly store: StoreApi<ImportState>;
  /** Looks at the file otherwise: another encoding, delimiter, sheet or format. */
  choose(choices: LookChoices): void;
  mean(at: number, meaning: MeaningName | null): void;
  answer(question: string, choice: string): void;
  /** @returns whether it is for these columns */
  take(mapping: SavedMapping): boolean;
  /** Forgets the mapping that is remembered, and proposes anew. */
  forget(): void;
  tell(about: Partial<AboutFile>): void;
  /** Stops the reading under way; what was read before stays. */
  stop(): void;
  readAgain(): void;
  /** CSV of just the rows with a problem. */
  problemRows(): Promise<string>;
  end(): void;
}

interface Tools {
  readonly importer: Importer;
  readonly cells: Promise<CountryCells>;
}

/** @param about what the browser says of whoever brings it */
export function openSession(
  file: File,
  about: Omit<AboutFile, "title">,
  { importer, cells }: Tools,
): ImportSession {
  const store = createStore<ImportState>(() => firstState(file, about));
  const { getState: state, setState: set } = store;
  const work = createWork(store, { importer, cells });
  work.look({});
  return {
    store,
    choose: (choices) => work.look({ ...state().choices, ...choices }),
    mean(at, meaning) {
      set(withMeaning(state(), at, meaning));
      work.read();
    },
    answer(question, choice) {
      set({ answers: { ...state().answers, [question]: choice } });
      // What rows come of is told by a look.
      const isOfText = question === "encoding" || question === "delimiter";
      if (isOfText) work.look({ ...state().choices, [question]: choice });
      else work.read();
    },
    take(mapping) {
      const { table } = state().look ?? {};
      const fitting = table && mappingFor(mapping, table.header);
      if (!fitting?.ok) return false;
      const choices = { ...state().choices, format: "table" } as const;
      const { columns } = fitting.value;
      const { answers } = mapping;
      set({ columns, answers, choices, chosen: new Set(columns.keys()), recalled: null });
      work.read();
      return true;
    },
    forget() {
      const { table } = state().look ?? {};
      if (table) void forgetMapping(table.header);
      set({ answers: {}, recalled: null });
      work.look(state().choices);
    },
    tell: (changes) => set({ about: { ...state().about, ...changes } }),
    stop() {
      work.stop();
      set({ progress: null, isStopped: true });
    },
    readAgain: () => (state().look ? work.read() : work.look(state().choices)),
    problemRows: () => importer.problemRows(),
    end() {
      work.stop();
      importer.end();
    },
  };
}

/** Looks and readings: what is asked for last ends what was asked for before. */
function createWork(
  { getState: state, setState: set }: StoreApi<ImportState>,
  { importer, cells }: Tools,
) {
  let reading: Reading | null = null;
  let turn = 0;
  const next = (): (() => boolean) => {
    const own = ++turn;
    reading?.cancel();
    reading = null;
    return () => own === turn;
  };
  const look = async (choices: LookChoices) => {
    const isNewest = next();
    set({ choices, refusals: [], isStopped: false });
    const result = await importer.look(state().file, choices);
    if (!isNewest()) return;
    if (!result.ok) return set({ look: null, refusals: result.error, progress: null, atlas: null });
    set(looked(state(), result.value));
    const { table } = result.value;
    const known = isMapped(state()) && table ? await recallMapping(table.header) : null;
    if (!isNewest()) return;
    if (known) set(recalled(state(), known));
    if (formatOf(state()) !== null) await read();
  };
  const read = async () => {
    const isNewest = next();
    const { file } = state();
    set({ progress: { bytes: 0, of: file.size, rows: 0 }, isStopped: false, refusals: [] });
    const settings = { ...settingsOf(state()), cells: await cells };
    if (!isNewest()) return;
    reading = importer.read(file, settings, (progress) => {
      if (isNewest()) set({ progress });
    });
    const result = await reading.done;
    if (!isNewest()) return;
    reading = null;
    if (!result.ok) return set({ refusals: result.error, progress: null, atlas: null });
    const asked = withQuestions(state(), result.value.imported.questions);
    const about = titled(state(), result.value.dataset);
    set({ atlas: result.value, asked, about, progress: null });
  };
  const begin = (work: Promise<void>) =>
    void work.catch((fault) => set({ refusals: [brokenOff(fault)], progress: null }));
  return {
    look: (choices: LookChoices) => begin(look(choices)),
    read: () => begin(read()),
    stop: () => void next(),
  };
}

function recalled(
  state: ImportState,
  { columns, answers, since }: RememberedMapping,
): Partial<ImportState> {
  return { columns, answers: { ...answers, ...state.answers }, recalled: since };
}

function settingsOf(state: ImportState): ReadSettings {
  const { file, choices, columns, answers, about } = state;
  const format = formatOf(state);
  return {
    ...choices,
    ...(format ? { format } : {}),
    ...(isMapped(state) ? { mapping: { columns } } : {}),
    answers,
    name: file.name,
    language: about.language,
    zone: about.zone,
  };
}

/** The worker has ended, for want of memory perhaps. */
function brokenOff(fault: unknown): Problem {
  const found = fault instanceof Error ? fault.message : String(fault);
  return { code: "invalid", path: "", found, expected: "a file that this browser can hold" };
}
