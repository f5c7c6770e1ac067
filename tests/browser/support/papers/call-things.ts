/** How an author names who and what a paper tells of: actors with their kinds, and places on the map. */
import type { Locator } from "@playwright/test";
import type { Author } from "../composing.ts";
import { openRecord } from "../making.ts";
import type { ActorCalled, PlaceCalled } from "./told.ts";

/** The work of reference that says where an invented place is. */
export const SHORE = "An invented shore";

/** All times, and names of people and organisations. */
export async function accept(author: Author, names: readonly string[]): Promise<void> {
  await author.press(author.button("Review them").first());
  await author.press(author.button("Accept all: times"));
  for (const name of names) await author.press(author.button(`Accept: ${name}`));
  await author.press(author.button("Close"));
}

export async function callActors(author: Author, actors: readonly ActorCalled[]): Promise<void> {
  const { page } = author;
  for (const { words, name, before = words ?? name, kind, sign } of actors) {
    if (words) await author.mark(words, "a");
    await openRecord(author, "Actors", before);
    const field = page.getByRole("textbox", { name: "Name", exact: true });
    if (name !== before) await author.write(field, name, true);
    if (!kind) continue;
    const choice = author.fact("Kind").getByRole("combobox", { name: "Kind", exact: true });
    if (!sign) await author.choose(choice, kind);
    else await makeKind(author, choice, kind, sign);
  }
}

/** What makes a kind comes after all that there are. */
async function makeKind(author: Author, choice: Locator, kind: string, sign: string) {
  await author.write(choice, kind);
  await author.key("ArrowUp");
  await author.key("Enter");
  await author.choose(author.page.getByRole("combobox", { name: "Sign", exact: true }), sign);
  await author.press(author.button("Add"));
}

/** @param unmarked an actor: what is open while words are marked would be in that place */
export async function callPlaces(
  author: Author,
  places: readonly PlaceCalled[],
  unmarked: string,
): Promise<void> {
  const { page } = author;
  for (const { words, before = words, name, kind, position } of places) {
    await openRecord(author, "Actors", unmarked);
    await author.mark(words, "p");
    await openRecord(author, "Places", before);
    const field = page.getByRole("textbox", { name: "Name", exact: true });
    if (name !== before) await author.write(field, name, true);
    await author.pick(author.fact("Kind"), kind);
    await author.write(author.fact("Position").getByRole("textbox"), position);
  }
}

/** Where they are is nobody's but a work of reference's. */
export async function citeShore(author: Author, places: readonly PlaceCalled[]): Promise<void> {
  for (const { name } of places) {
    await openRecord(author, "Places", name);
    await author.unfold(author.fact("Cited"));
    const reference = author.page.getByRole("combobox", { name: /^Add the reference/ });
    await author.choose(reference, SHORE);
  }
}
