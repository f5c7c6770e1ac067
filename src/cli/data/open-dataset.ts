/** A dataset from a file, for commands that go on with a sound one only. */
import { readDatasetBytes } from "../../formats/read-dataset-text.ts";
import { readDatasetHead } from "../../model/read-dataset.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import { readBytes } from "../frame/files.ts";
import { linesOf } from "../frame/problem-lines.ts";
import { FAULTY, Refusal } from "../frame/status.ts";
import { eventsFile } from "./events-file.ts";

/** @throws Refusal where it cannot be read, or with a line for each error */
export async function openDataset(name: string): Promise<Dataset> {
  const { result } = readDatasetBytes(await readBytes(name));
  if (!result.ok) throw refusal(name, result.error);
  return result.value;
}

/**
 * A dataset that need not have its events in it.
 * @returns the file that has them, with its address as the dataset gives it; null where they are in it
 * @throws Refusal where it cannot be read, or with a line for each error; the events' own file is not looked at
 */
export async function findEvents(
  name: string,
): Promise<{ readonly file: string; readonly href: string } | null> {
  const { parsed, result } = readDatasetBytes(await readBytes(name));
  const head = readDatasetHead(parsed);
  if (!head && result.ok) return null;
  if (!head) throw refusal(name, result.ok ? [] : result.error);
  if (!head.ok) throw refusal(name, head.error);
  const file = eventsFile(name, head.value);
  if (!file.ok) throw refusal(name, [file.error]);
  return { file: file.value, href: head.value.events.href };
}

function refusal(name: string, problems: readonly Problem[]): Refusal {
  return new Refusal(linesOf(name, problems).join("\n"), FAULTY);
}
