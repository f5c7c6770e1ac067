/** The actors and places that a dataset's events need: those that are suggested, and the rest from their fragments. */
import { en } from "../../../src/i18n/en.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import type { Author } from "../../browser/support/composing.ts";
import { openRecord } from "../../browser/support/making.ts";
import { toldIn } from "./compare-events.ts";
import type { Passages } from "./passages.ts";

/** What an actor or place of the dataset is called in the draft, by its id. */
export type KnownNames = Map<string, string>;

export interface Ground {
  readonly known: KnownNames;
  readonly passages: Passages;
}

/** All times, and of the names those that the dataset has. */
export async function acceptNames(author: Author, dataset: Dataset): Promise<KnownNames> {
  const known: KnownNames = new Map();
  await author.press(author.button("Review them").first());
  await author.press(author.button("Accept all: times"));
  const buttons = author.button(/^Accept: /);
  const labels = await buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label") ?? one.textContent ?? ""),
  );
  for (const suggested of labels.map((label) => label.replace("Accept: ", ""))) {
    const meant = [...dataset.actors, ...dataset.places].find(
      ({ id, name }) => !known.has(id) && plain(name).includes(plain(suggested)),
    );
    if (!meant) continue;
    known.set(meant.id, suggested);
    await author.press(author.button(`Accept: ${suggested}`));
  }
  await author.press(author.button("Close"));
  const publisher = dataset.actors.find(({ kind }) => kind === "news-agency");
  if (publisher) known.set(publisher.id, publisher.name);
  return known;
}

/** Without accents, which agencies drop. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Of the actors that no suggestion names, those that take part in an event: marked by a fragment, then named. */
export async function makeOthers(author: Author, dataset: Dataset, ground: Ground): Promise<void> {
  const { known, passages } = ground;
  const wanted = new Set(
    toldIn(dataset).flatMap(({ participants = [], attribution = [] }) =>
      [...participants, ...attribution].map(({ actor }) => actor),
    ),
  );
  for (const { id, name, kind, evidence = [] } of dataset.actors) {
    if (!wanted.has(id) || known.has(id)) continue;
    const [shortest] = evidence.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    if (!shortest) continue;
    const { words, place } = passages.find(shortest);
    await author.mark(words, "a", place);
    await openRecord(author, "Actors", words);
    await author.write(author.fact("Name").getByRole("textbox").first(), name);
    const plainKind = (en.actorKinds as Readonly<Record<string, string>>)[kind] ?? "Armed group";
    await author.choose(author.fact("Kind").getByRole("combobox"), plainKind);
    known.set(id, name);
  }
}
