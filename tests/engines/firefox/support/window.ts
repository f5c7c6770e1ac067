/** A window of Firefox with the atlas in it: its pages, keys and files, and a watch for faults. */
import type { ElementHandle, Frame, KeyInput, Page } from "puppeteer-core";
import { expect } from "vitest";
import { AtlasParts } from "../../support/atlas-parts.ts";
import { type Hand, Part, type Question } from "../../support/part.ts";
import type { InPage, Step } from "../../support/step.ts";

export class Window extends AtlasParts {
  readonly page: Page;
  address: string;
  readonly faults: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(page: Page, address: string) {
    super(handOf(page.mainFrame()));
    this.page = page;
    this.address = address;
  }

  /** Before anything is opened: errors, warnings and violations of the policy count, and the page learns to find its parts. */
  async watch(inPage: string): Promise<void> {
    const { page } = this;
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type()))
        this.faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`thrown: ${String(error)}`));
    await page.evaluateOnNewDocument(inPage);
  }

  /** A fault that a test brings about on purpose. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  expectNoFaults(): void {
    const faults = this.faults.filter((text) => !this.#allowed.some((one) => one.test(text)));
    expect(faults, "errors, warnings and violations of the policy").toEqual([]);
  }

  /** @param query with its question mark */
  async open(query = ""): Promise<void> {
    await this.page.goto(new URL(query, this.address).href);
    await this.settle();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settle();
  }

  /** Waits until the page says that its parts are there, and in their places. */
  async settle(): Promise<void> {
    const state = () => this.page.evaluate(() => document.documentElement.dataset.atlas ?? "");
    await expect.poll(state).toBe("ready");
  }

  currentAddress(): Promise<URL> {
    return Promise.resolve(new URL(this.page.url()));
  }

  /** The window that the page opens by what is done. */
  async opened(act: () => Promise<void>, inPage: string): Promise<Window> {
    const opening = new Promise<Page | null>((resolve) => this.page.once("popup", resolve));
    await act();
    const page = await opening;
    if (!page) throw new Error("no window was opened");
    const window = new Window(page, this.address);
    await window.watch(inPage);
    // What is watched from the next document on is there in this one, too.
    await page.evaluate(inPage);
    await window.settle();
    return window;
  }

  /** Gives a file to what opens the dialog for one. */
  async chooseFile(opener: Part, path: string): Promise<void> {
    const choosing = this.page.waitForFileChooser();
    await opener.click();
    await (await choosing).accept([path]);
  }

  /** Gives a file to the page's one field for files, which has no role. */
  async giveFile(path: string): Promise<void> {
    const field = (await this.page.waitForSelector(
      "input[type=file]",
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  async pressWithCtrl(key: KeyInput): Promise<void> {
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press(key);
    await this.page.keyboard.up("Control");
  }

  press(...keys: readonly KeyInput[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }
}

/** The same for a frame in a page, such as an embed. */
export const partsOf = (frame: Frame): Part => new Part(handOf(frame));

function handOf(frame: Frame): Hand {
  const page = frame.page();
  return {
    ask: (name, path) => frame.evaluate(call, name, path) as never,
    pointAt: async ({ x, y }, isClick) => {
      const corner = await cornerOf(frame);
      const at = [Math.round(corner.x + x), Math.round(corner.y + y)] as const;
      await (isClick ? page.mouse.click(...at) : page.mouse.move(...at));
    },
  };
}

/** Runs in the page. */
function call(name: Question, path: readonly Step[]): unknown {
  const { atlasParts } = window as unknown as { readonly atlasParts: InPage };
  return atlasParts[name](path);
}

async function cornerOf(frame: Frame): Promise<{ readonly x: number; readonly y: number }> {
  const element = await frame.frameElement();
  return (await element?.boundingBox()) ?? { x: 0, y: 0 };
}
