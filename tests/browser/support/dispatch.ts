/** The shipped dataset as the tests know it: the titles of its events in English, and the dataset itself. */
import { readFileSync } from "node:fs";
import type { Dataset } from "../../../src/model/schema/dataset.ts";

export const dispatch = JSON.parse(
  readFileSync(new URL("../../../data/libya-2019-04-06.json", import.meta.url), "utf8"),
) as Dataset;

/** The title of an event by its id, so that a test fails loudly where the dataset no longer has it. */
export function titleOf(id: string, lang = "en"): string {
  const event = dispatch.events.find((one) => one.id === id);
  if (!event) throw new Error(`the dispatch has no event ${id}`);
  return event.translations?.[lang]?.title ?? event.title;
}

/** Events that stand for a kind of case. */
export const OFFENSIVE = titleOf("haftar-announces-offensive");
export const OPERATIONS = titleOf("lna-operations");
export const CALL = titleOf("phone-call");
export const AIM = titleOf("haftar-states-aim");
export const PUBLISHED = titleOf("ministry-publishes-call");
export const TEN_KILOMETRES = titleOf("lna-ten-kilometres");
export const ALERT = titleOf("al-sarraj-orders-alert");
