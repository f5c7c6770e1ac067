/** How an author writes what an atlas says in words of its own: what each record is called in short, what is noted, and all of it in other languages. */
import type { Locator, Page } from "@playwright/test";

type Tree = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, string>>;

const LANGUAGES = { ar: "العربية", ru: "Русский" } as const;

/** How the forms call the parts of a record, where the part has a field of its own in the records of that list. */
type Names = Readonly<Record<string, string>>;

const LISTS = [
  ["Events", "events", { title: "Title", short: "Short title", summary: "Summary" }],
  [
    "Actors",
    "actors",
    { name: "Name", short: "Short name", inSentence: "In a sentence", note: "Note" },
  ],
  ["Places", "places", { name: "Name" }],
  ["Questions", "questions", { text: "Question" }],
  ["Sources", "sources", { title: "Title", note: "Note", terms: "Terms of use" }],
  ["Steps", "steps", { title: "Title", line: "In one line", notes: "Speaker’s notes" }],
] as const satisfies readonly (readonly [string, string, Names])[];

/** @param json the dataset's file, whose words are written into the facts that are open */
export async function writeWords(page: Page, json: string): Promise<void> {
  const dataset = JSON.parse(json) as Tree;
  for (const [tab, list, names] of LISTS) {
    const holder = list === "steps" ? (dataset.briefing as Tree) : dataset;
    for (const record of treesIn(holder, list)) {
      await open(page, tab, String(record.title ?? record.name ?? record.text));
      const form = page.locator(".record-form");
      await unfoldAll(form);
      await writeRecord(form, record, names);
      if (list === "events") await writeTellings(page, form, record);
      if (list === "actors") await writeOfActor(form, record, dataset);
    }
  }
  await page.getByRole("tab", { name: "Atlas" }).click();
  const form = page.locator(".record-form");
  await unfoldAll(form);
  await writeRecord(form, dataset, { title: "Title", summary: "Summary" });
  for (const [index, reason] of treesIn(dataset, "inferences").entries())
    await writeTranslations(form, reason, { note: "Note" }, `Reasons ${index + 1}: `);
}

async function open(page: Page, tab: string, name: string): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
  const records = page.getByRole("region", { name: "Records" });
  await records.locator(".compose-chip").filter({ hasText: name }).first().click();
}

async function unfoldAll(form: Locator): Promise<void> {
  const folded = form.locator("details:not([open]) > summary:visible");
  while ((await folded.count()) > 0) await folded.first().click();
}

function treesIn(record: Tree, part: string): readonly Tree[] {
  return (record[part] ?? []) as readonly Tree[];
}

/** Its own parts, and those of other languages. */
async function writeRecord(form: Locator, record: Tree, names: Names): Promise<void> {
  for (const [part, label] of Object.entries(names))
    if (record[part] !== undefined) await write(form, label, String(record[part]));
  await writeTranslations(form, record, names);
}

async function writeTranslations(
  form: Locator,
  { translations = {} }: Tree,
  names: Names,
  of = "",
): Promise<void> {
  for (const [tag, language] of Object.entries(LANGUAGES))
    for (const [part, words] of Object.entries((translations as Record<string, Words>)[tag] ?? {}))
      await write(form, `${of}${names[part]}: ${language}`, words);
}

async function write(form: Locator, label: string, words: string): Promise<void> {
  const field = form.getByRole("textbox", { name: label, exact: true });
  if ((await field.inputValue()) !== words) await field.fill(words);
}

/** Account by account, where several tell of it. */
async function writeTellings(page: Page, form: Locator, event: Tree): Promise<void> {
  const accounts = event.accounts as readonly Tree[] | undefined;
  for (const [index, telling] of (accounts ?? [event]).entries()) {
    if (accounts) await form.locator("[data-part=accounts] label").nth(index).click();
    await unfoldAll(page.locator(".record-form"));
    await writeNoted(form, telling.when as Tree, "Note on the time");
    const where = telling.where as Tree;
    await writeTranslations(form, where, { reason: "Why it is not given" }, "Where: ");
    for (const [at, point] of treesIn(telling, "points").entries())
      await writePoint(form, point, `Point ${at + 1}`);
    for (const number of treesIn(telling, "numbers")) {
      const of = `Number “${number.name}”: `;
      await writeTranslations(form, number, { name: "Name", unit: "Unit" }, of);
    }
  }
}

async function writeNoted(form: Locator, noted: Tree, label: string): Promise<void> {
  if (noted.note !== undefined) await write(form, label, String(noted.note));
  await writeTranslations(form, noted, { note: "Note" }, `${label}: `);
}

async function writePoint(form: Locator, point: Tree, name: string): Promise<void> {
  await writeTranslations(form, point, { text: "Points" }, `${name}: `);
  if (point.hedge)
    await writeTranslations(form, point.hedge as Tree, { words: "Hedge" }, `${name}: Hedge: `);
  const box = form.getByRole("region", { name, exact: true });
  for (const [at, link] of treesIn(point, "attribution").entries()) {
    if (link.note === undefined) continue;
    const speaker = `Speaker ${at + 1}`;
    await box.getByRole("button", { name: `${speaker}: Note on this link` }).click();
    await write(box, `${speaker}: Note on this link`, String(link.note));
    await unfoldAll(form);
    await writeTranslations(box, link, { note: "Note" }, `${speaker}: `);
  }
}

/** With the side on which it stands and the kind that it is of, whose words are written in its form. */
async function writeOfActor(form: Locator, actor: Tree, dataset: Tree) {
  for (const [at, office] of treesIn(actor, "offices").entries())
    await writeTranslations(form, office, { title: "Title" }, `Office ${at + 1}: `);
  const side = treesIn(dataset, "factions").find(({ id }) => id === actor.faction);
  if (side) await writeTranslations(form, side, { name: "Name" }, "Side: ");
  for (const kind of treesIn(dataset.kinds as Tree, "actors").filter(({ id }) => id === actor.kind))
    await writeTranslations(form, kind, { name: "Name" }, `Kind “${kind.name}”: `);
}
