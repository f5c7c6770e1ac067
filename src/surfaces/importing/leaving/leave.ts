/** The ways out of the import screen: the atlas, compose, or back to where somebody came from. */
import { writeMapping } from "../../../formats/any/mapping-file.ts";
import { keptAddress } from "../../../model/shipped.ts";
import { saveFile } from "../../sharing/save-file.ts";
import { exploreAddress, FILE, INTO, returnAddress } from "../addresses.ts";
import { dropHanded } from "../keeping/handed-files.ts";
import { keepDataset } from "../keeping/kept-datasets.ts";
import { rememberMapping } from "../keeping/mappings.ts";
import { datasetOf, type ImportState, isMapped } from "../session/import-state.ts";
import { datasetBlob } from "./dataset-blob.ts";

/** Compose draws every record as a form; more of them are work for a spreadsheet. */
export const MOST_COMPOSED = 2000;

/** What is opened stays in this browser. @throws what the browser throws where it keeps nothing */
export async function openAtlas(state: ImportState): Promise<void> {
  const dataset = datasetOf(state);
  if (!dataset) return;
  await rememberChoices(state);
  const content = await datasetBlob(dataset);
  const { title, events } = dataset;
  const key = await keepDataset({ title, events: events.length, content });
  await leaveFor(exploreAddress(location.search, keptAddress(key)));
}

/** Where the browser keeps nothing, what was read need not be lost. */
export async function saveAtlas(state: ImportState): Promise<void> {
  const dataset = datasetOf(state);
  if (dataset) saveFile(`${dataset.id}.json`, await datasetBlob(dataset));
}

/** A file in the atlas's own format opens as it is, and where it has errors, they are listed there. @throws as `openAtlas` */
export async function openOwn(file: File): Promise<void> {
  const into = new URLSearchParams(location.search).get(INTO);
  const from = into === null ? {} : { from: { into, title: null, outcome: null, unsound: [] } };
  const key = await keepDataset({ title: file.name, events: null, content: file, ...from });
  await dropHanded(new URLSearchParams(location.search).get(FILE));
  location.replace(exploreAddress(location.search, keptAddress(key)));
}

export async function editInCompose(state: ImportState): Promise<void> {
  const dataset = datasetOf(state);
  if (!dataset) return;
  await rememberChoices(state);
  const [{ fromDataset }, { beginDraft }] = await Promise.all([
    import("../../../model/draft/to-dataset.ts"),
    import("../../compose/keeping/drafts.ts"),
  ]);
  const { key } = await beginDraft({ draft: fromDataset(dataset), texts: {} });
  const query = new URLSearchParams(exploreAddress(location.search, ""));
  query.set("view", "compose");
  query.set("draft", key);
  await leaveFor(`?${query}`);
}

/** Back to the dataset that was open; nothing has changed. */
export async function cancel(): Promise<void> {
  await leaveFor(returnAddress(location.search));
}

/** What was said of the columns, as a file for others and for the command line. */
export function saveMapping({ look, columns, answers, file }: ImportState): void {
  const header = look?.table?.header;
  if (!header) return;
  const text = writeMapping({ header, columns, answers });
  const name = `${file.name.replace(/\.\w{1,8}$/, "")}-mapping.json`;
  saveFile(name, new Blob([text], { type: "application/json" }));
}

async function rememberChoices(state: ImportState): Promise<void> {
  const header = state.look?.table?.header;
  if (isMapped(state) && header)
    await rememberMapping({ header, columns: state.columns, answers: state.answers });
}

async function leaveFor(address: string): Promise<void> {
  await dropHanded(new URLSearchParams(location.search).get(FILE));
  location.assign(address);
}
