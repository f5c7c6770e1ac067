/** How long a document of 100,000 words takes to open once its text is confirmed, and a mark in it to be drawn. */
import type { Page } from "@playwright/test";
import { Author } from "../../browser/support/composing.ts";
import { HARBOUR_DATING, HARBOUR_TEXT } from "../../browser/support/harbour.ts";
import { confirmDocument } from "../../browser/support/making.ts";

const WORDS = 100_000;
const RUNS = 3;
const MARKS = 5;

/** All in milliseconds. */
export interface Opening {
  readonly words: number;
  readonly characters: number;
  /** From the click that confirms the text to the frame with its last letter. */
  readonly opened: readonly number[];
  /** From the key that says what the words are to the frame with their mark. */
  readonly marked: readonly number[];
}

type OnPage = <Done>(use: (page: Page) => Promise<Done>) => Promise<Done>;

export async function measureOpening(onPage: OnPage): Promise<Opening> {
  const text = longText();
  const opened: number[] = [];
  const marked: number[] = [];
  for (let run = 0; run < RUNS; run++)
    await onPage(async (page) => {
      const author = new Author(page, "mouse");
      await page.evaluate(watchOpening, text.trimEnd().slice(-40));
      await pasteLong(author, text);
      await confirmDocument(author, HARBOUR_DATING);
      opened.push(await timeOf(page, "opened"));
      if (run === RUNS - 1) marked.push(...(await markAll(author)));
    });
  const words = text.split(/\s+/).filter(Boolean).length;
  return { words, characters: text.length, opened, marked };
}

/** The example again and again, each time under another number. */
function longText(): string {
  const each = HARBOUR_TEXT.split(/\s+/).filter(Boolean).length + 2;
  const count = Math.ceil(WORDS / each);
  return Array.from(
    { length: count },
    (_, at) => `${HARBOUR_TEXT.trimEnd()}\n\nReport ${at}.\n\n`,
  ).join("");
}

/** By way of the clipboard: what a browser inserts as if typed takes a minute for so long a text. */
async function pasteLong({ page }: Author, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByLabel("Paste the text", { exact: true }).click();
  await page.evaluate((all) => navigator.clipboard.writeText(all), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** Marks spread over the whole document. */
async function markAll(author: Author): Promise<readonly number[]> {
  const times: number[] = [];
  const { page } = author;
  for (let mark = 0; mark < MARKS; mark++) {
    await author.drag(`Report ${mark * 80}.`);
    await page.evaluate(watchMark);
    await author.key("a");
    times.push(await timeOf(page, "marked"));
  }
  return times;
}

interface Timed {
  times?: Partial<Record<"opened" | "marked", number>>;
}

async function timeOf(page: Page, name: "opened" | "marked"): Promise<number> {
  const time = await page.waitForFunction((wanted) => (window as Timed).times?.[wanted], name);
  return (await time.jsonValue()) ?? Number.NaN;
}

/** Runs in the page: times the last click before the document's end is on the page. */
function watchOpening(end: string): void {
  let clicked = 0;
  document.addEventListener("click", ({ timeStamp }) => (clicked = timeStamp), { capture: true });
  const look = () => {
    const last = document.querySelector(".document-sheet")?.lastElementChild?.textContent?.trim();
    if (!last || !end.endsWith(last)) return requestAnimationFrame(look);
    // The frame after next begins when the one that the text is drawn in has been painted.
    return requestAnimationFrame(() =>
      requestAnimationFrame((now) => Object.assign(window, { times: { opened: now - clicked } })),
    );
  };
  look();
}

/** Runs in the page: times the next key until there is one mark more. */
function watchMark(): void {
  Object.assign(window, { times: {} });
  const count = () => document.querySelectorAll(".document-sheet [role=mark]").length;
  const before = count();
  const begin = ({ timeStamp }: KeyboardEvent) => {
    const look = () => {
      if (count() === before) return requestAnimationFrame(look);
      return requestAnimationFrame((now) =>
        Object.assign(window, { times: { marked: now - timeStamp } }),
      );
    };
    requestAnimationFrame(look);
  };
  document.addEventListener("keydown", begin, { capture: true, once: true });
}
