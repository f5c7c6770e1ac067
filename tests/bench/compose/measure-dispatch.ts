/**
 * The dispatch of the shipped dataset made an atlas again, by mouse: its text from where it lies, and everything else, down to
 * each fragment, from the dataset, so that no sentence of it is written here.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import { Author } from "../../browser/support/composing.ts";
import { dispatch } from "../../browser/support/dispatch.ts";
import { beginDocument } from "../../browser/support/making.ts";
import { compareEvents, toldIn } from "./compare-events.ts";
import { type Made, type MadeEvent, madeBy } from "./made.ts";
import { acceptNames, makeOthers } from "./make-names.ts";
import { Passages } from "./passages.ts";
import { tellFrom } from "./tell-from.ts";

const SHARED = new URL("../../../../shared/dispatch/", import.meta.url);

/** @returns the dispatch's text, or null where it is not */
export function findDispatch(): string | null {
  const given = process.env.ATLAS_DISPATCH;
  if (given) return readFileSync(given, "utf8");
  try {
    const name = readdirSync(SHARED).find((one) => one.endsWith(".txt"));
    return name ? readFileSync(new URL(name, SHARED), "utf8") : null;
  } catch {
    return null;
  }
}

export async function measureDispatch(page: Page, text: string): Promise<Made> {
  const author = new Author(page, "mouse");
  const passages = new Passages(text);
  await beginDocument(author, text, { day: dayOf(dispatch), zone: dispatch.zone ?? "UTC" });
  const known = await acceptNames(author, dispatch);
  await makeOthers(author, dispatch, { known, passages });
  const events: MadeEvent[] = [];
  for (const event of toldIn(dispatch)) {
    const before = author.gestures;
    await tellFrom(author, event, { known, passages });
    const { title, participants } = event;
    const gestures = author.gestures - before;
    events.push({ title, participants: participants.length, gestures });
  }
  const json = await author.save();
  const made = JSON.parse(json) as Dataset;
  return madeBy(author, json, events, compareEvents(dispatch, made));
}

function dayOf({ sources }: Dataset): string {
  const source = sources.find((one) => one.type === "document");
  const published = source?.type === "document" ? source.published : undefined;
  if (!published) throw new Error("the dataset's document has no day");
  return published.edtf;
}
