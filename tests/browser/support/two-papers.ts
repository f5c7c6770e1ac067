/** The harbour's two papers made one atlas: what an author marks and writes of each, in the order of the texts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator } from "@playwright/test";
import type { Author } from "./composing.ts";
import { beginDocument, openRecord } from "./making.ts";

const DATA = fileURLToPath(new URL("../../../data/", import.meta.url));
const textOf = (name: string) => readFileSync(`${DATA}${name}`, "utf8");

export const WIRE = textOf("harbour-northern-wire.txt");
const COURIER = textOf("harbour-coast-courier.txt");

export const WIRE_DATING = { day: "2024-03-13", zone: "UTC" };

/** The dataset that ships. */
export const TWO_PAPERS: unknown = JSON.parse(textOf("harbour.json"));

const UNION = "Harbour Workers' Union";
const PORT = "Marrowgate Port Authority";

interface Told {
  readonly fragments: readonly [first: string, ...others: string[]];
  /** Of an event that stands already, how this paper tells it; else it is a new one. */
  readonly also?: "apart" | "alike";
  /** No other paper has told of events yet. */
  readonly isFirst?: boolean;
  readonly title: string;
  readonly kind?: "Order" | "Statement";
  /** In EDTF; where the marked words say it, it is taken from them. */
  readonly when?: string;
  /** A place, or why there is none. */
  readonly place?: string;
  readonly notPlaced?: string;
  readonly who?: readonly string[];
  /** The first teller first, each with how. */
  readonly chain?: readonly (readonly [actor: string, how: string])[];
  readonly points?: readonly (readonly [words: string, text: string])[];
  readonly number?: { readonly name: string; readonly best: string; readonly words: string };
}

/** Both papers, from the paste to the last question. */
export async function composeTwoPapers(author: Author): Promise<void> {
  await beginDocument(author, WIRE, WIRE_DATING);
  await accept(author, ["Mira Tolland", "Jonas Arkwright", "Ines Calloway", UNION, PORT]);
  await callActors(author, WIRE_ACTORS);
  await callPlaces(author, WIRE_PLACES);
  for (const told of BY_THE_WIRE) await tell(author, told);
  await addCourier(author);
  await accept(author, [PORT, "Jonas Arkwright", "Odile Farrant"]);
  await callActors(author, COURIER_ACTORS);
  await callPlaces(author, COURIER_PLACES);
  for (const told of BY_THE_COURIER) await tell(author, told);
}

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

/** All times, and names of people and organisations. */
async function accept(author: Author, names: readonly string[]): Promise<void> {
  await author.press(author.button("Review them").first());
  await author.press(author.button("Accept all: times"));
  for (const name of names) await author.press(author.button(`Accept: ${name}`));
  await author.press(author.button("Close"));
}

interface ActorCalled {
  /** Words that name it, where no suggestion did. */
  readonly words?: string;
  readonly name: string;
  /** As it goes by at first, where it is called otherwise in the atlas. */
  readonly before?: string;
  readonly kind?: string;
  readonly isNewKind?: boolean;
}

async function callActors(author: Author, actors: readonly ActorCalled[]): Promise<void> {
  const { page } = author;
  for (const { words, name, before = words ?? name, kind, isNewKind } of actors) {
    if (words) await author.mark(words, "a");
    await openRecord(author, "Actors", before);
    const field = page.getByRole("textbox", { name: "Name", exact: true });
    if (name !== before) await author.write(field, name, true);
    if (!kind) continue;
    const choice = author.fact("Kind").getByRole("combobox");
    if (!isNewKind) await author.choose(choice, kind);
    else await makeKind(author, choice, kind);
  }
}

/** What makes a kind comes after all that there are. */
async function makeKind(author: Author, choice: Locator, kind: string): Promise<void> {
  await author.write(choice, kind);
  await author.key("ArrowUp");
  await author.key("Enter");
  await author.press(author.button("Add"));
}

interface PlaceCalled {
  readonly words: string;
  readonly name: string;
  readonly position: string;
}

async function callPlaces(author: Author, places: readonly PlaceCalled[]): Promise<void> {
  const { page } = author;
  for (const { words, name, position } of places) {
    // What is open would be there.
    await openRecord(author, "Actors", PORT);
    await author.mark(words, "p");
    await openRecord(author, "Places", words);
    const field = page.getByRole("textbox", { name: "Name", exact: true });
    if (name !== words) await author.write(field, name, true);
    await author.pick(author.fact("Kind"), "Site");
    await author.write(author.fact("Position").getByRole("textbox"), position);
  }
}

/** One event: what is marked, whether it stands already, and what the paper tells of it. */
async function tell(author: Author, told: Told): Promise<void> {
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
  if (told.place) {
    const field = page.getByRole("combobox", { name: "Where: Place", exact: true });
    await author.choose(field, told.place);
  }
  if (told.notPlaced) await notPlaced(author, told.notPlaced);
  await who(author, told.who ?? []);
  await saysSo(author, told.chain ?? []);
  for (const [words, text] of told.points ?? []) await point(author, words, text);
  if (told.number) await count(author, told.number);
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

/** From the last link up: each further one stands above. */
async function saysSo(author: Author, chain: Told["chain"] = []): Promise<void> {
  const fact = author.fact("Who says so");
  const speaker = fact.getByRole("combobox", { name: "Speaker 1", exact: true });
  for (const [index, [name, how]] of [...chain].reverse().entries()) {
    const way = index === 0 ? "Add who says so" : "Add a link above";
    await author.press(fact.getByRole("button", { name: way }));
    await author.choose(speaker, name);
    const field = fact.getByRole("combobox", { name: "Speaker 1: How", exact: true });
    if ((await field.inputValue()) !== how) await author.choose(field, how);
  }
}

/** The words are marked out first: they come with what is added. */
async function point(author: Author, words: string, text: string): Promise<void> {
  await author.find(words);
  const fact = author.fact("Points");
  await author.press(fact.getByRole("button", { name: "Add a point" }));
  await author.write(fact.getByRole("textbox", { name: /^Point \d+$/ }).last(), text, true);
}

async function count(author: Author, { name, best, words }: NonNullable<Told["number"]>) {
  const { page } = author;
  await author.find(words);
  const more = page.locator(".fact-more > summary").last();
  if (!(await author.fact("Numbers").isVisible())) await author.press(more);
  const field = page.getByRole("combobox", { name: "Add a number, by what is counted" });
  await author.choose(field, name);
  const label = `Number “${name}”: best`;
  await author.write(page.getByRole("textbox", { name: label, exact: true }), best);
}

const WIRE_ACTORS: readonly ActorCalled[] = [
  { name: PORT, kind: "Government" },
  { name: UNION, kind: "Trade union", isNewKind: true },
  { words: "Dockers", name: "Dockers at Eastquay", kind: "Group", isNewKind: true },
  { words: "person close to both", name: "A person close to both sides", kind: "Person" },
];

const WIRE_PLACES: readonly PlaceCalled[] = [
  { words: "Eastquay", name: "Eastquay terminal", position: "-49.566, 69.338" },
  { words: "Marrow Bay", name: "Marrow Bay", position: "-49.635, 69.27" },
];

const COURIER_ACTORS: readonly ActorCalled[] = [
  { name: "Coast Courier", kind: "Newspaper", isNewKind: true },
  { words: "Police", name: "Marrowgate police", kind: "Police", isNewKind: true },
];

const COURIER_PLACES: readonly PlaceCalled[] = [
  { words: "Marrow Head", name: "Off Marrow Head", position: "-49.715, 69.13" },
  { words: "the quay road", name: "The quay road", position: "-49.57, 69.395" },
];

const WIRE_SAYS = ["Northern Wire", "reported"] as const;
const COURIER_SAYS = ["Coast Courier", "reported"] as const;

const ROTA = "Port announces a new rota";
const STOP = "Dockers stop work at Eastquay";
const STANDS = "Port says the rota stands";
const SHIPS = "Two ships sent to anchor";

const BY_THE_WIRE: readonly Told[] = [
  {
    isFirst: true,
    title: ROTA,
    kind: "Order",
    fragments: ["announced on March 9", "splits the night shift"],
    notPlaced: "Where it was announced is not given.",
    who: [PORT],
    chain: [[PORT, "announced"]],
    points: [["splits the night shift", "The rota splits the night shift in two."]],
  },
  {
    isFirst: true,
    title: STOP,
    fragments: ["walked out at the Eastquay terminal", "on Tuesday evening"],
    place: "Eastquay terminal",
    who: ["Dockers at Eastquay", PORT],
    chain: [WIRE_SAYS],
    points: [
      ["the number on strike", "About 400 are on strike."],
      ["without the crews", "The dispute is over the new rota, made without the crews."],
    ],
    number: { name: "On strike", best: "400", words: "about 400" },
  },
  {
    isFirst: true,
    title: STANDS,
    kind: "Statement",
    fragments: ["said on Wednesday", "that there are no talks"],
    notPlaced: "Where it was said is not given.",
    who: [PORT],
    chain: [[PORT, "said"], WIRE_SAYS],
    points: [["that there are no talks", "There are no talks."]],
  },
  {
    isFirst: true,
    title: SHIPS,
    kind: "Order",
    fragments: ["ordered two ships", "to anchor in Marrow Bay"],
    when: "[2024-03-12..2024-03-13]",
    place: "Marrow Bay",
    who: ["Jonas Arkwright"],
    chain: [WIRE_SAYS],
    points: [["the freighter", "The Aldis, one of them, carries fruit."]],
    number: { name: "Ships", best: "2", words: "ordered two ships" },
  },
  {
    isFirst: true,
    title: "Both sides are to meet",
    fragments: ["to one table on Friday"],
    when: "2024-03-15",
    notPlaced: "Where they are to meet is not given.",
    who: ["Ines Calloway", UNION, PORT],
    chain: [["A person close to both sides", "said"], WIRE_SAYS],
  },
];

const BY_THE_COURIER: readonly Told[] = [
  { title: ROTA, also: "alike", fragments: ["the night shift known on March 9"] },
  {
    title: STOP,
    also: "apart",
    fragments: ["the Eastquay terminal stopped", "on Wednesday morning"],
    place: "Eastquay terminal",
    chain: [[PORT, "said"], COURIER_SAYS],
    number: { name: "On strike", best: "200", words: "two hundred dockers" },
  },
  {
    title: STANDS,
    also: "apart",
    fragments: ["statement on Wednesday", "saw nothing to talk about"],
    // By itself the day reads as the one to come.
    when: "2024-03-13",
    notPlaced: "Where it was issued is not given.",
    chain: [[PORT, "announced"], COURIER_SAYS],
    points: [["saw nothing to talk about", "The authority sees nothing to talk about."]],
  },
  {
    title: SHIPS,
    also: "apart",
    fragments: ["Two ships that were bound", "to lie off Marrow Head"],
    when: "[2024-03-12..2024-03-14]",
    place: "Off Marrow Head",
    chain: [["Jonas Arkwright", "said"], COURIER_SAYS],
    points: [["her crew", "A pilot found the crew of one of them fishing."]],
    number: { name: "Ships", best: "2", words: "Two ships that were bound" },
  },
  {
    title: "Police close the quay road to lorries",
    kind: "Order",
    fragments: ["the quay road to lorries", "at noon"],
    when: "2024-03-13T12:00",
    place: "The quay road",
    who: ["Marrowgate police"],
    chain: [["Odile Farrant", "said"], COURIER_SAYS],
  },
];

type Tree = Readonly<Record<string, unknown>>;
type Trees = readonly Tree[];

/**
 * What a dataset tells of its events, with names in the place of ids, which are made of the first words that are marked: title,
 * kind, who, and of each account when, where, who says so, evidence, points and numbers; their documents, and where places are.
 * Summaries, other languages, reasons, offices, ties, questions and the briefing are left out: one paper is as good as two for them.
 */
export function toldIn(dataset: unknown) {
  const { events, sources, places, actors } = dataset as Record<string, Trees>;
  const nameOf = (list: Trees = []) => {
    const names = new Map(list.map((one) => [one.id, plain(one.name ?? one.title)]));
    return (id: unknown) => names.get(id) ?? id ?? null;
  };
  const [source, place, actor] = [nameOf(sources), nameOf(places), nameOf(actors)];
  const evidence = (list: unknown) =>
    (list as Trees).map(({ start, end, exact, ...one }) => [source(one.source), start, end, exact]);
  const whereOf = (where: Tree = {}) =>
    where.extent === "unplaced" ? where.reason : [where.extent, place(where.place)];
  const tellingOf = (telling: Tree) => ({
    source: source(telling.source),
    when: (telling.when as Tree).edtf,
    where: whereOf(telling.where as Tree),
    saysSo: (telling.attribution as Trees).map(({ how, ...one }) => [actor(one.actor), how]),
    evidence: evidence(telling.evidence),
    points: ((telling.points ?? []) as Trees).map((one) => [one.text, evidence(one.evidence)[0]]),
    numbers: ((telling.numbers ?? []) as Trees).map((one) => [
      one.name,
      one.best,
      evidence(one.evidence),
    ]),
  });
  const told = (events ?? []).map((event) => ({
    title: event.title,
    kind: event.kind,
    who: (event.participants as Trees).map(({ role, ...one }) => [actor(one.actor), role]),
    tellings: ((event.accounts ?? [event]) as Trees).map(tellingOf),
  }));
  const byTitle = (a: (typeof told)[number], b: (typeof told)[number]) =>
    String(a.title) < String(b.title) ? -1 : 1;
  const documents = (sources ?? []).filter(({ type }) => type === "document");
  const used = JSON.stringify(told);
  return {
    told: told.toSorted(byTitle),
    documents: documents.map(({ title, publisher, digest, length, paragraphs, ...one }) => ({
      ...{ title, publisher: actor(publisher), digest, length, paragraphs },
      published: (one.published as Tree).edtf,
    })),
    places: (places ?? [])
      .filter(({ name }) => used.includes(JSON.stringify(name)))
      .map(({ name, kind, lonLat }) => JSON.stringify([name, kind, lonLat]))
      .sort(),
    actors: (actors ?? []).map(({ name, kind }) => JSON.stringify([plain(name), kind])).sort(),
  };
}

/** A paper's straight apostrophe is the atlas's round one. */
function plain(name: unknown): unknown {
  return typeof name === "string" ? name.replaceAll("’", "'") : name;
}
