/** What a person has answered to a reader's questions, as what the readers take. */
import { type Result, success } from "../../model/result.ts";
import { ENCODINGS } from "../documents/encodings.ts";
import { DELIMITERS } from "../table/delimiter.ts";
import type { TextChoices } from "../table/import-table.ts";
import type { Mapping } from "../table/map-columns.ts";
import type { ReadSettings } from "./file-look.ts";
import { refuse } from "./refuse.ts";

/** What of a mapping is no column's: how its cells are written. */
export type CellAnswers = Omit<Mapping, "columns">;

export interface Answered {
  readonly text: TextChoices;
  readonly cells: CellAnswers;
}

/** Every question that a reader may ask, by its id, with its choices. */
export const ANSWERS = {
  encoding: ENCODINGS,
  delimiter: DELIMITERS,
  "day-first": ["day-first", "month-first"],
  decimal: ["point", "comma"],
  swapped: ["as-written", "swapped"],
  "same-id": ["one-event", "own-events"],
} as const;
type QuestionId = keyof typeof ANSWERS;

/** @returns a problem for an answer to what nobody asks, or one that is none of the choices; a later choice of text beats it */
export function answered({ answers = {}, encoding, delimiter }: ReadSettings): Result<Answered> {
  for (const [id, choice] of Object.entries(answers)) {
    const choices: readonly string[] | null = isQuestion(id) ? ANSWERS[id] : null;
    if (!choices)
      return refuse(JSON.stringify(id), `one of ${Object.keys(ANSWERS).join(", ")}`, "/answers");
    if (!choices.includes(choice))
      return refuse(JSON.stringify(choice), `one of ${choices.join(", ")}`, `/answers/${id}`);
  }
  const said = <Id extends QuestionId>(id: Id) =>
    answers[id] as (typeof ANSWERS)[Id][number] | undefined;
  const [chosenEncoding, chosenDelimiter] = [
    encoding ?? said("encoding"),
    delimiter ?? said("delimiter"),
  ];
  const [dateOrder, decimal, sameId] = [said("day-first"), said("decimal"), said("same-id")];
  return success({
    text: {
      ...(chosenEncoding ? { encoding: chosenEncoding } : {}),
      ...(chosenDelimiter ? { delimiter: chosenDelimiter } : {}),
    },
    cells: {
      ...(dateOrder ? { dateOrder } : {}),
      ...(decimal ? { decimal } : {}),
      ...(sameId ? { sameId } : {}),
      ...(said("swapped") === "swapped" ? { swapped: true } : {}),
    },
  });
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(ANSWERS, id);
}
