/** How an author tells what stands beside the events: sides and offices, ties, questions, and what the atlas is called. */
import type { Author } from "../composing.ts";
import { openRecord } from "../making.ts";
import { because, saysSo } from "./tell-event.ts";
import type { ActorTold, QuestionTold, TieTold } from "./told.ts";

export async function tellOfActor(author: Author, told: ActorTold): Promise<void> {
  await openRecord(author, "Actors", told.name);
  for (const words of told.evidence ?? []) await author.mark(words, "e");
  if (told.side) {
    const [name, why] = told.side;
    const fact = author.fact("Side");
    await author.choose(fact.getByRole("combobox", { name: "Side", exact: true }), name);
    if (why) await because(author, fact, "Side", why);
  }
  if (!told.office) return;
  const [words, title] = told.office;
  await author.find(words);
  const offices = author.fact("Offices");
  const way = title === null ? "Add the selected words" : "Add an office";
  await author.press(offices.getByRole("button", { name: way }));
  const field = offices.getByRole("textbox", { name: "Office 1", exact: true });
  if (title !== null) await author.write(field, title, true);
}

/** It begins with the actor that is open. */
export async function tellTie(author: Author, told: TieTold, paper: string): Promise<void> {
  await openRecord(author, "Actors", told.from);
  await author.mark(told.words, "r");
  const combobox = (fact: string, name: string) =>
    author.fact(fact).getByRole("combobox", { name, exact: true });
  await author.choose(combobox("Tie", "Tie"), told.type);
  await author.choose(combobox("To whom", "To whom"), told.to);
  if (told.because) await because(author, author.fact("Basis"), "Tie", told.because);
  await saysSo(author, author.fact("Who says so"), [[paper, "reported"]]);
}

/** It concerns the event that is open. */
export async function ask(author: Author, told: QuestionTold): Promise<void> {
  const { page } = author;
  await openRecord(author, "Events", told.about);
  await author.mark(told.words, "q");
  await author.write(page.getByRole("textbox", { name: "Question", exact: true }), told.text, true);
  if (!told.part) return;
  const part = page.getByRole("combobox", { name: "Concerns 1: What of it", exact: true });
  await author.choose(part, told.part);
}

/** Which goes by its own name, and not by that of its first document. */
export async function nameAtlas(author: Author, title: string, id: string): Promise<void> {
  const { page } = author;
  await author.turnTo(page.getByRole("tab", { name: "Atlas" }));
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await author.write(field("Title"), title, true);
  await author.write(field("Name in addresses"), id, true);
}

/** In the atlas's own words what every time rests on, in the order in which the reasons came. */
export async function reword(author: Author, reasons: readonly string[]): Promise<void> {
  const { page } = author;
  await author.turnTo(page.getByRole("tab", { name: "Atlas" }));
  await author.press(page.locator(".fact-more > summary").filter({ hasText: "Reasons" }));
  for (const [index, note] of reasons.entries()) {
    const field = page.getByRole("textbox", { name: `Reasons ${index + 1}`, exact: true });
    await author.write(field, note, true);
  }
}
