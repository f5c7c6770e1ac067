/** How an author tells of an event: its words, its account, when and where, who took part, who says so, point by point. */
import { expect, type Locator } from "@playwright/test";
import type { Author } from "../composing.ts";
import type { Chain, NumberTold, PointTold, Told } from "./told.ts";

/** One event: what is marked, whether it stands already, and what the paper tells of it. */
export async function tell(author: Author, told: Told): Promise<void> {
  const { page } = author;
  const [first, ...others] = told.fragments;
  await author.mark(first, "v");
  for (const words of others) await author.mark(words, "e");
  const when = page.getByRole("textbox", { name: "When", exact: true });
  if (told.when) await author.write(when, told.when);
  else await author.press(author.button(/^Take When:/));
  await match(author, told);
  if (!told.also) {
    await author.write(page.getByRole("textbox", { name: "Title", exact: true }), told.title, true);
    if (told.kind) await author.pick(author.fact("Kind"), told.kind);
  }
  if (told.because) await because(author, author.fact("When"), "When", told.because);
  if (told.place) {
    const field = page.getByRole("combobox", { name: "Where: Place", exact: true });
    await author.choose(field, told.place);
  }
  if (told.notPlaced) await notPlaced(author, told.notPlaced);
  await who(author, told.who ?? []);
  await saysSo(author, author.fact("Who says so"), told.chain ?? []);
  for (const one of told.points ?? []) await point(author, one);
  if (told.number) await count(author, told.number);
}

/** What the words do not say is inferred: from a reason that stands, or a new one. */
export async function because(author: Author, fact: Locator, of: string, why: string) {
  await author.pick(fact, "inferred");
  const field = fact.getByRole("combobox", { name: `${of}: Inferred from`, exact: true });
  await author.choose(field, why);
}

async function match(author: Author, { also, title, isFirst = false }: Told): Promise<void> {
  const { page } = author;
  const box = page.getByRole("region", { name: "Also told by another document?" });
  if (isFirst) {
    await expect(box).toBeHidden();
    return;
  }
  if (!also) await author.press(box.getByRole("button", { name: "A different event" }));
  else {
    const name = also === "apart" ? `Another account of “${title}”` : `“${title}”, told alike`;
    await author.press(box.getByRole("button", { name }));
  }
  await expect(box).toBeHidden();
}

async function notPlaced(author: Author, why: string): Promise<void> {
  const { page } = author;
  const extent = page.getByRole("combobox", { name: "Where: How far it is known", exact: true });
  await author.choose(extent, "not given");
  const reason = page.getByRole("textbox", { name: "Where: Why it is not given" });
  await author.write(reason, why, true);
}

async function who(author: Author, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await author.press(author.fact("Who").getByRole("button", { name: "Add one" }));
    const field = { name: `Participant ${index + 1}`, exact: true };
    await author.choose(author.page.getByRole("combobox", field), name);
  }
}

/** From the last link up: each further one stands above. @param part what holds the chain */
export async function saysSo(author: Author, part: Locator, chain: Chain): Promise<void> {
  const speaker = part.getByRole("combobox", { name: "Speaker 1", exact: true });
  for (const [index, [name, how]] of [...chain].reverse().entries()) {
    const way = index === 0 ? "Add who says so" : "Add a link above";
    await author.press(part.getByRole("button", { name: way }));
    await author.choose(speaker, name ?? "somebody who is not named");
    const field = part.getByRole("combobox", { name: "Speaker 1: How", exact: true });
    if ((await field.inputValue()) !== how) await author.choose(field, how);
  }
}

/** The words are marked out first: they come with what is added. */
async function point(author: Author, { words, text, also = [], chain, hedge }: PointTold) {
  await author.find(words);
  const fact = author.fact("Points");
  await author.press(fact.getByRole("button", { name: "Add a point" }));
  const field = fact.getByRole("textbox", { name: /^Point \d+$/ }).last();
  await author.write(field, text, true);
  const box = fact.getByRole("region", { name: /^Point \d+$/ }).last();
  const add = box.getByRole("button", { name: "Add the selected words" });
  for (const further of also) {
    await author.find(further);
    await author.press(add.last());
  }
  if (chain) {
    await author.press(box.getByRole("button", { name: "Somebody else says this" }));
    await saysSo(author, box, chain);
  }
  if (!hedge) return;
  const [says, where] = hedge;
  await author.write(box.getByRole("textbox", { name: /: Hedge$/ }), says);
  await author.find(where);
  await author.press(add.first());
}

async function count(author: Author, { name, best, words, unit }: NumberTold): Promise<void> {
  const { page } = author;
  await author.find(words);
  await author.unfold(author.fact("Numbers"));
  const field = page.getByRole("combobox", { name: "Add a number, by what is counted" });
  await author.choose(field, name);
  const part = (label: string) =>
    page.getByRole("textbox", { name: `Number “${name}”: ${label}`, exact: true });
  if (unit) await author.write(part("Unit"), unit);
  await author.write(part("best"), best);
}
