/** One event of a dataset told again: its fragments marked, what they offer taken, and the rest put right in its form. */
import { expect, type Locator } from "@playwright/test";
import { en } from "../../../src/i18n/en.ts";
import { CARD_WORDS } from "../../../src/i18n/parts/card.ts";
import { FORM_WORDS } from "../../../src/i18n/parts/compose-form.ts";
import { MEANINGS } from "../../../src/i18n/parts/compose-meanings.ts";
import { extentOf, type RoughWhere } from "../../../src/model/draft/change-where.ts";
import type { AtlasEvent } from "../../../src/model/schema/event.ts";
import type { Author } from "../../browser/support/composing.ts";
import { takeAll } from "../../browser/support/making.ts";
import type { Ground } from "./make-names.ts";

const WORDS = FORM_WORDS.en;
/** So many letters of a name find it in a list. */
const ENOUGH = 6;

export async function tellFrom(author: Author, event: AtlasEvent, ground: Ground): Promise<void> {
  const { page } = author;
  for (const [at, piece] of (event.evidence ?? []).entries()) {
    const { words, place } = ground.passages.find(piece);
    await author.mark(words, at === 0 ? "v" : "e", place);
    if (at > 0) continue;
    const title = page.getByRole("textbox", { name: WORDS.facts.title, exact: true });
    await expect(title).toBeFocused();
    await author.write(title, event.title, true);
    await pickKind(author, event);
  }
  if (await author.button("Take all").isVisible()) await takeAll(author);
  await tellWhen(author, event);
  await tellWhere(author, event, ground);
  await tellWho(author, event, ground);
  await tellChain(author, event, ground);
  for (const piece of event.hedge?.evidence ?? []) {
    const { words, place } = ground.passages.find(piece);
    await author.mark(words, "h", place);
  }
}

async function pickKind(author: Author, { kind }: AtlasEvent): Promise<void> {
  const name = (en.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
  const row = author.fact(WORDS.facts.kind);
  if (!(await row.getByRole("radio", { name }).isChecked())) await author.pick(row, name);
}

async function tellWhen(author: Author, { when }: AtlasEvent): Promise<void> {
  const field = author.page.getByRole("textbox", { name: WORDS.facts.when, exact: true });
  if (when && (await field.inputValue()) !== when.edtf) await author.write(field, when.edtf);
}

async function tellWhere(author: Author, { where }: AtlasEvent, { known }: Ground): Promise<void> {
  if (!where) return;
  const label = WORDS.facts.where;
  if ("place" in where)
    await put(author, list(author, `${label}: ${WORDS.place}`), known.get(where.place));
  const extent = MEANINGS.en.extents[extentOf(where as RoughWhere)].name;
  await put(author, list(author, `${label}: ${WORDS.extent}`), extent);
  const field = (name: string) => author.page.getByRole("textbox", { name, exact: true });
  if ("radiusKm" in where)
    await author.write(field(`${label}: ${WORDS.radius}`), `${where.radiusKm}`);
  if (where.extent === "unplaced")
    await author.write(field(`${label}: ${WORDS.reason}`), where.reason, true);
}

async function tellWho(author: Author, event: AtlasEvent, { known }: Ground): Promise<void> {
  const { participants = [] } = event;
  const names = participants.map(({ actor }) => known.get(actor));
  const fields = author
    .fact(WORDS.facts.participants)
    .getByRole("combobox", { name: /^Participant \d+$/ });
  for (let at = (await fields.count()) - 1; at >= 0; at--)
    if (!names.includes(await fields.nth(at).inputValue()))
      await author.press(author.button(WORDS.remove(WORDS.participant(at + 1))));
  for (const [index, { role }] of participants.entries()) {
    const taken = await fields.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    const name = names[index];
    let at = taken.indexOf(name ?? "");
    if (at < 0) {
      at = taken.length;
      await author.press(
        author.fact(WORDS.facts.participants).getByRole("button", { name: WORDS.addParticipant }),
      );
      await put(author, list(author, WORDS.participant(at + 1)), name);
    }
    await put(
      author,
      list(author, `${WORDS.participant(at + 1)}: ${WORDS.role}`),
      CARD_WORDS.en.roles[role],
    );
  }
}

/** The chain from below, where whoever published it stands already. */
async function tellChain(author: Author, event: AtlasEvent, { known }: Ground): Promise<void> {
  const { attribution = [] } = event;
  const told = attribution.map(({ actor, how }) => ({
    name: actor === null ? WORDS.notNamed : known.get(actor),
    how: en.hows[how],
  }));
  const fields = author
    .fact(WORDS.facts.attribution)
    .getByRole("combobox", { name: /^Speaker \d+$/ });
  const values = () =>
    fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  let same = 0;
  for (const value of (await values()).toReversed()) {
    if (value !== told.at(-1 - same)?.name) break;
    same++;
  }
  for (let wrong = (await values()).length - same; wrong > 0; wrong--)
    await author.press(author.button(WORDS.remove(WORDS.speaker(1))));
  const first = WORDS.speaker(1);
  for (const { name, how } of told.slice(0, told.length - same).reverse()) {
    const add = (await fields.count()) === 0 ? WORDS.addSpeaker : WORDS.addAbove;
    await author.press(author.fact(WORDS.facts.attribution).getByRole("button", { name: add }));
    await put(author, list(author, first), name);
    await put(author, list(author, `${first}: ${WORDS.how}`), how);
  }
}

function list({ page }: Author, name: string): Locator {
  return page.getByRole("combobox", { name, exact: true });
}

/** Chooses what a list does not hold yet: types the first letters, and walks down to it where others begin so. */
async function put(author: Author, field: Locator, name: string | undefined): Promise<void> {
  if (name === undefined) throw new Error("the draft has no such name");
  if ((await field.inputValue()) === name) return;
  await author.write(field, name.slice(0, ENOUGH));
  const options = author.page.getByRole("option").locator("b");
  await expect(options.filter({ hasText: name }).first()).toBeVisible();
  const at = (await options.allTextContents()).indexOf(name);
  if (at < 0) throw new Error(`the list has no “${name}”`);
  for (let step = 0; at > 0 && step <= at; step++) await author.key("ArrowDown");
  await author.key("Enter");
  await expect(field).toHaveValue(name);
}
