/** The example article with an atlas in it: its parts as a reader and the page's scripts have them, and a watch for faults. */
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { test as base, startsWith } from "./atlas.ts";
import { dispatch, OFFENSIVE } from "./dispatch.ts";

export class Article {
  readonly page: Page;
  readonly origin: string;
  readonly faults: string[] = [];
  /** What a test brings about itself is none of the page's faults. */
  allowed: RegExp | null = null;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/${path}`);
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("figure iframe").first();
  }

  get placeholder(): Locator {
    return this.page.locator("[data-dispatch-atlas]").first();
  }

  /** The mark of an event in what is embedded. */
  mark(title: string, frame = this.frame): Locator {
    return frame.getByRole("button", { name: startsWith(title) }).first();
  }

  paragraph(event: string): Locator {
    return this.page.locator(`p[data-atlas-event="${event}"]`);
  }

  /** Scrolls it to the middle of the screen, as a reader does. */
  async scrollTo(element: Locator): Promise<void> {
    await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  }

  async expectReady(frame = this.frame): Promise<void> {
    await expect(this.mark(OFFENSIVE, frame)).toBeVisible();
  }

  /** With its timeline, which comes last: it asks for nothing more, and has its full height. */
  async expectWhole(frame = this.frame): Promise<void> {
    await this.expectReady(frame);
    await expect(frame.getByRole("slider", { includeHidden: true })).toHaveCount(2);
  }

  async expectSelected(title: string, frame = this.frame): Promise<void> {
    await expect(this.mark(title, frame)).toHaveAttribute("aria-current", "true");
  }

  /** Everything that frames have said to the page since it was opened. */
  heard(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  }

  /** By how much the page can be scrolled sideways, in pixels. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }

  /** What the embedded atlas has ignored, by reason. */
  async ignored(): Promise<Readonly<Record<string, number>>> {
    const text = await this.frame.locator(":root").getAttribute("data-ignored");
    return JSON.parse(text ?? "{}");
  }
}

/** The script's frame has taken the place of the fallback, with no more rights than it needs. */
export async function expectInPlace(article: Article): Promise<void> {
  await expect(article.placeholder.locator("ol, img, p")).toHaveCount(0);
  const frame = article.placeholder.locator("iframe");
  await expect(frame).toHaveAttribute("title", dispatch.title);
  await expect(frame).toHaveAttribute("sandbox", "allow-scripts allow-same-origin allow-popups");
  await expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
}

export const test = base.extend<{ article: Article }>({
  article: async ({ page, worker: { served } }, use) => {
    const article = new Article(page, served.origin);
    page.on("pageerror", (error) => article.faults.push(`thrown: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") article.faults.push(`console: ${message.text()}`);
    });
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener("message", ({ data }) => heard.push(data));
    });
    await use(article);
    const { faults, allowed } = article;
    const unexpected = faults.filter((fault) => !allowed?.test(fault));
    expect.soft(unexpected, "errors, and violations of either policy").toEqual([]);
  },
});

/** A phone, a column and a full width. */
export const WIDTHS = [320, 680, 1200];
