/** What every format of datasets is: how a text in it is told from others, and how it is read. */
import type { Result } from "../model/result.ts";
import type { Dataset } from "../model/schema/dataset.ts";

export interface Reading {
  /** Problems stand where the text has them: a JSON Pointer, or a row and a column. */
  readonly result: Result<Dataset>;
  /** What was made of the text before it was checked, so that what is sound of it can be salvaged; `undefined` where nothing was. */
  readonly parsed: unknown;
}

export interface Format {
  /** @param head how the text begins: at most `HEAD_LENGTH` of its UTF-16 units, without a byte order mark */
  recognises(head: string): boolean;
  /** @param text the whole of it, without a byte order mark; whatever it is, nothing is thrown @param onParsed called before it is checked */
  read(text: string, onParsed?: () => void): Reading;
}

/** Enough to tell a format by. */
export const HEAD_LENGTH = 1024;
