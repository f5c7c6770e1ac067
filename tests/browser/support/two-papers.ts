/** The harbour's two papers made one atlas: one after the other, each in the order of its text. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import type { Author } from "./composing.ts";
import { beginDocument, openRecord } from "./making.ts";
import { accept, callActors, callPlaces, citeShore, SHORE } from "./papers/call-things.ts";
import { BY_THE_COURIER } from "./papers/coast-courier.ts";
import { BY_THE_WIRE, PORT } from "./papers/northern-wire.ts";
import { ask, nameAtlas, reword, tellOfActor, tellTie } from "./papers/tell-beside.ts";
import { tell } from "./papers/tell-event.ts";
import type { PaperTold } from "./papers/told.ts";

const DATA = fileURLToPath(new URL("../../../data/", import.meta.url));
const textOf = (name: string) => readFileSync(`${DATA}${name}`, "utf8");

export const WIRE = textOf("harbour-northern-wire.txt");
const COURIER = textOf("harbour-coast-courier.txt");

export const WIRE_DATING = { day: "2024-03-13", zone: "UTC" };

/** The dataset that ships. */
export const TWO_PAPERS = textOf("harbour.json");

/** Both papers, from the paste to the last question. */
export async function composeTwoPapers(author: Author): Promise<void> {
  const { page } = author;
  await beginDocument(author, WIRE, WIRE_DATING);
  await nameAtlas(author, "Harbour strike, March 2024", "harbour");
  await tellPaper(author, BY_THE_WIRE);
  await addCourier(author);
  await tellPaper(author, BY_THE_COURIER);
  for (const { places } of [BY_THE_WIRE, BY_THE_COURIER]) await citeShore(author, places);
  for (const title of TITLES) await sayWhereFrom(author, title);
  await openRecord(author, "Sources", SHORE);
  await author.write(page.getByRole("textbox", { name: "Terms of use", exact: true }), "CC BY 4.0");
  await reword(author, REASONS);
}

const TITLES = [
  "Strike shuts Eastquay terminal as port rules out talks",
  "Port counts two hundred out at Eastquay; ships lie off Marrow Head",
] as const;

/** Of the year, and of days that are told by their names. */
const REASONS = [
  "Each paper gives day and month at its head, taken as the day on which it was published. Neither gives a year: both are set in 2024, when 13 March was a Wednesday.",
  "The papers name the day of the week alone; its date is counted from the day at their heads, Wednesday 13 and Thursday 14 March.",
] as const;

/** As at the beginning, and into the same dataset, whose zone is known. */
export async function addCourier(author: Author): Promise<void> {
  const { page } = author;
  await author.press(author.button("Add a document"));
  await author.paste(page.getByLabel("Or paste the text"), COURIER);
  await author.press(author.button("Check the text"));
  await expect(page.getByLabel("Time zone", { exact: true })).toBeHidden();
  await author.write(page.getByLabel("Day", { exact: true }), "2024-03-14");
  await author.press(author.button("Confirm the text and add it"));
  await expect(page.getByRole("combobox", { name: "Document", exact: true })).toContainText(
    "ships lie off Marrow Head",
  );
  await expect(author.text).toContainText("Coast Courier");
}

async function tellPaper(author: Author, told: PaperTold): Promise<void> {
  await accept(author, told.suggested);
  await callActors(author, told.actors);
  await callPlaces(author, told.places, PORT);
  for (const one of told.events) await tell(author, one);
  for (const one of told.ofActors) await tellOfActor(author, one);
  for (const one of told.ties) await tellTie(author, one, told.paper);
  for (const one of told.questions) await ask(author, one);
}

/** The town that stands at the head of a paper. */
async function sayWhereFrom(author: Author, title: string): Promise<void> {
  await openRecord(author, "Sources", title);
  const field = author.page.getByRole("combobox", { name: "Dateline", exact: true });
  await author.choose(field, "Marrowgate");
}
