/** An author at the page of compose, by mouse or by keyboard alone; every gesture and every letter typed is counted. */
import { readFileSync } from "node:fs";
import {
  type CDPSession,
  type ElementHandle,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import { wayTo } from "./way-to.ts";

/** Of the marked-out words, by the key that makes them so. */
export type MarkKey = "a" | "p" | "t" | "v" | "e" | "r" | "q" | "h";

export type Hand = "mouse" | "keyboard";

/** How often a way is counted anew, where it was not what it seemed. */
const WAYS = 40;
/** Of the keys that are struck in a row, as the browser's protocol has them. */
const STROKES = {
  Tab: { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 },
  "Shift+Tab": { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: 8 },
  ArrowLeft: { key: "ArrowLeft", code: "ArrowLeft", windowsVirtualKeyCode: 37 },
  ArrowRight: { key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 },
} as const;
type RowKey = keyof typeof STROKES;

export class Author {
  readonly page: Page;
  readonly hand: Hand;
  /** Clicks, words marked out, and keys other than letters of a text. */
  gestures = 0;
  /** Letters typed, but for titles and other sentences of the author's own. */
  letters = 0;
  /** Letters of those. */
  ownLetters = 0;
  /** What was typed, but for those: no offset, id or digest is to be among it. */
  readonly typed: string[] = [];
  #protocol: Promise<CDPSession> | null = null;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.hand = hand;
  }

  get text(): Locator {
    return this.page.getByRole("group", { name: "Document" });
  }

  /** The pieces of the text that are marked. */
  get marks(): Locator {
    return this.text.locator("[role=mark]");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  fact(name: string): Locator {
    return this.page.locator(".record-form").getByRole("group", { name, exact: true });
  }

  async key(key: string): Promise<void> {
    this.gestures++;
    await this.page.keyboard.press(key);
  }

  /** The same key many times, as fast as the page takes them: nothing is asked of it between. */
  private async keyRow(key: RowKey, times: number): Promise<void> {
    this.gestures += times;
    this.#protocol ??= this.page.context().newCDPSession(this.page);
    const protocol = await this.#protocol;
    const strike = (type: "rawKeyDown" | "keyUp") =>
      protocol.send("Input.dispatchKeyEvent", { type, ...STROKES[key] });
    const struck = Array.from({ length: times }, () => [strike("rawKeyDown"), strike("keyUp")]);
    await Promise.all(struck.flat());
  }

  /** Activates a control: with a click, or with the keys that lead to it. */
  async press(control: Locator): Promise<void> {
    if (this.hand === "mouse") {
      this.gestures++;
      await control.click();
      return;
    }
    await this.goTo(control);
    await this.key("Enter");
  }

  /** @param isOwn words of the author's own, such as a title, which are counted apart */
  async write(field: Locator, words: string, isOwn = false): Promise<void> {
    await this.enter(field);
    await this.type(words, isOwn);
  }

  /** Words that are typed nowhere: one gesture, however many they are. */
  async paste(field: Locator, words: string): Promise<void> {
    await this.enter(field);
    this.gestures++;
    await this.page.keyboard.insertText(words);
  }

  /** Goes into a field, and marks out what stands there. */
  private async enter(field: Locator): Promise<void> {
    if (this.hand === "keyboard") await this.goTo(field);
    else if (!(await isFocused(field))) {
      this.gestures++;
      await field.click();
    }
    if (await this.page.evaluate(isFilled)) await this.key("ControlOrMeta+a");
  }

  private async type(words: string, isOwn = false): Promise<void> {
    if (isOwn) this.ownLetters += words.length;
    else {
      this.letters += words.length;
      this.typed.push(words);
    }
    await this.page.keyboard.insertText(words);
  }

  /** Chooses from a list by typing what narrows it down. */
  async choose(field: Locator, typed: string): Promise<void> {
    await this.write(field, typed);
    await this.key("Enter");
  }

  /** One of a row of choices: by its name, or by arrows from the one that holds. */
  async pick(row: Locator, name: string): Promise<void> {
    const radio = row.getByRole("radio", { name });
    if (this.hand === "mouse") {
      this.gestures++;
      await row.locator("label", { hasText: name }).click();
    } else {
      // A row in which none holds yet is entered at either end.
      await this.goTo(row.getByRole("group").first());
      const isChecked = (one: Element) => one.matches(":checked");
      while (!(await radio.evaluate(isChecked))) await this.key("ArrowRight");
    }
    await expect(radio).toBeChecked();
  }

  /** A fact that few records have is folded at first. */
  async unfold(fact: Locator): Promise<void> {
    if (await fact.isVisible()) return;
    await this.press(this.page.locator(".fact-more > summary").last());
    await expect(fact).toBeVisible();
  }

  /** Another tab: a click, or arrows from the one that is shown. */
  async turnTo(tab: Locator): Promise<void> {
    if (this.hand === "mouse") return this.press(tab);
    await this.goTo(this.page.getByRole("tab", { selected: true }));
    const steps = await tab.evaluate((one) => {
      const all = [...(one.closest("[role=tablist]")?.querySelectorAll("[role=tab]") ?? [])];
      return all.indexOf(one) - all.findIndex(({ ariaSelected }) => ariaSelected === "true");
    });
    await this.keyRow(steps < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(steps));
    await expect(tab).toHaveAttribute("aria-selected", "true");
  }

  /**
   * Marks words out, and says what they are.
   *
   * @param place of several with the same words, counted from 0; by mouse alone
   */
  async mark(words: string, key: MarkKey, place = 0): Promise<void> {
    if (this.hand === "mouse") await this.drag(words, place);
    else await this.find(words);
    await this.key(key);
  }

  /** Words marked out with the pointer. */
  async drag(words: string, place = 0): Promise<void> {
    this.gestures++;
    const ends = await this.text.evaluate(endsOf, { words, place });
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 3 });
    await this.page.mouse.up();
    await expect(this.page.getByRole("toolbar")).toBeVisible();
  }

  /** By the field that finds words, since nothing else marks them out without a pointer in so few keys. */
  async find(words: string): Promise<void> {
    if (!(await this.isInText())) {
      await this.key("Escape");
      if (!(await this.isInText())) await this.goTo(this.text);
    }
    await this.key("f");
    await this.type(words);
    await this.key("Escape");
    await expect(this.page.getByRole("toolbar")).toBeVisible();
  }

  /** To a fact of the open record, where the next thing is due: by its number, from the text. By mouse nothing need be done. */
  async turnToFact(name: string): Promise<void> {
    if (this.hand === "mouse") return;
    if (!(await this.isInText())) await this.key("Escape");
    const names = await this.page.locator(".record-form .fact h4:visible").allTextContents();
    await this.key(`Digit${names.indexOf(name) + 1}`);
  }

  /** With Tab, the shorter way; to another fact of the form by its number first. */
  async goTo(control: Locator): Promise<void> {
    let handle = await handleOf(control);
    for (let ways = 0; ways < WAYS; ways++) {
      const way = await handle.evaluate(wayTo);
      switch (way.end) {
        case "there":
          return;
        case "tabs":
          await this.keyRow(way.key, way.times);
          break;
        case "key":
          await this.key(way.key);
          break;
        // It was drawn anew.
        case "gone":
          handle = await handleOf(control);
      }
    }
    throw new Error(`no way by keyboard to ${control}`);
  }

  /** Whether keys are the text's. */
  private async isInText(): Promise<boolean> {
    return this.page.evaluate(
      () => document.activeElement?.matches("[role=group][aria-label=Document]") ?? false,
    );
  }

  /** The dataset as the page saves it. */
  async save(): Promise<string> {
    const coming = this.page.waitForEvent("download");
    await this.press(this.button("Save file"));
    return readFileSync(await (await coming).path(), "utf8");
  }
}

async function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** As soon as it is shown. It is looked for once: to find a control by its role is to look through the whole page. */
async function handleOf(control: Locator): Promise<ElementHandle<HTMLElement | SVGElement>> {
  const handle = await control.elementHandle();
  if (!handle) throw new Error("nothing to go to");
  await handle.waitForElementState("visible");
  return handle;
}

/** Runs in the page: whether what stands in the field in use would be written on. */
function isFilled(): boolean {
  const { activeElement } = document;
  return activeElement !== null && "value" in activeElement && activeElement.value !== "";
}

/** Runs in the page: where a place of some words begins and ends on the screen. */
export function endsOf(sheet: Element, { words, place }: { words: string; place: number }) {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const nodes: { readonly at: number; readonly node: Text }[] = [];
  let all = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ at: all.length, node });
    all += node.data;
  }
  let start = all.indexOf(words);
  for (let passed = 0; passed < place; passed++) start = all.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the document has no “${words}”`);
  const boxOf = (letter: number) => {
    const held = nodes.findLast(({ at }) => at <= letter);
    if (!held) throw new Error("no letter there");
    const range = document.createRange();
    range.setStart(held.node, letter - held.at);
    range.setEnd(held.node, letter - held.at + 1);
    return range;
  };
  boxOf(start).startContainer.parentElement?.scrollIntoView({ block: "center" });
  const [first, last] = [boxOf(start), boxOf(start + words.length - 1)].map((range) =>
    range.getBoundingClientRect(),
  );
  if (!first || !last) throw new Error("no letter there");
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}
