/** The shipped example made an atlas, from the paste to the last question: the same steps for either hand. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { EXAMPLE_DOCUMENT } from "../../../src/model/example-document.ts";
import type { Author } from "./composing.ts";
import { beginDocument, openRecord, takeAll } from "./making.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export const HARBOUR_TEXT = readFileSync(`${ROOT}${EXAMPLE_DOCUMENT}`, "utf8");
export const HARBOUR_FILE = fileURLToPath(
  new URL("../../fixtures/compose/harbour.json", import.meta.url),
);

export const HARBOUR_DATING = { day: "2024-03-13", zone: "UTC" };

/** The titles of its events, as the author calls them. */
export const HARBOUR_EVENTS = [
  "Port announces a new rota",
  "Dockers walk out at Eastquay",
  "Port says the rota stands",
  "Two ships sent to anchor",
] as const;

/** Pastes the text, checks what was read of its head, and confirms it. */
export async function beginHarbour(author: Author, text = HARBOUR_TEXT): Promise<void> {
  await beginDocument(author, text, HARBOUR_DATING);
}

/** All times; of the names those that the atlas is about, the rest is refused. */
export async function acceptSuggestions(author: Author): Promise<void> {
  // The check offers the same list.
  await author.press(author.button("Review them").first());
  await author.press(author.button("Accept all: times"));
  for (const name of [...ACTORS, ...Object.keys(PLACES)])
    await author.press(author.button(`Accept: ${name}`));
  for (const name of ["Mira Tolland", "Harbour Workers' Union"])
    await author.press(author.button(`Refuse: ${name}`));
  await author.press(author.button("Refuse all: places"));
  await author.press(author.button("Close"));
  await expect(author.text).toBeFocused();
}

const ACTORS = ["Jonas Arkwright", "Ines Calloway", "Marrowgate Port Authority"];

/** An invented shore; what each is, and where. */
const PLACES = {
  Eastquay: { kind: "Site", position: "54.912, -1.364" },
  "Marrow Bay": { kind: "Site", position: "54.925, -1.34" },
} as const;

/** Kinds that no word of the text tells. */
const KINDS = {
  "Marrowgate Port Authority": "Government",
  Dockers: "Person",
} as const;

/** What the check asks for before the dataset is sound. */
export async function fillIn(author: Author): Promise<void> {
  for (const [name, { kind, position }] of Object.entries(PLACES)) {
    await openRecord(author, "Places", name);
    await author.pick(author.fact("Kind"), kind);
    await author.write(author.fact("Position").getByRole("textbox"), position);
  }
  for (const [name, kind] of Object.entries(KINDS)) {
    await openRecord(author, "Actors", name);
    await author.choose(author.fact("Kind").getByRole("combobox"), kind);
  }
}

interface Told {
  readonly title: string;
  readonly fragments: readonly [first: string, ...others: string[]];
  readonly kind?: "Order" | "Statement";
  /** Somebody whom no suggestion names. */
  readonly actor?: string;
  /** Who takes part, though the fragments do not name them. */
  readonly joins?: string;
  /** Words that are not among the fragments' marks. */
  readonly when?: string;
  readonly notPlaced?: string;
}

/** One event: its words, its title, and what they say of it. @returns how many gestures that took */
export async function tellEvent(author: Author, told: Told): Promise<number> {
  const { page } = author;
  const before = author.gestures;
  const [first, ...others] = told.fragments;
  await author.mark(first, "v");
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await expect(title).toBeFocused();
  await author.write(title, told.title, true);
  if (told.kind) await author.pick(author.fact("Kind"), told.kind);
  for (const words of others) await author.mark(words, "e");
  if (told.actor) await author.mark(told.actor, "a");
  await takeAll(author);
  if (told.joins) {
    await author.turnToFact("Who");
    await author.press(author.button("Add one"));
    await author.choose(
      page.getByRole("combobox", { name: "Participant 1", exact: true }),
      told.joins,
    );
  }
  const field = (name: string) => page.getByRole("combobox", { name, exact: true });
  if (told.when) {
    await author.turnToFact("When");
    await author.write(page.getByRole("textbox", { name: "When", exact: true }), told.when);
  }
  if (told.notPlaced) {
    await author.turnToFact("Where");
    await author.choose(field("Where: How far it is known"), "not given");
    const reason = page.getByRole("textbox", { name: "Where: Why it is not given" });
    await author.write(reason, told.notPlaced, true);
  }
  return author.gestures - before;
}

/** Everything after the suggestions. @returns the gestures of each event */
export async function tellHarbour(author: Author): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const told of TOLD) counts.push(await tellEvent(author, told));
  await author.mark("the regional mediator, Ines Calloway", "r");
  await author.choose(author.fact("Tie").getByRole("combobox"), "mediates");
  await author.choose(author.fact("To whom").getByRole("combobox"), "Marrowgate Port");
  await author.mark("how long it must wait", "q");
  const question = author.page.getByRole("textbox", { name: "Question", exact: true });
  await author.write(question, "How long must the ships wait?", true);
  return counts;
}

const [ROTA, WALKOUT, STANDS, SHIPS] = HARBOUR_EVENTS;

const TOLD: readonly Told[] = [
  {
    title: ROTA,
    fragments: ["Marrowgate Port Authority announced on March 9", "splits the night shift in two"],
    kind: "Order",
    notPlaced: "Where it was announced is not given.",
  },
  {
    title: WALKOUT,
    fragments: [
      "at the Eastquay terminal in Marrowgate on Tuesday evening",
      "the Marrowgate Port Authority",
    ],
    actor: "Dockers",
  },
  {
    title: STANDS,
    fragments: ["The authority said on Wednesday that the rota stands"],
    kind: "Statement",
    joins: "Marrowgate Port",
    notPlaced: "Where it was said is not given.",
  },
  {
    title: SHIPS,
    fragments: ["to anchor in Marrow Bay", "Harbour master Jonas Arkwright"],
    kind: "Order",
    when: "[..2024-03-13]",
  },
];
