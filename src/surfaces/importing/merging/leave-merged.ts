/** Opens what has become one, and keeps with it what it came of: so that one press takes it back. */

import type { Merged } from "../../../model/merge/merge-datasets.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import { keptAddress } from "../../../model/shipped.ts";
import {
  ADD,
  exploreAddress,
  FILE,
  HANDED,
  INTO,
  importAddress,
  returnAddress,
} from "../addresses.ts";
import { dropHanded } from "../keeping/handed-files.ts";
import { type KeptDataset, keepDataset } from "../keeping/kept-datasets.ts";
import { datasetBlob } from "../leaving/dataset-blob.ts";
import { outcomeOfFates } from "./merge-state.ts";

/** @throws what the browser throws where it keeps nothing */
export async function openMerged({ dataset, fates }: Merged, open: string): Promise<void> {
  const unsound = fates.filter(({ fate }) => fate === "unsound").map(({ theirs }) => theirs);
  const from = { into: intoOf(), title: open, outcome: outcomeOfFates(fates), unsound };
  await leaveFor(await keep(dataset, from));
}

/** The file in the place of what was open. @throws as `openMerged` */
export async function openAlone(dataset: Dataset, open: string): Promise<void> {
  await leaveFor(await keep(dataset, { into: intoOf(), title: open, outcome: null, unsound: [] }));
}

async function keep(dataset: Dataset, from: NonNullable<KeptDataset["from"]>): Promise<string> {
  const content = await datasetBlob(dataset);
  const { title, events } = dataset;
  return keepDataset({ title, events: events.length, content, from });
}

/** Back to the file, where there is one to go back to, or to what was open. */
export function backAddress(): string {
  const query = new URLSearchParams(location.search);
  const file = query.get(FILE);
  return file === null ? returnAddress(location.search) : importAddress(location.search, file);
}

function intoOf(): string {
  return new URLSearchParams(location.search).get(INTO) ?? "";
}

async function leaveFor(key: string): Promise<void> {
  const query = new URLSearchParams(location.search);
  const added = query.get(ADD) ?? "";
  await dropHanded(query.get(FILE));
  if (added.startsWith(HANDED)) await dropHanded(added.slice(HANDED.length));
  location.assign(exploreAddress(location.search, keptAddress(key)));
}
