/** The cells of a row with a problem, as they stand in the file: all such rows are asked for once, when the first is pointed at. */
import { useEffect, useState } from "preact/hooks";
import { readCsv } from "../../../formats/table/read-csv.ts";
import { useImport, useImported } from "../import-context.ts";
import type { ReadAtlas } from "../reading/importer.ts";

type Rows = ReadonlyMap<number, readonly string[]>;

const gathered = new WeakMap<ReadAtlas, Promise<Rows>>();

/** @returns undefined until it is there; null where it is not among those with a problem */
export function useProblemRow(row: number): readonly string[] | null | undefined {
  const { session } = useImport();
  const atlas = useImported((state) => state.atlas);
  const [cells, setCells] = useState<readonly string[] | null>();
  useEffect(() => {
    let isGone = false;
    const find = async (of: ReadAtlas) => {
      const rows = gathered.get(of) ?? session.problemRows().then(rowsIn);
      gathered.set(of, rows);
      const found = (await rows).get(row) ?? null;
      if (!isGone) setCells(found);
    };
    if (atlas) find(atlas).catch(() => setCells(null));
    return () => {
      isGone = true;
    };
  }, [row, atlas, session]);
  return cells;
}

/** The last two cells say which row it is, and what is wrong with it. */
function rowsIn(csv: string): Rows {
  const rows = new Map<number, readonly string[]>();
  const row = (cells: readonly string[]) => void rows.set(Number(cells.at(-2)), cells.slice(0, -2));
  readCsv(csv, ",", { row, problem: () => {} });
  return rows;
}
