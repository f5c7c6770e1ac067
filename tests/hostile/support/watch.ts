/** A page that is watched while it is given what means ill: what it throws, runs, asks for, opens and shows is looked at after each. */
import type { Frame, Page } from "@playwright/test";
import { MARKER } from "../make/words.ts";

/** Said of what a person is told anyway, or by the browser of what it was asked for. */
const HARMLESS = [
  /Service Worker registration blocked by Playwright/,
  /Failed to load resource: the server responded with a status of (404|414|431)/,
  // A dataset of another origin: the policy stops it, and the page says which origin.
  /evil\.example|good\.example/,
];

export interface Watched {
  readonly page: Page;
  /** What has gone wrong since it was last asked, but for what the page shows. */
  takeFaults(): readonly string[];
  /**
   * @param shown whose words and width are looked at, where it is not the page itself
   * @throws where something has gone wrong since it was last asked
   */
  expectSound(shown?: Frame): Promise<void>;
}

/** Listens before the page is opened. */
export async function watch(page: Page): Promise<Watched> {
  const faults: string[] = [];
  const tell = (text: string) => {
    if (!HARMLESS.some((one) => one.test(text))) faults.push(text.slice(0, 500));
  };
  page.on("pageerror", (error) => tell(`thrown: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    tell(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on("popup", (popup) => tell(`window: ${popup.url()}`));
  page.on("crash", () => tell("the page has crashed"));
  await page.exposeFunction("tellViolation", (text: string) => tell(`policy: ${text}`));
  await page.addInitScript(listenToPolicy);
  return {
    page,
    takeFaults: () => faults.splice(0),
    async expectSound(shown = page.mainFrame()) {
      const seen = await shown.evaluate(lookAtPage, MARKER);
      const all = [...faults.splice(0), ...seen];
      if (all.length > 0) throw new Error(all.join("\n"));
    },
  };
}

/** Runs in the page. */
function listenToPolicy(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
    tellViolation(`${effectiveDirective} ${blockedURI}`);
  });
}

/** For what opens an atlas anew: it is there, or it is said why it is not. */
export async function settle(page: Page): Promise<void> {
  const hasSettled = () =>
    ["ready", "error"].includes(document.documentElement?.dataset.atlas ?? "");
  await page.waitForFunction(hasSettled, null, { timeout: 90_000 });
}

/** Runs in the page. @returns what is wrong with what it shows */
function lookAtPage(marker: string): readonly string[] {
  const found: string[] = [];
  if (marker in window) found.push("a script of the input has run");
  if (Object.keys(Object.prototype).length > 0) found.push("every object has something more");
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in a window of ${clientWidth}`);
  const words = document.body.innerText.trim();
  if (words.length < 10) found.push(`nothing is said but “${words}”`);
  const isNamed = Array.from(document.querySelectorAll("h1, h2, [role=status], [role=alert]")).some(
    (one) => one.textContent?.trim(),
  );
  if (!isNamed) found.push("no heading, no status and no failure");
  const foreign = document.querySelectorAll(
    "iframe, object, embed, base, [onerror], [onload], [onclick], a[href^='javascript:' i], a[href^='data:' i]",
  );
  for (const one of foreign) found.push(`an element ${one.outerHTML.slice(0, 100)}`);
  return found;
}
